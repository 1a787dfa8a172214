package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Tense;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/**
 * Reads infinitives of what somebody was the first or last to do: "Anna Berg was the first to climb
 * it", "became the first woman to fly across the sea".
 */
public final class FirstDoers {
  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "only", "youngest", "oldest");

  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "xcomp");
  private static final Set<String> BECOMING = Set.of("become");

  private FirstDoers() {}

  /** Whether the verb is such an infinitive, and is told as done. */
  public static boolean is(SentenceTree tree, int verb) {
    return predicate(tree, verb).isPresent();
  }

  /** The word of the clause that says so. */
  public static Optional<Integer> predicate(SentenceTree tree, int verb) {
    int one = tree.head(verb);
    return one != SentenceTree.ROOT && one < verb && isOf(tree, verb) && isOfRank(tree, one)
        ? told(tree, one)
        : Optional.empty();
  }

  private static boolean isOf(SentenceTree tree, int verb) {
    return CLAUSES.contains(tree.relation(verb))
        && tree.hasChild(verb, "mark", Set.of("to"))
        && tree.children(verb, Set.of("nsubj", "aux:pass")).isEmpty();
  }

  private static boolean isOfRank(SentenceTree tree, int one) {
    return (RANKS.contains(tree.lower(one)) || tree.hasChild(one, "amod", RANKS))
        && !Distinctions.is(tree, one);
  }

  private static Optional<Integer> told(SentenceTree tree, int one) {
    int above = tree.head(one);
    boolean isBecome =
        above != SentenceTree.ROOT
            && tree.isA(one, "xcomp")
            && BECOMING.contains(tree.lemma(above));
    int told = isBecome ? above : one;
    return (isBecome || tree.child(one, "cop").isPresent())
            && isDone(Tense.of(tree, told))
            && !Denied.is(tree, told)
        ? Optional.of(told)
        : Optional.empty();
  }

  private static boolean isDone(Tense tense) {
    return tense == Tense.PAST || tense == Tense.PERFECT || tense == Tense.PAST_PERFECT;
  }
}
