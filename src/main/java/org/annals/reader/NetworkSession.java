package org.annals.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The network that reads sentences. May be shared by threads: each call computes on the thread that
 * makes it.
 */
final class NetworkSession implements AutoCloseable {
  private static final float NO_WORD = -1e4f;

  private final OnnxGraph graph;

  /**
   * Loads a model of the form that {@code org.annals.train} writes.
   *
   * @throws ReaderUnavailableException if the native library or the model cannot be loaded
   */
  NetworkSession(byte[] model) {
    this.graph = OnnxGraph.load(model);
  }

  /**
   * A sequence and where its words begin.
   *
   * @param words places of first pieces of words, in order
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
  record Input(PieceSequence sequence, int[] words) {}

  /**
   * What the network says of one sequence; rows are pieces.
   *
   * @param tags scores of all tag heads side by side
   * @param arcs how well each piece would do as head; piece 0 is the root
   * @param relations scores of relations to the likeliest head
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
  record Output(float[][] tags, float[][] arcs, float[][] relations) {}

  /** Reads sequences side by side; the answer to each may depend a little on the others. */
  List<Output> run(List<Input> inputs) {
    int rows = inputs.size();
    int width = inputs.stream().mapToInt(input -> input.sequence().length()).max().orElse(0);
    long[] pieces = new long[rows * width];
    long[] cases = new long[rows * width];
    int[] mask = new int[rows * width];
    float[] words = new float[rows * width];
    Arrays.fill(words, NO_WORD);
    for (int row = 0; row < rows; row++) {
      PieceSequence sequence = inputs.get(row).sequence();
      for (int at = 0; at < sequence.length(); at++) {
        pieces[row * width + at] = sequence.pieces()[at];
        cases[row * width + at] = sequence.cases()[at];
        mask[row * width + at] = 1;
      }
      words[row * width] = 0;
      for (int word : inputs.get(row).words()) {
        words[row * width + word] = 0;
      }
    }
    long[] shape = {rows, width};
    return outputs(
        inputs,
        graph.run(
            Map.of(
                "pieces",
                OnnxGraph.Input.of(pieces, shape),
                "cases",
                OnnxGraph.Input.of(cases, shape),
                "places",
                OnnxGraph.Input.places(width),
                "mask",
                OnnxGraph.Input.of(mask, shape),
                "words",
                OnnxGraph.Input.of(words, rows, 1, width))));
  }

  private static List<Output> outputs(List<Input> inputs, List<float[][][]> result) {
    List<Output> outputs = new ArrayList<>(inputs.size());
    for (int row = 0; row < inputs.size(); row++) {
      outputs.add(new Output(result.get(0)[row], result.get(1)[row], result.get(2)[row]));
    }
    return outputs;
  }

  @Override
  public void close() {
    graph.close();
  }
}
