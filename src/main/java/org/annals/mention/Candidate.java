package org.annals.mention;

import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;

/**
 * What one voice takes for a name.
 *
 * @param from the first word
 * @param to the word after the last
 * @param weight from 0 to 1: how sure the voice is
 */
record Candidate(
    int from,
    int to,
    EntityClass entityClass,
    double weight,
    VoiceName voice,
    Optional<KnownName> known) {
  static Candidate of(int from, int to, EntityClass entityClass, double weight, VoiceName voice) {
    return new Candidate(from, to, entityClass, weight, voice, Optional.empty());
  }

  int length() {
    return to - from;
  }
}
