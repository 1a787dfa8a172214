package org.annals.dating;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells what goes on for so long that it is at no one time, and that nobody knows what follows. */
final class LongTimes {
  private static final Set<String> LONG =
      Set.of(
          "week",
          "fortnight",
          "month",
          "season",
          "term",
          "year",
          "decade",
          "century",
          "summer",
          "winter");

  private static final Set<String> YEARS = Set.of("year", "decade", "century");
  private static final Set<String> BRIEF = Set.of("week", "fortnight");
  private static final Set<String> LENGTHS = Set.of("obl", "obl:unmarked", "obl:tmod", "obj");
  private static final Set<String> GOING_ON =
      Set.of("last", "endure", "continue", "persist", "rage", "drag", "take", "spend", "serve");

  private LongTimes() {}

  /** "The siege lasted eleven weeks", "worked there for 19 years", "paid it off in six years". */
  static boolean is(SentenceTree tree, int verb) {
    return tree.children(verb, LENGTHS).stream().anyMatch(unit -> isLength(tree, verb, unit));
  }

  /** "Served one term and came home": when that is over. */
  static boolean isOver(SentenceTree tree, int verb) {
    int first = tree.isA(verb, "conj") ? tree.head(verb) : SentenceTree.ROOT;
    return first != SentenceTree.ROOT
        && (is(tree, first)
            || tree.children(first, Set.of("conj")).stream()
                .anyMatch(other -> other < verb && is(tree, other)));
  }

  /** Whether a sentence tells what lasts for months or years. */
  static boolean isTold(SentenceTree tree, int root) {
    return root >= 0
        && tree.pos(root) == PartOfSpeech.VERB
        && (isOfMonths(tree, root)
            || tree.children(root, Set.of("conj")).stream()
                .anyMatch(verb -> isOfMonths(tree, verb)));
  }

  /** "Took the town in 1550 and held it for four years": what follows is of none of them. */
  static boolean isOfYears(SentenceTree tree, int root) {
    return root >= 0
        && Stream.concat(Stream.of(root), tree.children(root, Set.of("conj")).stream())
            .anyMatch(
                verb ->
                    tree.children(verb, LENGTHS).stream()
                        .filter(unit -> YEARS.contains(tree.lemma(unit)))
                        .filter(unit -> tree.hasChild(unit, "case", Set.of("for")))
                        .anyMatch(unit -> isLength(tree, verb, unit)));
  }

  /** "In 1958 they set up an office; Bo Li worked there for decades": in none of them alone. */
  static boolean isOfOther(SentenceTree tree, int verb) {
    return !tree.children(verb, Governors.SUBJECTS).isEmpty()
        && tree.children(verb, LENGTHS).stream()
            .filter(unit -> YEARS.contains(tree.lemma(unit)))
            .filter(unit -> tree.hasChild(unit, "case", Set.of("for")))
            .anyMatch(unit -> isLength(tree, verb, unit));
  }

  private static boolean isOfMonths(SentenceTree tree, int verb) {
    return tree.children(verb, LENGTHS).stream()
        .anyMatch(unit -> !BRIEF.contains(tree.lemma(unit)) && isLength(tree, verb, unit));
  }

  private static boolean isLength(SentenceTree tree, int verb, int unit) {
    boolean isCounted = tree.child(unit, "nummod").isPresent();
    boolean isBare = tree.child(unit, "case").isEmpty();
    return LONG.contains(tree.lemma(unit))
        && (tree.hasChild(unit, "case", Set.of("for"))
            || (isCounted && tree.hasChild(unit, "case", Set.of("in", "over")))
            || (isCounted && isBare && GOING_ON.contains(tree.lemma(verb))));
  }
}
