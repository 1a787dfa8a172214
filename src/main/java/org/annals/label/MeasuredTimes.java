package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.dating.When;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** How long before or after something else it happened: "two days after the vote". */
final class MeasuredTimes {
  private static final int LONGEST = 150;
  private static final Set<String> UNITS = DataFile.words("/dating/time-units.txt");
  private static final Set<String> DISTANCES = Set.of("before", "after");
  private static final Set<String> CLAUSES = Set.of("acl", "advcl");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some");
  private static final Set<String> POINTING =
      Set.of("last", "next", "past", "previous", "same", "first", "following", "early", "late");

  private MeasuredTimes() {}

  /** "Two days after the roof fell in", where the tree makes the clause one of the days. */
  static Optional<String> clause(SentenceTree tree, int verb, int child) {
    if (tree.isA(child, "acl") && tree.pos(verb) == PartOfSpeech.VERB) {
      return tree.hasChild(child, "mark", DISTANCES) && child > verb
          ? new SideClauses(tree, verb).of(child)
          : Optional.empty();
    }
    return isMeasure(tree, child) && DISTANCES.contains(tree.lower(child + 1))
        ? tree.children(child, CLAUSES).stream()
            .filter(clause -> tree.head(child + 1) == clause)
            .filter(clause -> tree.children(clause, Set.of("mark")).size() == 1)
            .findFirst()
            .flatMap(
                clause ->
                    PhraseText.whole(tree, clause, Governors.firstBelow(tree, child), LONGEST))
        : Optional.empty();
  }

  /** "Two days" before "after the vote", a preposition at this word; none where nothing counts. */
  static Optional<String> before(SentenceTree tree, int verb, int preposition) {
    int unit = preposition - 1;
    boolean isDistance =
        unit > 0
            && DISTANCES.contains(tree.lower(preposition))
            && tree.head(unit) == verb
            && isMeasure(tree, unit);
    return isDistance
        ? Optional.of(
            IntStream.rangeClosed(Governors.firstBelow(tree, unit), unit)
                .mapToObj(tree::lower)
                .collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  /**
   * Whether the time of an event says "a week after" as well, of whatever it calls by its words.
   */
  static boolean isTold(String before, When when) {
    return before.contains(" ") && when.words().filter(words -> words.contains(before)).isPresent();
  }

  /** "Two days", "the day", "hours", but not "last week", "for two days", "that day". */
  private static boolean isMeasure(SentenceTree tree, int unit) {
    boolean isCounted =
        tree.child(unit, "nummod").isPresent()
            || tree.hasChild(unit, "det", ARTICLES)
            || (tree.child(unit, "det").isEmpty() && tree.lower(unit).endsWith("s"));
    return UNITS.contains(tree.lemma(unit))
        && (tree.relation(unit).startsWith("obl") || tree.isA(unit, "advmod"))
        && tree.child(unit, "case").isEmpty()
        && !tree.hasChild(unit, "amod", POINTING)
        && isCounted;
  }
}
