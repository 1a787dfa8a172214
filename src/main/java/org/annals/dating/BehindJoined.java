package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Tense;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Finds the time behind the last of joined verbs that is also that of the verbs before it. */
final class BehindJoined {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");

  /** What begins or goes on apart from the verb behind it, and what is long over by then. */
  private static final Set<String> APART =
      Set.of(
          "bear",
          "borrow",
          "build",
          "buy",
          "collect",
          "compose",
          "design",
          "develop",
          "earn",
          "enter",
          "found",
          "grow",
          "graduate",
          "have",
          "hold",
          "inherit",
          "join",
          "keep",
          "know",
          "make",
          "marry",
          "meet",
          "paint",
          "plan",
          "produce",
          "run",
          "see",
          "serve",
          "study",
          "teach",
          "win",
          "write");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i).*\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight"
              + "|night|morning|afternoon|evening|weekend)\\b.*");

  private BehindJoined() {}

  /**
   * "Police raided a house and arrested two men on Tuesday": a day is that of all that somebody did
   * in one breath, a month or year only of what a body or a group did.
   */
  static Optional<TimeMark> of(SentenceTree tree, SentenceTimes times, int verb) {
    int top = tree.isA(verb, "conj") ? tree.head(verb) : verb;
    List<Integer> joined = tree.children(top, Set.of("conj"));
    if (joined.isEmpty() || !isDeed(tree, verb)) {
      return Optional.empty();
    }
    int last = joined.getLast();
    List<TimeMark> marks = times.marks().stream().filter(mark -> !mark.isAside()).toList();
    return marks.size() == 1 && last > verb && areInOneBreath(tree, top, joined)
        ? Optional.of(marks.getFirst())
            .filter(mark -> mark.hangsOn(last) && mark.first() > last)
            .filter(mark -> mark.kind() == TimeMark.Kind.TIME && !mark.isOwn())
            .filter(mark -> isDay(times, mark) || OneDeed.is(tree, last, verb))
            .filter(_ -> times.phrases().on(List.of(verb)).isEmpty())
        : Optional.empty();
  }

  private static boolean isDay(SentenceTimes times, TimeMark mark) {
    return mark.back().filter(PartialDate.OfDay.class::isInstance).isPresent()
        || (mark.back().isEmpty() && DAY.matcher(times.words(mark)).matches());
  }

  private static boolean isDeed(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    return Tense.of(tree, verb) == Tense.PAST
        && !APART.contains(lemma)
        && !StandingVerbs.is("lasting", lemma)
        && !LongTimes.is(tree, verb)
        && (Passives.is(tree, verb) || tree.child(verb, "obj").isPresent());
  }

  /** Whether verbs in the past with one subject follow one another without a pause. */
  private static boolean areInOneBreath(SentenceTree tree, int top, List<Integer> joined) {
    boolean areOne =
        joined.stream()
            .allMatch(
                verb ->
                    Tense.of(tree, verb) == Tense.PAST
                        && tree.children(verb, SUBJECTS).isEmpty()
                        && tree.children(verb, Set.of("advmod", "mark", "advcl")).isEmpty());
    int last = joined.getLast();
    boolean hasPause =
        tree.children(last, Set.of("cc")).stream()
            .anyMatch(and -> tree.lower(and - 1).equals(",") || !tree.lower(and).equals("and"));
    return areOne && !hasPause && tree.children(top, Set.of("advcl")).isEmpty();
  }
}
