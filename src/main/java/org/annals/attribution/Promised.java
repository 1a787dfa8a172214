package org.annals.attribution;

import java.util.OptionalInt;
import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * "Promised them the oars, which hang there", "promised them a fund, an office that now costs
 * much": what is promised does not say so.
 */
final class Promised {
  private static final Set<String> WHICH = Set.of("which", "who");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private Promised() {}

  /** The verb whose object a clause describes beside what the verb says. */
  static OptionalInt over(SentenceTree tree, int clause, int noun) {
    int first = Grammar.first(tree, clause);
    int object = isBeside(tree, noun) ? tree.head(noun) : noun;
    boolean isAside =
        object != noun || (tree.lower(first - 1).equals(",") && WHICH.contains(tree.lower(first)));
    return isAside && tree.isA(object, "obj")
        ? OptionalInt.of(tree.head(object))
        : OptionalInt.empty();
  }

  /** "A fund, an office". */
  private static boolean isBeside(SentenceTree tree, int noun) {
    return tree.isA(noun, "appos")
        && tree.head(noun) < noun
        && tree.lower(Grammar.first(tree, noun) - 1).equals(",")
        && tree.hasChild(noun, "det", ARTICLES);
  }
}
