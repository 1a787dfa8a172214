package org.annals.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annals.reader.Piece;
import org.annals.reader.Unit;
import org.annals.reader.WordPieces;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** The pieces of all sentences of a document, counted from 0. */
final class DocumentPieces {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  DocumentPieces(List<SentenceTree> trees, WordPieces vocabulary) {
    for (SentenceTree tree : trees) {
      starts.add(pieces.size());
      pieces.addAll(Piece.of(Unit.of(tree.text(), tree.sentence().span()), vocabulary));
    }
    starts.add(pieces.size());
  }

  /**
   * Pieces of a document that follow each other.
   *
   * @param first the first of them
   * @param last the last of them
   */
  record Range(int first, int last) {
    boolean contains(int piece) {
      return first <= piece && piece <= last;
    }
  }

  /** The first piece of each sentence, and the number of all pieces. */
  List<Integer> starts() {
    return Collections.unmodifiableList(starts);
  }

  Piece get(int piece) {
    return pieces.get(piece);
  }

  /** The pieces of some characters; nothing where no unit stands there. */
  Optional<Range> of(Span span) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).unit().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low - 1;
    while (last + 1 < pieces.size() && pieces.get(last + 1).unit().start() < span.end()) {
      last++;
    }
    return last < low ? Optional.empty() : Optional.of(new Range(low, last));
  }
}
