package org.annals.time;

import java.util.Optional;
import java.util.function.Function;
import org.annals.text.Span;

/** An expression whose value depends on what is known of the time around it. */
record OpenTime(Span span, Function<TimeContext, Optional<PartialDate>> value) {}
