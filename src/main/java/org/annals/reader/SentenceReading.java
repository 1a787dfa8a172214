package org.annals.reader;

import java.util.List;

/**
 * What the reader makes of one sentence.
 *
 * @param names in order, not overlapping
 * @param nameProbabilities of any stretch, by the names of {@link org.annals.name.EntityType}
 * @param triggers of events, in order, not overlapping
 * @param syntax one entry a token
 */
public record SentenceReading(
    List<Stretch> names,
    StretchProbabilities nameProbabilities,
    List<Trigger> triggers,
    Syntax syntax) {
  public SentenceReading {
    names = List.copyOf(names);
    triggers = List.copyOf(triggers);
  }

  /**
   * Words that tell of an event.
   *
   * @param stretch its label is the kind of event
   * @param reality how the event is told: Actual, Planned, Denied or Unreal
   */
  public record Trigger(Stretch stretch, String reality) {}
}
