package org.annals.time;

import java.io.Serializable;
import java.util.Optional;
import org.annals.text.Span;

/**
 * Words that say when, and what they mean.
 *
 * @param span in the text that was searched
 * @param value of a range, its start; nothing when the text does not say enough
 */
public record TimeExpression(Span span, Optional<PartialDate> value) implements Serializable {}
