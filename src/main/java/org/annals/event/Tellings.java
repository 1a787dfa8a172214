package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.LightVerbs;
import org.annals.label.SaidAlong;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Leaves one telling where a sentence tells of one event with several words. */
final class Tellings {
  private static final Set<String> INNER =
      Set.of("obj", "obl", "obl:unmarked", "nmod", "nsubj", "nsubj:pass", "xcomp", "advcl", "acl");

  private static final Set<String> CHARGING =
      Set.of("accuse", "charge", "convict", "acquit", "suspect", "indict", "clear");

  /** Verbs whose infinitive says what happens: "managed to escape". */
  private static final Set<String> STEPS =
      Set.of("manage", "begin", "start", "continue", "proceed", "go", "help", "come");

  private static final Set<String> ANSWERING =
      Set.of(
          "set",
          "quash",
          "overturn",
          "uphold",
          "reverse",
          "affirm",
          "dismiss",
          "void",
          "annul",
          "vacate",
          "throw",
          "strike",
          "reject",
          "reduce",
          "appeal");

  /** "Ran for mayor in 1962, losing both times". */
  private static final Set<String> OUTCOMES = Set.of("losing", "winning", "failing");

  private static final Set<String> HALTING = Set.of("stop", "halt", "cancel");
  private static final Set<String> GOING_ON =
      Set.of("Strike", "War", "Protest", "Crisis", "Attack", "Event");

  /** Without verbs that only carry their noun, and without a second word for the same happening. */
  List<Told> apart(SentenceTree tree, List<Told> tellings) {
    List<Told> kept = new ArrayList<>();
    for (Told told : tellings) {
      boolean carried =
          tellings.stream()
              .anyMatch(other -> !other.span().equals(told.span()) && isSaidBy(tree, told, other));
      if (!carried && !isCharge(tree, told) && !isWayOfDoing(tree, told, tellings)) {
        kept.add(told);
      }
    }
    return kept;
  }

  /**
   * Those left out for another word that tells nothing in the end: "took the fort without a fight".
   *
   * @param kept what {@link #apart} left of all
   * @param found what is told of the sentence
   */
  List<Told> left(SentenceTree tree, List<Told> all, List<Told> kept, List<Candidate> found) {
    return all.stream()
        .filter(told -> isVerb(tree, told) && !isHeadOf(found, told))
        .filter(told -> kept.stream().noneMatch(other -> other.head() == told.head()))
        .filter(told -> isSaidByNone(tree, told, all, found))
        .toList();
  }

  private boolean isSaidByNone(
      SentenceTree tree, Told told, List<Told> all, List<Candidate> found) {
    List<Told> others =
        all.stream()
            .filter(other -> !other.span().equals(told.span()) && isSaidBy(tree, told, other))
            .toList();
    return !others.isEmpty()
        && others.stream()
            .noneMatch(other -> isHeadOf(found, other) || isCarried(tree, told, other));
  }

  private static boolean isHeadOf(List<Candidate> found, Told told) {
    return found.stream().anyMatch(candidate -> candidate.told().head() == told.head());
  }

  /**
   * "Joined the Democrats in passing the act", "began to paint": the verb below says it, but not
   * "helped them block a plan", where only the upper one happened.
   */
  private static boolean isWayOfDoing(SentenceTree tree, Told told, List<Told> tellings) {
    boolean steps = STEPS.contains(tree.lemma(told.head()));
    return (told.source() != Told.Source.NETWORK || steps)
        && isVerb(tree, told)
        && tellings.stream()
            .filter(below -> !below.reality().equals("Unreal"))
            .map(Told::head)
            .filter(verb -> tree.head(verb) == told.head() && tree.pos(verb) == PartOfSpeech.VERB)
            .anyMatch(
                verb ->
                    tree.isA(verb, "xcomp")
                        || (tree.isA(verb, "advcl")
                            && !steps
                            && tree.hasChild(verb, "mark", Set.of("in", "by"))));
  }

  /** "Convicted of murder": what somebody is held to have done stands with the ruling. */
  private static boolean isCharge(SentenceTree tree, Told told) {
    int head = told.head();
    return !isVerb(tree, told)
        && tree.isA(head, "obl")
        && tree.hasChild(head, "case", Set.of("of", "with"))
        && CHARGING.contains(tree.lemma(tree.head(head)));
  }

