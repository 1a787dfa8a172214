package org.annals.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The weights that are learnt, by name, each with a gradient and the two moments of Adam. */
final class Parameters {
  private final NDManager manager;
  private final Map<String, Parameter> all = new TreeMap<>();

  Parameters(NDManager manager) {
    this.manager = manager;
  }

  /**
   * A weight.
   *
   * @param first the mean of its gradients, as Adam keeps it
   * @param second the mean of their squares
   */
  record Parameter(String name, NDArray value, NDArray first, NDArray second) {
    /** Whether weight decay draws it towards zero. */
    boolean isDecayed() {
      return value.getShape().dimension() > 1;
    }

    /** Whether it came with the encoder, and is not ours. */
    boolean isPretrained() {
      return name.startsWith("encoder.") || name.startsWith("embeddings.");
    }

    /** Whether only sentences with trees say anything of it. */
    boolean isOfTrees() {
      return name.startsWith("arc.") || name.startsWith("relation.");
    }
  }

  void add(String name, float[] values, long... shape) {
    Shape form = new Shape(shape);
    NDArray value = manager.create(values, form);
    value.setRequiresGradient(true);
    all.put(name, new Parameter(name, value, manager.zeros(form), manager.zeros(form)));
  }

  NDArray get(String name) {
    Parameter parameter = all.get(name);
    if (parameter == null) {
      throw new IllegalArgumentException("No weight " + name);
    }
    return parameter.value();
  }

  Collection<Parameter> all() {
    return all.values();
  }

  /** The weights as numbers, by name. */
  Map<String, float[]> values() {
    Map<String, float[]> values = new TreeMap<>();
    all.forEach((name, parameter) -> values.put(name, parameter.value().toFloatArray()));
    return values;
  }

  /** Writes weights, moments and the number of the step, all or nothing. */
  void save(Path file, int step) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 20))) {
      out.writeInt(step);
      for (Parameter parameter : all.values()) {
        write(out, parameter.value());
        write(out, parameter.first());
        write(out, parameter.second());
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Reads what {@link #save} wrote and gives back the number of the step. */
  int restore(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int step = in.readInt();
      for (Parameter parameter : all.values()) {
        read(in, parameter.value());
        read(in, parameter.first());
        read(in, parameter.second());
      }
      return step;
    }
  }

  /** Takes the weights of a checkpoint as a start, and forgets how they came about. */
  void start(Path file) throws IOException {
    restore(file);
    for (Parameter parameter : all.values()) {
      parameter.first().set(new float[(int) parameter.first().size()]);
      parameter.second().set(new float[(int) parameter.second().size()]);
    }
  }

  private static void write(DataOutputStream out, NDArray array) throws IOException {
    float[] values = array.toFloatArray();
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  private static void read(DataInputStream in, NDArray array) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap(in.readNBytes((int) array.size() * Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[(int) array.size()];
    bytes.asFloatBuffer().get(values);
    array.set(values);
  }
}
