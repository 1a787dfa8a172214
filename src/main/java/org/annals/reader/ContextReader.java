package org.annals.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.annals.text.DataFile;

/**
 * Reads several sentences of a text at once, with a network that was trained to tell which words
 * stand for the same thing. Safe to share among threads; the same pieces always give the same bits.
 */
public final class ContextReader implements AutoCloseable {
  private static final String MODEL = "/coreference/context.onnx";

  /** The most pieces that are read at once, without the two that open and close them. */
  public static final int LONGEST = 510;

  private final OnnxGraph graph;
  private final WordPieces vocabulary;

  /** Reads with this model and vocabulary. */
  public ContextReader(byte[] model, WordPieces vocabulary) {
    this.graph = OnnxGraph.load(model);
    this.vocabulary = vocabulary;
  }

  /**
   * With the model that ships with the program.
   *
   * @throws ReaderUnavailableException where its native library cannot be loaded
   */
  public static ContextReader load() {
    try (InputStream in = DataFile.open(MODEL)) {
      return new ContextReader(in.readAllBytes(), WordPieces.load());
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }

  /** The pieces that it knows. */
  public WordPieces vocabulary() {
    return vocabulary;
  }

  /**
   * The pieces of which it is asked, by their place among those that are read; what is not asked is
   * not computed.
   *
   * @param words for what words stand for
   * @param bridges for to what words belong
   * @param roles for what words tell and take part in
   */
  public record Asked(
      SortedSet<Integer> words, SortedSet<Integer> bridges, SortedSet<Integer> roles) {}

  /** What the network says of each piece of which it was asked: a row of numbers for each task. */
  public record Rows(
      Map<Integer, float[]> words, Map<Integer, float[]> bridges, Map<Integer, float[]> roles) {}

  /** What the network says of pieces that stand together, at most {@link #LONGEST} of them. */
  public Rows read(List<Piece> pieces, Asked asked) {
    int width = pieces.size() + 2;
    long[] ids = new long[width];
    long[] shapes = new long[width];
    ids[0] = vocabulary.opening();
    ids[width - 1] = vocabulary.closing();
    for (int i = 1; i < width - 1; i++) {
      ids[i] = pieces.get(i - 1).id();
      shapes[i] = pieces.get(i - 1).shape();
    }
    List<float[][][]> rows =
        graph.run(
            Map.of(
                "pieces", OnnxGraph.Input.of(ids, 1, width),
                "cases", OnnxGraph.Input.of(shapes, 1, width),
                "places", OnnxGraph.Input.places(width),
                "vectors.rows", numbers(asked.words()),
                "bridges.rows", numbers(asked.bridges()),
                "roles.rows", numbers(asked.roles())));
    return new Rows(
        told(asked.words(), rows.get(0)[0]),
        told(asked.bridges(), rows.get(1)[0]),
        told(asked.roles(), rows.get(2)[0]));
  }

  /** Where pieces stand behind the one that opens; that one, which nobody reads, for no piece. */
  private static OnnxGraph.Input numbers(SortedSet<Integer> pieces) {
    long[] numbers = pieces.stream().mapToLong(piece -> piece + 1).toArray();
    return numbers.length == 0
        ? OnnxGraph.Input.of(new long[1], 1)
        : OnnxGraph.Input.of(numbers, numbers.length);
  }

  private static Map<Integer, float[]> told(SortedSet<Integer> pieces, float[][] rows) {
    Map<Integer, float[]> told = new HashMap<>();
    int at = 0;
    for (int piece : pieces) {
      told.put(piece, rows[at]);
      at++;
    }
    return told;
  }

  @Override
  public void close() {
    graph.close();
  }
}
