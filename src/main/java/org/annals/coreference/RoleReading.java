package org.annals.coreference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.coreference.DocumentPieces.Range;
import org.annals.document.Block;
import org.annals.role.Question;
import org.annals.role.RoleReader;
import org.annals.text.Span;
import org.annals.tree.SemanticRoles;
import org.annals.tree.SentenceTree;

/** What the words of the new sentences of one window tell and take part in. */
final class RoleReading {
  private final Window window;
  private final DocumentPieces pieces;
  private final Map<Integer, SentenceTree> trees;

  /** A window that waits to be read; headings tell nothing. */
  RoleReading(Window window, DocumentPieces pieces, List<SentenceTree> all) {
    this.window = window;
    this.pieces = pieces;
    int from = Collections.binarySearch(pieces.starts(), window.fresh());
    this.trees =
        IntStream.range(from, all.size())
            .takeWhile(sentence -> pieces.starts().get(sentence) < window.end())
            .filter(sentence -> all.get(sentence).sentence().kind() != Block.Kind.HEADING)
            .boxed()
            .collect(Collectors.toMap(Function.identity(), all::get));
  }

  /** The rows of the window of which the network is asked. */
  SortedSet<Integer> rows() {
    SortedSet<Integer> rows = new TreeSet<>();
    for (SentenceTree tree : trees.values()) {
      Question.words(tree)
          .mapToObj(word -> range(tree.span(word)))
          .flatMap(Optional::stream)
          .forEach(range -> window.addTo(rows, range));
    }
    return rows;
  }

  private Optional<Range> range(Span word) {
    return pieces.of(word).filter(window::has);
  }

  /**
   * Puts in what is likely in each sentence.
   *
   * @param rows what the network says
   */
  void read(RoleReader reader, Map<Integer, float[]> rows, Map<Integer, SemanticRoles> found) {
    trees.forEach(
        (sentence, tree) ->
            found.put(
                sentence,
                reader.read(
                    tree,
                    word ->
                        range(tree.span(word))
                            .map(
                                range ->
                                    new RoleReader.Rows(
                                        row(rows, range.first()), row(rows, range.last()))))));
  }

  private float[] row(Map<Integer, float[]> rows, int piece) {
    return Objects.requireNonNull(rows.get(window.row(piece).orElseThrow()));
  }
}
