package org.annals.dating;

import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.text.DataFile;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Tells sentences of a mere year after which the story need not go on in that year. */
final class FrameEnds {
  private static final Set<String> BEGINNING = DataFile.words("/dating/beginning-verbs.txt");
  private static final Set<String> JOINING = Set.of("and", ";");

  private FrameEnds() {}

  /**
   * "By 1904 it had 24 beds", and what somebody founds or sells in a year, behind which stands what
   * has since become of it.
   */
  static boolean is(SentenceTree tree, TimeMark mark, int verb) {
    boolean isDay = mark.back().filter(PartialDate.OfDay.class::isInstance).isPresent();
    return !isDay && (isBy(tree, mark) || (verb >= 0 && BEGINNING.contains(tree.lemma(verb))));
  }

  /** "In 1888 they built it, and two years later it burned": the verb that the last one joins. */
  static boolean isOfJoined(SentenceTree tree, TimeMark later) {
    int verb = later.anchor();
    return verb >= 0
        && tree.isA(verb, "conj")
        && Clauses.isTop(tree, tree.head(verb))
        && Tense.of(tree, verb) == Tense.PAST;
  }

  private static boolean isBy(SentenceTree tree, TimeMark mark) {
    return tree.lower(mark.first()).equals("by") || tree.lower(mark.first() - 1).equals("by");
  }

  /** "In 1588 it took a ship, and in 1811 another": a clause that leaves out its verb. */
  static boolean isJoined(SentenceTree tree, TimeMark later) {
    int in = tree.lower(later.first()).equals("in") ? later.first() : later.first() - 1;
    return tree.lower(in).equals("in") && JOINING.contains(tree.lower(in - 1));
  }
}
