package org.annals.dating;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.tree.SentenceTree;

/** Tells the clauses that say how old somebody was, in a year that the text does not name. */
final class AgeClauses {
  private static final Set<String> SUBJECTS = Set.of("nsubj");
  private static final Set<String> WHEN = Set.of("when", "as", "before", "after", "until");
  private static final Pattern AGE =
      Pattern.compile(
          "\\d{1,2}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?|\\p{L}+teen|one|two"
              + "|three|four|five|six|seven|eight|nine|ten|eleven|twelve");

  private AgeClauses() {}

  /**
   * "Her father was jailed when Anna was ten", "at the age of ten", "was born and went to sea at
   * 12".
   */
  static boolean isIn(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (AGE.matcher(tree.lower(word)).matches() && (isClause(tree, word) || isAt(tree, word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(SentenceTree tree, int age) {
    return tree.isA(age, "advcl")
        && tree.child(age, "cop").isPresent()
        && !tree.children(age, SUBJECTS).isEmpty()
        && tree.children(age).stream().anyMatch(word -> WHEN.contains(tree.lower(word)));
  }

  private static boolean isAt(SentenceTree tree, int age) {
    boolean isOfAge = tree.lower(age - 1).equals("of") && tree.lower(age - 2).equals("age");
    boolean isBehindBirth =
        tree.lower(age - 1).equals("at")
            && tree.isA(age, "obl")
            && tree.children(age).size() == 1
            && IntStream.range(0, age).anyMatch(word -> tree.lower(word).equals("born"));
    return isOfAge || isBehindBirth;
  }
}
