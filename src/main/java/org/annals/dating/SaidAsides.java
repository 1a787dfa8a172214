package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells verbs of saying that stand aside in what is said, so that its times are not theirs. */
final class SaidAsides {
  private static final Set<String> ENDS =
      Set.of(",", ".", ";", ":", "\u201d", "\u201c", "\"", "?", "!");
  private static final Set<String> SAYING =
      Set.of("say", "add", "tell", "write", "explain", "recall");
  private static final int MOST = 9;

  private SaidAsides() {}

  /**
   * The verb of what is said, where a time stands in it: "the report came, she said, on the day
   * after", "in 2015 he had sold it, he told the court".
   */
  static Optional<Integer> content(SentenceTree tree, int verb, int first) {
    if (tree.pos(verb) != PartOfSpeech.VERB || !SAYING.contains(tree.lemma(verb))) {
      return Optional.empty();
    }
    int from = start(tree, verb);
    int to = end(tree, verb);
    boolean isAside = from > 0 && tree.lower(from - 1).equals(",") && to - from < MOST;
    boolean isOutside = first < from || first > to;
    return isAside && isOutside ? said(tree, verb, from) : Optional.empty();
  }

  private static int start(SentenceTree tree, int verb) {
    int from = verb;
    while (from > 0 && !ENDS.contains(tree.lower(from - 1))) {
      from--;
    }
    return from;
  }

  private static int end(SentenceTree tree, int verb) {
    int to = verb;
    while (to + 1 < tree.size() && !ENDS.contains(tree.lower(to + 1))) {
      to++;
    }
    return to;
  }

  private static Optional<Integer> said(SentenceTree tree, int verb, int from) {
    int above = tree.head(verb);
    boolean isInserted = tree.isA(verb, "parataxis") && above >= 0 && above < from;
    return isInserted
        ? Optional.of(above)
        : tree.children(verb, Set.of("ccomp")).stream().filter(said -> said < from).findFirst();
  }
}
