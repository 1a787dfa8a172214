package org.annals.event;

import java.util.Set;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells where something leads to from those who get it: "lent him the fare to Leeds". */
final class WayTo {
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> WAYS =
      Set.of(
          "fare",
          "ticket",
          "scholarship",
          "journey",
          "trip",
          "voyage",
          "passage",
          "road",
          "route",
          "way",
          "path",
          "train",
          "bus",
          "flight",
          "line",
          "entrance",
          "admission",
          "visit");

  private static final Set<String> FEELINGS = DataFile.words("/event/feelings.txt");

  private WayTo() {}

  /** "Came to grief": nobody and nothing gets anything. */
  static boolean isFeeling(SentenceTree tree, int word) {
    return FEELINGS.contains(tree.lemma(word));
  }

  /** Whether it is where the object of a verb leads, or a feeling. */
  static boolean leads(SentenceTree tree, int verb, int word) {
    return isFeeling(tree, word) || is(tree, verb, word);
  }

  /**
   * Whether it is where the object of a verb leads, or another than the one to whom it is given.
   *
   * @param word behind "to", below the verb or its object
   */
  static boolean is(SentenceTree tree, int verb, int word) {
    return tree.children(word, Set.of("case")).stream()
        .filter(mark -> TO.contains(tree.lower(mark)))
        .anyMatch(
            mark ->
                tree.child(verb, "iobj").isPresent()
                    || WAYS.contains(tree.lemma(mark - 1))
                    || WAYS.contains(tree.lemma(tree.head(word))));
  }
}
