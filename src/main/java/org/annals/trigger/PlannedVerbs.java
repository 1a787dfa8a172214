package org.annals.trigger;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/**
 * Sees which verbs tell of what somebody known is to do: "Anna Berg will open the hall", "plans to
 * open it", "is due to open it".
 */
final class PlannedVerbs {
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "\u2019ll");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never", "no");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "when", "should");
  private static final Set<String> CLAUSES =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl");
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "intend",
          "hope",
          "agree",
          "vow",
          "pledge",
          "promise",
          "decide",
          "due",
          "set",
          "expect",
          "schedule",
          "prepare",
          "resolve",
          "aim");

  /** Of which only the passive tells of a plan of the subject: "is expected to speak". */
  private static final Set<String> PASSIVE = Set.of("expect", "schedule", "set");

  private static final Set<String> IS = Set.of("is", "are");

  private PlannedVerbs() {}

  /** Whether the subject is known, or a time, and is to do it. */
  static boolean is(SentenceTree tree, int verb) {
    return (isFuture(tree, verb) || isGoal(tree, verb))
        && isPlain(tree, verb)
        && (isOfKnown(tree, verb) || isBy(tree, verb) || isDated(tree, verb));
  }

  private static boolean isOfKnown(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb).flatMap(tree::referent).isPresent();
  }

  /** "The tunnel was due to open in 2018": when it is to be makes it worth telling. */
  private static boolean isDated(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb).filter(s -> tree.pos(s) == PartOfSpeech.NOUN).isPresent()
        && tree.times().in(TimeContext.NONE).stream()
            .map(time -> tree.headOf(time.span()))
            .anyMatch(time -> time > verb && isBelow(tree, time, verb));
  }

  private static boolean isBelow(SentenceTree tree, int time, int verb) {
    int above = tree.head(time);
    return above == verb || (above >= 0 && above == tree.head(verb));
  }

  /** "The show will be curated by Bo Li". */
  private static boolean isBy(SentenceTree tree, int verb) {
    return Passives.is(tree, verb)
        && tree.children(verb, Set.of("obl:agent", "obl")).stream()
            .filter(by -> by > verb && tree.hasChild(by, "case", Set.of("by")))
            .anyMatch(by -> tree.referent(by).isPresent());
  }

  private static boolean isFuture(SentenceTree tree, int verb) {
    return CLAUSES.contains(tree.relation(verb)) && tree.hasChild(verb, "aux", WILL);
  }

  private static boolean isGoal(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    if (above == SentenceTree.ROOT
        || !tree.isA(verb, "xcomp")
        || !tree.hasChild(verb, "mark", Set.of("to"))
        || !PLANNING.contains(tree.lemma(above))) {
      return false;
    }
    return isPlain(tree, above)
        && (tree.pos(above) == PartOfSpeech.VERB
            ? isStillPlanned(tree, above) || wasPlanned(tree, above, verb)
            : tree.hasChild(above, "cop", IS) || isDated(tree, verb));
  }

  private static boolean isStillPlanned(SentenceTree tree, int verb) {
    boolean isPlan = !PASSIVE.contains(tree.lemma(verb)) || Passives.is(tree, verb);
    return isPlan
        && switch (Tense.of(tree, verb)) {
          case PRESENT, PERFECT, FUTURE -> true;
          case PAST, PAST_PERFECT, OPEN, NONE -> false;
        };
  }

  /** "Was expected to close in May": a plan of a day, whatever became of it. */
  private static boolean wasPlanned(SentenceTree tree, int plan, int verb) {
    return PASSIVE.contains(tree.lemma(plan))
        && Passives.is(tree, plan)
        && Tense.of(tree, plan) == Tense.PAST
        && isDated(tree, verb);
  }

  private static boolean isPlain(SentenceTree tree, int verb) {
    List<Integer> below = tree.children(verb);
    return below.stream()
        .noneMatch(
            child ->
                NOT.contains(tree.lower(child))
                    || (tree.isA(child, "mark") && CONDITIONS.contains(tree.lower(child)))
                    || (tree.isA(child, "advcl") && tree.hasChild(child, "mark", CONDITIONS)));
  }
}
