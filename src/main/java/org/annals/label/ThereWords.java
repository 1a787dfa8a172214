package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Extent;
import org.annals.tree.SentenceTree;

/** Writes what there is, and where: "there were seventeen piers on the lake". */
final class ThereWords {
  private ThereWords() {}

  /** The words from "there" to the end of the clause; none for any other clause. */
  static Optional<ClauseWords.Clause> of(
      SentenceTree tree, int verb, int subject, Wording wording) {
    if (!isThereBefore(tree, verb, subject)) {
      return Optional.empty();
    }
    Extent extent = new Extent(tree);
    int last = extent.last(verb, verb, extent.last(subject, verb, subject));
    String words = wording.add(verb - 1, last) + extent.cut(verb, last);
    return Optional.of(new ClauseWords.Clause(words, verb - 1, last));
  }

  private static boolean isThereBefore(SentenceTree tree, int verb, int subject) {
    return subject > verb
        && tree.lemma(verb).equals("be")
        && verb > 0
        && tree.children(verb, Set.of("expl")).contains(verb - 1);
  }
}
