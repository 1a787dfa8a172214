package org.annals.attribution;

import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * "Said it would ask Bo Li, who ran the mill until May": what is said looks ahead, and a plain past
 * that a comma parts from it is told by the document itself.
 */
final class TellersAside {
  private static final Set<String> OPENING = Set.of("who", "which");
  private static final Set<String> SHIFTED = Set.of("would");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> MARKS = Set.of("\"", "\u201c", "\u201d", "\u2018", "''", "``");

  private TellersAside() {}

  static boolean is(SentenceTree tree, int verb) {
    int first = Grammar.first(tree, verb);
    return first > tree.head(verb)
        && OPENING.contains(tree.lower(first))
        && tree.lower(first - 1).equals(",")
        && Grammar.isParticiple(tree, verb)
        && !Grammar.isBaseOrThird(tree, verb)
        && tree.children(verb, HELPERS).isEmpty()
        && !hasQuotation(tree)
        && isInShifted(tree, tree.head(verb));
  }

  /** Whether what is said around a noun was ahead then. */
  private static boolean isInShifted(SentenceTree tree, int noun) {
    int above = noun;
    while (above != SentenceTree.ROOT && !isShifted(tree, above)) {
      above = tree.head(above);
    }
    return above != SentenceTree.ROOT;
  }

  private static boolean isShifted(SentenceTree tree, int word) {
    return Grammar.isVerb(tree, word)
        && tree.isA(word, "ccomp")
        && tree.hasChild(word, "aux", SHIFTED);
  }

  private static boolean hasQuotation(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (MARKS.contains(tree.surface(word))) {
        return true;
      }
    }
    return false;
  }
}
