package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.tree.SentenceTree;

/** Finds whom a sentence tells as the spouse: "Her marriage to the actor Carl Holm ended". */
final class Spouses {
  private static final Set<String> TIES = Set.of("marriage", "engagement");
  private static final int REACH = 5;

  private Spouses() {}

  /**
   * The spouse; nothing where a sentence is not about a marriage.
   *
   * @param spoken its names and nouns
   */
  static Optional<Antecedent> of(SentenceTree tree, List<Occurrence> spoken) {
    return spoken.stream()
        .filter(o -> o.who() instanceof Named && o.who().isPerson())
        .filter(o -> isWed(tree, o.word()))
        .map(Occurrence::who)
        .findFirst();
  }

  private static boolean isWed(SentenceTree tree, int name) {
    for (int word = name - 1; word > 0 && name - word <= REACH; word--) {
      if (tree.lower(word).equals("to")) {
        int noun = tree.lower(word - 1).equals(",") ? word - 2 : word - 1;
        return noun >= 0 && TIES.contains(tree.lower(noun)) && tree.isA(noun, "nsubj");
      }
    }
    return false;
  }
}
