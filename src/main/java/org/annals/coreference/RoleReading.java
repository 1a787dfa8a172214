package org.annals.coreference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.document.Block;
import org.annals.role.RoleReader;
import org.annals.text.Span;
import org.annals.tree.SemanticRoles;
import org.annals.tree.SentenceTree;

/**
 * What the words of the new sentences of one window tell and take part in.
 *
 * @param rows what the network says of its pieces, in their order
 */
record RoleReading(Window window, DocumentPieces pieces, List<float[]> rows) {
  /** Puts in what is likely in each sentence; headings tell nothing. */
  void read(RoleReader reader, List<SentenceTree> trees, Map<Integer, SemanticRoles> found) {
    int sentence = Collections.binarySearch(pieces.starts(), window.fresh());
    while (sentence < trees.size() && pieces.starts().get(sentence) < window.end()) {
      SentenceTree tree = trees.get(sentence);
      if (tree.sentence().kind() != Block.Kind.HEADING) {
        found.put(sentence, reader.read(tree, word -> at(tree.span(word))));
      }
      sentence++;
    }
  }

  private Optional<RoleReader.Rows> at(Span word) {
    return pieces
        .of(word)
        .filter(window::has)
        .map(range -> new RoleReader.Rows(row(range.first()), row(range.last())));
  }

  private float[] row(int piece) {
    return rows.get(window.row(piece).orElseThrow());
  }
}
