package org.annals.label;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.tree.SentenceTree;

/** Sees whether the words of a clause deny it without "not": "nearly sank", "failed to pay". */
final class DeniedByWords {
  private static final Set<String> NEARLY = Set.of("nearly", "almost");
  private static final Set<String> FAILING =
      Set.of("fail", "refuse", "decline", "neglect", "omit", "forget");

  private static final Set<String> ONE = Set.of("one", "a", "an");

  private DeniedByWords() {}

  /**
   * Whether a label says so.
   *
   * @param verb of what is denied
   */
  static boolean is(SentenceTree tree, int verb, String label) {
    return tree.children(verb, Set.of("advmod")).stream()
            .anyMatch(word -> isSaid(tree, word, label) && NEARLY.contains(tree.lower(word)))
        || isFailed(tree, verb, label);
  }

  /** "Not one house was sold", where "not" hangs on the verb. */
  static String ahead(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .map(subject -> Governors.firstBelow(tree, subject) - 1)
        .filter(not -> not >= 0 && not < verb && tree.lower(not).equals("not"))
        .filter(not -> ONE.contains(tree.lower(not + 1)))
        .map(_ -> "not ")
        .orElse("");
  }

  private static boolean isFailed(SentenceTree tree, int verb, String label) {
    int first = tree.isA(verb, "conj") ? tree.head(verb) : verb;
    int above = tree.head(first);
    return tree.isA(first, "xcomp")
        && above != SentenceTree.ROOT
        && FAILING.contains(tree.lemma(above))
        && isSaid(tree, above, label);
  }

  private static boolean isSaid(SentenceTree tree, int word, String label) {
    return label.contains(tree.surface(word));
  }
}