  /** Whether the other telling says all that this one does. */
  private boolean isSaidBy(SentenceTree tree, Told told, Told other) {
    boolean sameType = told.isOfTypeOf(other) && told.type().lineage().size() > 1;
    if (isVerb(tree, other) && isAnswered(tree, other, told)) {
      return sameType;
    }
    if (isVerb(tree, told) && !isVerb(tree, other)) {
      return isOnlyVerbOf(tree, told, other, sameType);
    }
    boolean isStopped = isStopped(tree, other, told);
    return isStopped
        ? sameType || isNotYet(tree, other, told)
        : sameType && (saysLess(tree, told, other) || FullVerbs.tellAll(tree, other, told));
  }

  /** "A judge halted the deportation of Bo Li": it need not have begun, as a strike has. */
  private static boolean isNotYet(SentenceTree tree, Told verb, Told noun) {
    return HALTING.contains(tree.lemma(verb.head())) && !GOING_ON.contains(noun.type().localName());
  }

  /** "Called off its strike", of a strike that goes on no longer. */
  private static boolean isStopped(SentenceTree tree, Told verb, Told noun) {
    return LightVerbs.isStopping(tree, verb.head())
        && isVerb(tree, verb)
        && tree.head(noun.head()) == verb.head()
        && isObject(tree, noun.head());
  }

  private boolean saysLess(SentenceTree tree, Told told, Told other) {
    return isPluralBelow(tree, told, other) || isGoal(tree, told.head(), other.head());
  }

  private boolean isOnlyVerbOf(SentenceTree tree, Told verb, Told noun, boolean sameType) {
    boolean isSame = sameType && !isPlural(tree, noun.head()) && !FullVerbs.tell(tree, verb, noun);
    return !FullVerbs.isOfAnother(tree, verb, noun)
        && !isStopped(tree, verb, noun)
        && !isSigned(tree, verb, noun)
        && isDirectlyAbove(tree, verb.head(), noun.head())
        && !isAnswered(tree, verb, noun)
        && (isCarried(tree, verb, noun) || isSame);
  }

  /** "Two thousand signed the petition": they join in what others ask for. */
  private static boolean isSigned(SentenceTree tree, Told verb, Told noun) {
    return tree.lemma(verb.head()).equals("sign") && noun.type().localName().equals("Petition");
  }

  /** "Set aside the verdict": what was ruled before, and what is ruled now of it. */
  private static boolean isAnswered(SentenceTree tree, Told verb, Told noun) {
    return ANSWERING.contains(tree.lemma(verb.head()))
        && !SaidAlong.isSaid(tree, noun.head())
        && isDirectlyAbove(tree, verb.head(), noun.head())
        && tree.child(noun.head(), "case").isEmpty();
  }

  /** "hit the streets between two protests": the noun only sums up. */
  private boolean isPluralBelow(SentenceTree tree, Told told, Told other) {
    return !isVerb(tree, told)
        && !isCarried(tree, other, told)
        && isVerb(tree, other)
        && isDirectlyAbove(tree, other.head(), told.head())
        && isPlural(tree, told.head());
  }

  private static boolean isVerb(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB;
  }

  private boolean isCarried(SentenceTree tree, Told verb, Told noun) {
    return LightVerbs.is(tree, verb.head())
        && !isSigned(tree, verb, noun)
        && !tree.hasChild(verb.head(), "compound", Set.of("off"))
        && isObject(tree, noun.head());
  }

  private static boolean isObject(SentenceTree tree, int word) {
    return tree.relation(word).equals("obj") || tree.relation(word).equals("nsubj:pass");
  }

  private static boolean isPlural(SentenceTree tree, int word) {
    return !tree.lower(word).equals(tree.lemma(word));
  }

  private static boolean isDirectlyAbove(SentenceTree tree, int upper, int lower) {
    return tree.head(lower) == upper && INNER.contains(tree.relation(lower));
  }

  /** "took to the streets to protest": the second is what the first is for. */
  private static boolean isGoal(SentenceTree tree, int word, int verb) {
    return tree.head(word) == verb
        && !OUTCOMES.contains(tree.lower(word))
        && !SaidAlong.isSaid(tree, word)
        && tree.children(word, Set.of("nsubj", "nsubj:pass")).isEmpty()
        && (tree.lower(word).endsWith("ing") || tree.lower(word).equals(tree.lemma(word)))
        && (tree.relation(word).equals("advcl") || tree.relation(word).equals("xcomp"));
  }
}
