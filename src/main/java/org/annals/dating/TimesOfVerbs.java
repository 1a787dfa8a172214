package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Expressions of time that belong to the verb beside them, wherever the tree hangs them. */
final class TimesOfVerbs {
  private static final Set<String> CLAUSES =
      Set.of(
          "root",
          "ccomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "csubj",
          "xcomp",
          "advcl:relcl");

  private static final Set<String> UNTIL = Set.of("to", "until", "till");

  /** What gives something a new time. */
  private static final Set<String> SHIFTING =
      Set.of(
          "postpone",
          "delay",
          "defer",
          "extend",
          "prolong",
          "adjourn",
          "reschedule",
          "move",
          "shift",
          "push",
          "advance");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");

  private final VerbLists verbs;

  TimesOfVerbs(VerbLists verbs) {
    this.verbs = verbs;
  }

  /** "Built bridges and was a member of the council from 1861": of the membership alone. */
  static boolean isClause(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB
        || CLAUSES.contains(tree.relation(word))
        || tree.child(word, "cop").isPresent();
  }

  /** "But on Monday the minister said": it belongs to the clause that the word before it joins. */
  static Optional<Integer> joined(SentenceTree tree, int first, int last) {
    int at = first - 1;
    while (at >= 0 && (tree.isA(at, "case") || tree.isA(at, "det"))) {
      at--;
    }
    boolean joins = at > 0 && tree.isA(at, "cc") && tree.head(at) > last;
    return joins
        ? Optional.of(tree.head(at))
            .filter(verb -> tree.pos(verb) == PartOfSpeech.VERB && tree.isA(verb, "conj"))
            .filter(verb -> tree.children(verb, SUBJECTS).stream().anyMatch(s -> s > last))
        : Optional.empty();
  }

  /** "Said on Monday that": what stands right behind a verb of saying belongs to it. */
  Optional<Integer> reporter(SentenceTree tree, int first, int last, int head) {
    int at = first - 1;
    while (at >= 0 && (tree.isA(at, "case") || tree.isA(at, "det"))) {
      at--;
    }
    boolean said = at >= 0 && tree.pos(at) == PartOfSpeech.VERB && verbs.isReporting(tree, at);
    boolean within = tree.isWithin(head, at);
    boolean thatFollows = tree.lower(last + 1).equals("that");
    return said && (within || thatFollows) ? Optional.of(at) : Optional.empty();
  }

  /** "Burst through a wall repaired only last year": of the repair. */
  static boolean isRightBehindParticiple(SentenceTree tree, int first, int verb) {
    boolean isRight =
        IntStream.range(verb + 1, first)
            .allMatch(word -> tree.isA(word, "advmod") || tree.isA(word, "case"));
    return isRight
        && verb > 0
        && tree.pos(verb - 1) == PartOfSpeech.NOUN
        && Passives.isReduced(tree, verb);
  }

  /** "Extended the deadline to May", "put off the vote until May": when was that done? */
  static boolean isNewTime(SentenceTree tree, int time) {
    int verb = tree.head(time);
    return verb >= 0
        && tree.isA(time, "obl")
        && tree.hasChild(time, "case", UNTIL)
        && isShifting(tree, verb)
        && (Passives.is(tree, verb) || tree.child(verb, "obj").isPresent());
  }

  static boolean isShifting(SentenceTree tree, int verb) {
    return SHIFTING.contains(tree.lemma(verb))
        || (tree.lemma(verb).equals("put")
            && tree.hasChild(verb, "compound:prt", Set.of("off", "back")));
  }

  /** "Is expected to close in March", "is due to open in May": of what is to happen. */
  static Optional<Integer> toCome(SentenceTree tree, int first, int head) {
    int above = tree.head(head);
    boolean isPlan = above >= 0 && (Tense.isOfPlans(tree, above) || Tense.wasOfPlans(tree, above));
    if (!isPlan) {
      return Optional.empty();
    }
    int verb = first - 1;
    while (verb > above && !(tree.pos(verb) == PartOfSpeech.VERB && isInfinitive(tree, verb))) {
      verb--;
    }
    return verb > above ? Optional.of(verb) : Optional.empty();
  }

  private static boolean isInfinitive(SentenceTree tree, int verb) {
    int before = tree.lower(verb - 1).equals("be") ? verb - 2 : verb - 1;
    return tree.lower(before).equals("to");
  }

  /** "Bo Li, the winner in 2010, came second": what he was called in that year is no matter. */
  static boolean isApposed(SentenceTree tree, int noun) {
    int named = tree.head(noun);
    return tree.isA(noun, "appos")
        && (SUBJECTS.contains(tree.relation(named)) || tree.child(named, "cop").isPresent())
        && tree.referent(named).isPresent()
        && !TimeAnchors.isEvent(tree, noun);
  }
}
