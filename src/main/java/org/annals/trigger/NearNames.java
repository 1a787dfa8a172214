package org.annals.trigger;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds words that stand for something with a name, at a word or hanging on it. */
final class NearNames {
  /** The relations by which a name hangs on a noun that it belongs to. */
  static final Set<String> OF_NOUN =
      Set.of("nmod", "appos", "compound", "flat", "nmod:poss", "nmod:desc");

  private NearNames() {}

  /** The word and what hangs on it by these relations, as far as it has a name; no "his". */
  static Stream<Integer> of(SentenceTree tree, int word, Set<String> relations) {
    return Stream.concat(Stream.of(word), tree.children(word, relations).stream())
        .filter(near -> !(tree.isA(near, "nmod:poss") && tree.pos(near) == PartOfSpeech.PRON))
        .filter(near -> tree.referent(near).isPresent());
  }

  /** Whether a noun or a name that belongs to it stands for something with a name. */
  static boolean has(SentenceTree tree, int word) {
    return of(tree, word, OF_NOUN).findAny().isPresent();
  }
}
