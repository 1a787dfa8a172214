package org.annals.coreference;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.tree.SentenceTree;

/** A word of a document, by its sentence and its place there, both from 0. */
record Place(int sentence, int word) {
  /** All words of a document in their order, but those of headings. */
  static Stream<Place> in(List<SentenceTree> trees) {
    return IntStream.range(0, trees.size())
        .filter(sentence -> trees.get(sentence).sentence().kind() != Block.Kind.HEADING)
        .boxed()
        .flatMap(
            sentence ->
                IntStream.range(0, trees.get(sentence).size())
                    .mapToObj(word -> new Place(sentence, word)));
  }
}
