package org.annals.reader;

import java.io.Serializable;

/**
 * Words that tell of an event.
 *
 * @param stretch its label is the kind of event
 * @param reality how the event is told: Actual, Planned, Denied or Unreal
 */
public record Trigger(Stretch stretch, String reality) implements Serializable {}
