package org.annals.reader;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the later stages need of a sentence that was read: its event triggers and its syntax.
 *
 * @param triggers of events, in order, not overlapping
 * @param faint words that the network half takes for triggers, in order; none of them overlaps a
 *     trigger
 * @param syntax one entry a token
 * @param surety of each token that it hangs there and in this way, from 0 to 1; 0 where something
 *     else than the network says so
 */
public record Analysis(
    List<Trigger> triggers, List<Trigger> faint, Syntax syntax, List<Double> surety)
    implements Serializable {
  public Analysis {
    triggers = List.copyOf(triggers);
    faint = List.copyOf(faint);
    surety = List.copyOf(surety);
  }

  /** One whose syntax the network has not read. */
  public Analysis(List<Trigger> triggers, List<Trigger> faint, Syntax syntax) {
    this(triggers, faint, syntax, Collections.nCopies(syntax.heads().size(), 0.0));
  }

  /** The same with the syntax that rules have set right. */
  public Analysis with(Syntax mended) {
    List<Double> kept = new ArrayList<>(surety);
    for (int word = 0; word < kept.size(); word++) {
      boolean isSame =
          mended.heads().get(word).equals(syntax.heads().get(word))
              && mended.relations().get(word).equals(syntax.relations().get(word));
      kept.set(word, isSame ? kept.get(word) : 0.0);
    }
    return new Analysis(triggers, faint, mended, kept);
  }
}
