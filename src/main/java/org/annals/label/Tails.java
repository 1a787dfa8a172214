package org.annals.label;

import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What ends the clause of an event and is a part of it, whatever the tree hangs it on. */
final class Tails {
  private Tails() {}

  /** The words of each. */
  static Stream<String> of(SentenceTree tree, int head) {
    return tree.pos(head) == PartOfSpeech.VERB
        ? Stream.of(
                new SomeOfThem(tree, head).words(),
                WayFrom.words(tree, head).stream(),
                Rankings.of(tree, head),
                Comparisons.of(tree, head))
            .flatMap(words -> words)
        : StandingWords.of(tree, head).stream();
  }
}
