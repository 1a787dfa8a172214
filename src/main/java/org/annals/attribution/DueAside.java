package org.annals.attribution;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Sees what is to be done to a noun, beside it: "a fair, to be held in May, will show it". */
final class DueAside {
  private static final Set<String> BE = Set.of("be");

  private DueAside() {}

  /** Whether a verb says so of the noun before it, behind a comma. */
  static boolean is(SentenceTree tree, int verb, int noun) {
    int first = Grammar.first(tree, verb);
    int to = tree.pos(first) == PartOfSpeech.PUNCT ? first + 1 : first;
    return tree.isA(verb, "acl")
        && to > noun
        && tree.lower(to).equals("to")
        && tree.lower(to - 1).equals(",")
        && tree.hasChild(verb, "aux:pass", BE);
  }
}
