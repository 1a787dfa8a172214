package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.clause.SpendingVerbs;
import org.annals.clause.Tense;
import org.annals.text.DataFile;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Tells clauses that do not happen at the time of the one above, though they stand beside it. */
final class Unshared {
  private static final Set<String> GOING = DataFile.words("/clause/motion-verbs.txt");

  /** What brings somebody to a place or body for long, beside going there. */
  private static final Set<String> SETTLING =
      Set.of(
          "bear",
          "depart",
          "emigrate",
          "enrol",
          "enroll",
          "enter",
          "escape",
          "flee",
          "immigrate",
          "join",
          "leave",
          "migrate",
          "move",
          "relocate",
          "resettle",
          "retire",
          "settle");

  private static final Set<String> LATER =
      Set.of("later", "eventually", "afterwards", "afterward", "subsequently", "ultimately");

  private static final Set<String> YEARS = Set.of("years", "decades", "months");

  private Unshared() {}

  /**
   * "In 1894 he moved to Bergen, where he founded a newspaper": in that year or any later one; on
   * the day on which he only came there it may have been that day.
   */
  static boolean isAfterArrival(SentenceTree tree, int verb, PartialDate date) {
    int first = verb;
    while (tree.isA(first, "conj") && tree.head(first) < first) {
      first = tree.head(first);
    }
    if (tree.head(first) == SentenceTree.ROOT || !isWhere(tree, first)) {
      return false;
    }
    String above = tree.lemma(Clauses.head(tree, tree.head(first)));
    boolean isLater =
        tree.children(verb, Set.of("advmod")).stream()
            .anyMatch(word -> LATER.contains(tree.lower(word)));
    boolean isDay = date instanceof PartialDate.OfDay;
    return isLater
        || SETTLING.contains(above)
        || (!isDay && (GOING.contains(above) || isBehindGoal(tree, first)));
  }

  /** "Won a scholarship to Leeds, where she took a degree": after she had gone there. */
  private static boolean isBehindGoal(SentenceTree tree, int clause) {
    int where =
        tree.children(clause).stream()
            .filter(word -> tree.lower(word).equals("where"))
            .findFirst()
            .orElse(clause);
    int last = tree.lower(where - 1).equals(",") ? where - 2 : where - 1;
    return IntStream.range(0, last)
        .filter(to -> tree.lower(to).equals("to") && tree.isA(to, "case"))
        .anyMatch(to -> tree.head(to) == last || tree.isWithin(last, tree.head(to)));
  }

  private static boolean isWhere(SentenceTree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(word -> word < verb && tree.lower(word).equals("where"));
  }

  /** "Opened a laboratory in May, where sixty people are at work": now. */
  static boolean isNow(SentenceTree tree, int verb) {
    return tree.relation(verb).startsWith("acl")
        && tree.hasChild(verb, "aux", Set.of("is", "are"))
        && Tense.of(tree, verb) == Tense.PRESENT
        && Tense.of(tree, Clauses.head(tree, tree.head(verb))) == Tense.PAST;
  }

  /** "In 1967 he was jailed; she spent the next seven years teaching": in those years. */
  static boolean isOfNextYears(SentenceTree tree, int verb) {
    int spending = SpendingVerbs.spending(tree, verb);
    return tree.children(spending, Set.of("obj", "obl", "obl:unmarked")).stream()
        .filter(unit -> YEARS.contains(tree.lower(unit)))
        .anyMatch(unit -> tree.hasChild(unit, "amod", Set.of("next", "following")));
  }

  /** "Was founded in 2019 and has cost the town £3 million": since then. */
  static boolean isUpToNow(SentenceTree tree, Clauses clauses, int verb) {
    return tree.isA(verb, "conj")
        && clauses.tense(tree, verb) == Tense.PERFECT
        && clauses.tense(tree, tree.head(verb)) == Tense.PAST;
  }

  /** "Sold it in 2019 and left a year later, saying": said when he left. */
  static boolean isOfLater(SentenceTree tree, SentenceTimes times, TimeMark mark, int verb) {
    Optional<TimeMark> later =
        times.marks().stream()
            .filter(other -> other.isWhen() && !other.isAside())
            .filter(other -> other.first() > mark.last() && other.last() < verb)
            .filter(other -> !other.hangsOn(tree.head(verb)))
            .findFirst();
    return tree.isA(verb, "advcl") && verb > tree.head(verb) && later.isPresent();
  }
}
