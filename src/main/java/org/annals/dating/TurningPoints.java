package org.annals.dating;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells sentences that only say when something came about that the next ones tell. */
final class TurningPoints {
  private static final Set<String> COMING = Set.of("come", "arrive", "happen", "occur");
  private static final Set<String> NOUNS = DataFile.words("/dating/turning-points.txt");

  private TurningPoints() {}

  /** "The turning point came in 1928". */
  static boolean is(SentenceTree tree, int root) {
    return root >= 0
        && COMING.contains(tree.lemma(root))
        && Tense.of(tree, root) == Tense.PAST
        && tree.children(root, Set.of("conj", "advcl", "ccomp", "parataxis")).isEmpty()
        && Governors.subject(tree, root)
            .filter(subject -> NOUNS.contains(tree.lemma(subject)))
            .isPresent();
  }
}
