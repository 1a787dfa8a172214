package org.annals.clause;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells what time is spent on: the teaching in "she spent seven years teaching". */
public final class SpendingVerbs {
  private static final Set<String> SPENDING = Set.of("spend");
  private static final Set<String> BELOW = Set.of("advcl", "xcomp", "ccomp");
  private static final Set<String> OF_FULL_CLAUSES = Set.of("mark", "nsubj", "aux");

  private SpendingVerbs() {}

  /** The verb that spends the time which goes on this one; this one where none does. */
  public static int spending(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    return isSpentOn(tree, verb, above) ? above : verb;
  }

  /** Whether the time that one verb spends goes on the other. */
  public static boolean isSpentOn(SentenceTree tree, int verb, int spending) {
    return spending != SentenceTree.ROOT
        && tree.head(verb) == spending
        && SPENDING.contains(tree.lemma(spending))
        && spending < verb
        && tree.lower(verb).endsWith("ing")
        && BELOW.contains(tree.relation(verb))
        && tree.children(verb, OF_FULL_CLAUSES).isEmpty();
  }
}
