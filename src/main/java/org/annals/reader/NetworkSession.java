package org.annals.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The network in ONNX Runtime; the only place that knows this library. May be shared by threads:
 * each call computes on the thread that makes it.
 */
final class NetworkSession implements AutoCloseable {
  private static final float NO_WORD = -1e4f;

  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * Loads a model of the form that {@code org.annals.train} writes.
   *
   * @throws ReaderUnavailableException if the native library or the model cannot be loaded
   */
  NetworkSession(byte[] model) {
    try {
      environment = OrtEnvironment.getEnvironment("annals");
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        session = environment.createSession(model, options);
      }
    } catch (OrtException | LinkageError e) {
      throw new ReaderUnavailableException(e);
    }
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
    long[] places = new long[width];
    Arrays.setAll(places, i -> i);
    long[] shape = {rows, width};
    try (OnnxTensor first = tensor(pieces, shape);
        OnnxTensor second = tensor(cases, shape);
        OnnxTensor third = tensor(places, new long[] {width});
        OnnxTensor fourth = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), shape);
        OnnxTensor fifth =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(words), new long[] {rows, 1, width});
        OrtSession.Result result =
            session.run(
                Map.of(
                    "pieces", first, "cases", second, "places", third, "mask", fourth, "words",
                    fifth))) {
      return outputs(inputs, result);
    } catch (OrtException e) {
      throw new IllegalStateException("The reader cannot run", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static List<Output> outputs(List<Input> inputs, OrtSession.Result result)
      throws OrtException {
    float[][][] tags = (float[][][]) result.get(0).getValue();
    float[][][] arcs = (float[][][]) result.get(1).getValue();
    float[][][] relations = (float[][][]) result.get(2).getValue();
    List<Output> outputs = new ArrayList<>(inputs.size());
    for (int row = 0; row < inputs.size(); row++) {
      outputs.add(new Output(tags[row], arcs[row], relations[row]));
    }
    return outputs;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The reader cannot be closed", e);
    }
  }
}
