package org.annals.attribution;

import java.io.Serializable;
import java.util.List;

/**
 * How a text tells something.
 *
 * @param speakers who says it, the innermost first: in "CNN reported that Berg claimed it" Berg,
 *     then CNN; none where the document itself says it
 */
public record Stance(List<Speaker> speakers, Polarity polarity, Modality modality)
    implements Serializable {
  /** What the document itself says is so. */
  public static final Stance ASSERTED = new Stance(List.of(), Polarity.AFFIRMED, Modality.ACTUAL);

  public Stance {
    speakers = List.copyOf(speakers);
  }

  /** The same as a plan, where it is told as a fact. */
  public Stance planned() {
    return modality == Modality.ACTUAL ? new Stance(speakers, polarity, Modality.PLANNED) : this;
  }

  /** Whether the document itself says that it is so. */
  public boolean isAsserted() {
    return equals(ASSERTED);
  }
}
