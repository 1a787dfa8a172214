package org.annals.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * The relations that lead from a word up to the first word that it hangs on together with another,
 * and from there down to that one: "{@code nsubj|}" of a subject, "{@code obl/in|}", "{@code
 * nsubj|conj}" of the subject of the verb before. A relation that a preposition or conjunction
 * opens has its lemma.
 */
final class DependencyPath {
  /** Of words that are too far from each other. */
  static final String NONE = "*";

  private static final int LONGEST = 4;
  private static final Set<String> OPENED = Set.of("obl", "nmod", "acl", "advcl");
  private static final Set<String> OPENING = Set.of("case", "mark");

  private DependencyPath() {}

  /** From a word to a predicate. */
  static String between(SentenceTree tree, int word, int predicate) {
    List<Integer> up = upwards(tree, word);
    List<Integer> down = upwards(tree, predicate);
    int shared = 0;
    while (shared < up.size() && !down.contains(up.get(shared))) {
      shared++;
    }
    if (shared == up.size()) {
      return NONE;
    }
    List<Integer> below = new ArrayList<>(down.subList(0, down.indexOf(up.get(shared))));
    if (shared + below.size() > LONGEST) {
      return NONE;
    }
    Collections.reverse(below);
    return joined(tree, up.subList(0, shared), "^") + "|" + joined(tree, below, "v");
  }

  private static List<Integer> upwards(SentenceTree tree, int word) {
    List<Integer> words = new ArrayList<>();
    int at = word;
    while (at != SentenceTree.ROOT && words.size() <= tree.size()) {
      words.add(at);
      at = tree.head(at);
    }
    return words;
  }

  private static String joined(SentenceTree tree, List<Integer> words, String between) {
    return String.join(between, words.stream().map(word -> relation(tree, word)).toList());
  }

  private static String relation(SentenceTree tree, int word) {
    String relation = tree.relation(word);
    boolean isOpened = OPENED.contains(relation.split(":", 2)[0]);
    return isOpened
        ? tree.children(word, OPENING).stream()
            .findFirst()
            .map(opening -> relation + "/" + tree.lemma(opening).replace(' ', '_'))
            .orElse(relation)
        : relation;
  }
}
