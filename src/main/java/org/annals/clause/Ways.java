package org.annals.clause;

import java.util.Set;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Sees by what way somebody goes: "left by the back door". */
public final class Ways {
  private static final Set<String> WAYS = DataFile.words("/clause/ways.txt");

  private Ways() {}

  /** Whether a word says by which way, and not by whom. */
  public static boolean is(SentenceTree tree, int word) {
    return WAYS.contains(tree.lemma(word))
        && tree.referent(word).isEmpty()
        && tree.hasChild(word, "case", Set.of("by"));
  }
}
