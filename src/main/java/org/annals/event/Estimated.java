package org.annals.event;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells whether a number is how many somebody says there were. */
final class Estimated {
  private static final Set<String> JUDGING = Set.of("put", "estimate", "reckon");

  private Estimated() {}

  /** "Police put the crowd at 5,000": the number behind "at". */
  static boolean is(SentenceTree tree, int number) {
    int verb = tree.head(number);
    return verb != SentenceTree.ROOT
        && JUDGING.contains(tree.lemma(verb))
        && tree.hasChild(number, "case", Set.of("at"));
  }
}
