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

  /** Whether the document itself says that it is so. */
  public boolean isAsserted() {
    return equals(ASSERTED);
  }
}
