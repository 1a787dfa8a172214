package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.clause.Unresolved;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/**
 * Sees what is not done by a verb that the network is sure to tell something: "Anna Berg will not
 * appeal", "the league allows no review of fouls", "Anna Berg never married".
 */
final class LikelyDenials {
  /** From which probability on the network is sure that a verb tells something. */
  private static final double SURE = 0.83;

  private static final Set<String> AHEAD =
      Set.of("will", "would", "wo", "shall", "does", "do", "is", "are");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");
  private static final Set<String> NONE = Set.of("nothing", "none", "nobody");
  private static final Set<String> NO = Set.of("no");
  private static final Set<String> LESS = Set.of("fewer", "less", "more", "longer", "other");

  private LikelyDenials() {}

  /** Whether it is denied ahead or today, or denied of what it is done to. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.roles().told(verb) >= SURE && (isNotToBe(tree, verb) || isOfNone(tree, verb));
  }

  /** Whether somebody who is known does not do it, though nothing stands behind it. */
  static boolean isOfNamed(SentenceTree tree, int verb) {
    return tree.roles().told(verb) >= SURE
        && Governors.subject(tree, verb).flatMap(tree::referent).isPresent();
  }

  /** "The bridge was never repaired", "her son has not been named". */
  static boolean isNotDoneTo(SentenceTree tree, int verb) {
    return tree.roles().told(verb) >= SURE
        && Passives.is(tree, verb)
        && Governors.subject(tree, verb)
            .filter(what -> !Unresolved.isOfSomebody(tree, what))
            .isPresent();
  }

  /** "Will not sell the mill", "is not sold". */
  private static boolean isNotToBe(SentenceTree tree, int verb) {
    List<Integer> auxiliaries = tree.children(verb, AUXILIARIES);
    return Denied.is(tree, verb)
        && auxiliaries.stream().anyMatch(aux -> AHEAD.contains(tree.lower(aux)))
        && auxiliaries.stream()
            .allMatch(aux -> AHEAD.contains(tree.lower(aux)) || tree.lower(aux).equals("be"));
  }

  /** "Pays no rent", "received none of the letters". */
  private static boolean isOfNone(SentenceTree tree, int verb) {
    boolean isTold =
        switch (Tense.of(tree, verb)) {
          case PRESENT, PAST, PERFECT, PAST_PERFECT, FUTURE -> true;
          case OPEN, NONE -> false;
        };
    return isTold
        && !Passives.is(tree, verb)
        && tree.children(verb, Set.of("obj")).stream()
            .filter(what -> what > verb)
            .anyMatch(what -> isNone(tree, what));
  }

  private static boolean isNone(SentenceTree tree, int what) {
    return NONE.contains(tree.lower(what))
        || (tree.hasChild(what, "det", NO)
            && (tree.lower(what - 1).equals("no") || !tree.hasChild(what, "amod", LESS)));
  }
}
