package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Leaves one telling where a sentence tells of one event with several words. */
final class Tellings {
  private static final Set<String> INNER =
      Set.of("obj", "obl", "obl:unmarked", "nmod", "nsubj", "nsubj:pass", "xcomp", "advcl", "acl");

  private static final Set<String> CHARGING =
      Set.of("accuse", "charge", "convict", "acquit", "suspect", "indict", "clear");

  private final Set<String> lightVerbs;

  Tellings(Set<String> lightVerbs) {
    this.lightVerbs = lightVerbs;
  }

  /** Without verbs that only carry their noun, and without a second word for the same happening. */
  List<Told> apart(SentenceTree tree, List<Told> tellings) {
    List<Told> kept = new ArrayList<>();
    for (Told told : tellings) {
      boolean carried =
          tellings.stream()
              .anyMatch(other -> !other.span().equals(told.span()) && isSaidBy(tree, told, other));
      if (!carried && !isCharge(tree, told)) {
        kept.add(told);
      }
    }
    return kept;
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
    if (isVerb(tree, told) && !isVerb(tree, other)) {
      return isDirectlyAbove(tree, told.head(), other.head())
          && (isCarried(tree, told, other) || (sameType && !isPlural(tree, other.head())));
    }
    return sameType
        && (isPluralBelow(tree, told, other) || isGoal(tree, told.head(), other.head()));
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
    return lightVerbs.contains(tree.lemma(verb.head())) && isObject(tree, noun.head());
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
        && tree.children(word, Set.of("nsubj", "nsubj:pass")).isEmpty()
        && (tree.relation(word).equals("advcl") || tree.relation(word).equals("xcomp"));
  }
}
