package org.annals.reader;

import java.io.Serializable;
import java.util.List;

/**
 * What the later stages need of a sentence that was read: its event triggers and its syntax.
 *
 * @param triggers of events, in order, not overlapping
 * @param faint words that the network half takes for triggers, in order; none of them overlaps a
 *     trigger
 * @param syntax one entry a token
 */
public record Analysis(List<Trigger> triggers, List<Trigger> faint, Syntax syntax)
    implements Serializable {
  public Analysis {
    triggers = List.copyOf(triggers);
    faint = List.copyOf(faint);
  }
}
