package org.annals.attribution;

import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Governors.Governor;
import org.annals.tree.SentenceTree;

/** Sees whether "would" tells the future of somebody's words or only what might be. */
final class Future {
  private static final Set<String> ARGUING =
      Set.of(
          "argue",
          "contend",
          "believe",
          "think",
          "suggest",
          "maintain",
          "feel",
          "reason",
          "estimate",
          "imply",
          "fear",
          "worry");

  private final Parts parts;
  private final SentenceTree tree;

  Future(Parts parts) {
    this.parts = parts;
    this.tree = parts.tree();
  }

  /** Whether "would" in a clause is the future of somebody's words: "said that it would". */
  boolean isMeant(int word) {
    int frame = parts.frames().over(word);
    int head = tree.head(word);
    if (frame >= 0) {
      return isMeant(word, frame);
    }
    if (head == SentenceTree.ROOT) {
      return false;
    }
    return tree.isA(word, "conj")
        ? isMeant(head)
        : isMeant(word, parts.governors().over(word).map(Governor::word).orElse(head));
  }

  private boolean isMeant(int word, int above) {
    Optional<Effect> effect = parts.governors().effect(above, "that");
    boolean isSaid =
        effect.filter(e -> e.isSpeech() || e == Effect.PLANS || e == Effect.KNOWS).isPresent();
    boolean isPresent = Grammar.isVerb(tree, above) && Grammar.isBaseOrThird(tree, above);
    return isSaid
        && !isPresent
        && !ARGUING.contains(tree.lemma(above))
        && Grammar.subjects(tree, word).stream().noneMatch(this::isAny);
  }

  private boolean isAny(int subject) {
    return tree.hasChild(subject, "det", Set.of("a", "an", "any", "such"))
        && Grammar.children(tree, subject, "compound").isEmpty();
  }
}
