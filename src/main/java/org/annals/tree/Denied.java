package org.annals.tree;

import java.util.Set;

/** Whether "not" or "never" stands with a word. */
public final class Denied {
  /** "Not" in all its spellings, and "never". */
  public static final Set<String> WORDS = Set.of("not", "n't", "n\u2019t", "never");

  private Denied() {}

  /** Whether one of them hangs on the word as an adverb. */
  public static boolean is(SentenceTree tree, int word) {
    return tree.hasChild(word, "advmod", WORDS) || isNeverBefore(tree, word);
  }

  /** "Never before had it closed": "never" stands with "before" at the head of the clause. */
  private static boolean isNeverBefore(SentenceTree tree, int word) {
    return tree.children(word, Set.of("advmod")).stream()
        .anyMatch(
            before ->
                before > 0
                    && before < word
                    && tree.lower(before).equals("before")
                    && tree.lower(before - 1).equals("never"));
  }

  /** Whether one of them hangs on the word, in whatever way. */
  public static boolean isBelow(SentenceTree tree, int word) {
    return tree.children(word).stream().anyMatch(child -> WORDS.contains(tree.lower(child)));
  }
}
