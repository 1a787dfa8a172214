package org.annals.mention;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;

/**
 * What the voices together make of some words.
 *
 * @param weight from 0 to 1: how sure they are
 * @param voices who spoke for it
 */
record Verdict(
    int from,
    int to,
    EntityClass entityClass,
    double weight,
    Set<VoiceName> voices,
    Optional<KnownName> known) {
  /** By place in the line. */
  static final Comparator<Verdict> IN_ORDER = Comparator.comparingInt(Verdict::from);

  Verdict {
    voices = Set.copyOf(voices);
  }

  /** The same of fewer words. */
  Verdict endingAt(int end) {
    return end == to ? this : new Verdict(from, end, entityClass, weight, voices, known);
  }

  int length() {
    return to - from;
  }
}
