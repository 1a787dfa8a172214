package org.annals.coreference;

import java.util.List;

/**
 * "Carl Dahl accused her of haste since Anna Berg had left. She ...": hardly Anna Berg, where the
 * sentence before puts another woman forward more, though nobody knows who that is.
 */
final class Outranked {
  private final Discourse discourse;

  Outranked(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Whether a pronoun more likely stands for the unknown one than for somebody just brought up. */
  boolean isOne(Antecedent who, Pronoun pronoun) {
    List<List<Occurrence>> past = discourse.past();
    if (past.isEmpty() || weight(discourse.now(), who) > 0) {
      return false;
    }
    double weight = weight(past.getFirst(), who);
    boolean isNew = past.stream().skip(1).allMatch(sentence -> weight(sentence, who) == 0);
    return weight > 0 && isNew && weight(past.getFirst(), pronoun.unnamed()) > weight;
  }

  private static double weight(List<Occurrence> sentence, Antecedent who) {
    return sentence.stream()
        .filter(o -> o.who().equals(who))
        .mapToDouble(Occurrence::weight)
        .max()
        .orElse(0);
  }
}
