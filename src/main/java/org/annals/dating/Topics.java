package org.annals.dating;

import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells the times of what a passage goes on to tell of. */
final class Topics {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final Set<String> OCCASIONS = DataFile.words("/clause/occasions.txt");
  private static final Set<String> STOPPAGES =
      Set.of("strike", "walkout", "stoppage", "boycott", "siege", "rising", "uprising");

  private Topics() {}

  /** "The strike of 1873 was about hours": the next sentences tell of that strike too. */
  static boolean isOf(SentenceTree tree, TimeMark mark) {
    return mark.isOwn()
        && mark.isWhen()
        && mark.anchors().stream()
            .anyMatch(
                noun ->
                    isHappening(tree, noun)
                        && SUBJECTS.contains(tree.relation(noun))
                        && Clauses.isTop(tree, tree.head(noun)));
  }

  private static boolean isHappening(SentenceTree tree, int noun) {
    return TimeAnchors.isEvent(tree, noun)
        || OCCASIONS.contains(tree.lemma(noun))
        || STOPPAGES.contains(tree.lemma(noun));
  }
}
