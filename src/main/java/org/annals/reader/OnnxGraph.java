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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph in ONNX Runtime; the only place that knows this library. May be shared by threads: each
 * call computes on the thread that makes it.
 */
final class OnnxGraph implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * Loads a graph, with signed weights where these are faster.
   *
   * @throws ReaderUnavailableException if the native library or the graph cannot be loaded
   */
  static OnnxGraph load(byte[] graph) {
    return new OnnxGraph(SignedWeights.areFaster() ? SignedWeights.of(graph) : graph);
  }

  /**
   * Loads a graph as it is.
   *
   * @throws ReaderUnavailableException if the native library or the graph cannot be loaded
   */
  OnnxGraph(byte[] graph) {
    try {
      environment = OrtEnvironment.getEnvironment("annals");
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        session = environment.createSession(graph, options);
      }
    } catch (OrtException | LinkageError e) {
      throw new ReaderUnavailableException(e);
    }
  }

  /** Numbers that go in. */
  @FunctionalInterface
  interface Input {
    OnnxTensor tensor(OrtEnvironment environment) throws OrtException;

    static Input of(long[] values, long... shape) {
      return environment -> OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    static Input of(int[] values, long... shape) {
      return environment -> OnnxTensor.createTensor(environment, IntBuffer.wrap(values), shape);
    }

    static Input of(float[] values, long... shape) {
      return environment -> OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
    }

    /** The places of pieces in a row of this many, from 0. */
    static Input places(int width) {
      long[] places = new long[width];
      Arrays.setAll(places, i -> i);
      return of(places, width);
    }
  }

  /** The outputs of the graph in their order, each as [rows, width, parts]. */
  List<float[][][]> run(Map<String, Input> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, Input> input : inputs.entrySet()) {
        tensors.put(input.getKey(), input.getValue().tensor(environment));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        List<float[][][]> outputs = new ArrayList<>();
        for (int i = 0; i < result.size(); i++) {
          outputs.add((float[][][]) result.get(i).getValue());
        }
        return outputs;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("The network cannot run", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The network cannot be closed", e);
    }
  }
}
