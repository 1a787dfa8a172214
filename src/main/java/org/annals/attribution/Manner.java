package org.annals.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How something is told, while it is being found out from the outside of a sentence inwards.
 *
 * @param speakers the innermost first
 * @param told whether it is told at all
 */
record Manner(List<Speaker> speakers, boolean told, Polarity polarity, Modality modality) {
  /** What a document says itself. */
  static final Manner PLAIN = new Manner(List.of(), true, Polarity.AFFIRMED, Modality.ACTUAL);

  Manner {
    speakers = List.copyOf(speakers);
  }

  /** The same, not told at all. */
  Manner untold() {
    return new Manner(speakers, false, polarity, modality);
  }

  /** The same, told the other way round. */
  Manner flipped() {
    Polarity other = polarity == Polarity.DENIED ? Polarity.AFFIRMED : Polarity.DENIED;
    return new Manner(speakers, told, other, modality);
  }

  /** The same as a plan or a possibility; what is a plain fact changes nothing. */
  Manner as(Modality inner) {
    return inner == Modality.ACTUAL ? this : new Manner(speakers, told, polarity, inner);
  }

  /** What the same speakers take for granted. */
  Manner granted() {
    return new Manner(speakers, true, Polarity.AFFIRMED, Modality.ACTUAL);
  }

  /** The same with the polarity of what is affirmed. */
  Manner affirmed() {
    return new Manner(speakers, told, Polarity.AFFIRMED, modality);
  }

  /** The same with a speaker further in; who says it already is not named twice. */
  Manner saidBy(Speaker speaker) {
    if (speakers.contains(speaker)) {
      return this;
    }
    List<Speaker> more = new ArrayList<>();
    more.add(speaker);
    more.addAll(speakers);
    return new Manner(more, told, polarity, modality);
  }

  /** The same without one of its speakers. */
  Manner notBy(Speaker speaker) {
    List<Speaker> others = speakers.stream().filter(one -> !one.equals(speaker)).toList();
    return new Manner(others, told, polarity, modality);
  }

  boolean isDenied() {
    return polarity == Polarity.DENIED;
  }

  /** The stance; nothing when it is not told. */
  Optional<Stance> stance() {
    return told ? Optional.of(new Stance(speakers, polarity, modality)) : Optional.empty();
  }
}
