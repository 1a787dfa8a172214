package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds whose "its" is in "dismissed an appeal by Acme against the loss of its licence". */
final class Appellants {
  private static final Set<String> DEEDS =
      Set.of(
          "appeal",
          "application",
          "bid",
          "challenge",
          "claim",
          "complaint",
          "petition",
          "proposal",
          "request");

  private static final int FARTHEST = 8;

  private Appellants() {}

  /** The body whose deed the words before speak of, with no verb between. */
  static Optional<Antecedent> of(SentenceTree tree, int word, List<Occurrence> now) {
    return !tree.lower(word).equals("its")
        ? Optional.empty()
        : now.stream()
            .filter(o -> o.who() instanceof Named && o.who().isOrganization())
            .filter(o -> o.word() < word && word - o.word() <= FARTHEST)
            .filter(o -> isActing(tree, o.word()) && isNear(tree, o.word(), word))
            .map(Occurrence::who)
            .findFirst();
  }

  private static boolean isActing(SentenceTree tree, int name) {
    int first = name;
    while (first > 0 && tree.isInName(first - 1)) {
      first--;
    }
    int by = tree.lower(first - 1).equals("the") ? first - 2 : first - 1;
    return by > 0 && tree.lower(by).equals("by") && DEEDS.contains(tree.lower(by - 1));
  }

  private static boolean isNear(SentenceTree tree, int name, int word) {
    for (int between = name + 1; between < word; between++) {
      if (tree.pos(between) == PartOfSpeech.VERB || tree.surface(between).equals(",")) {
        return false;
      }
    }
    return true;
  }
}
