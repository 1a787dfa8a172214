package org.annals.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Turns the unsigned weights of a graph into signed ones, with which ONNX Runtime multiplies half
 * as fast again where a processor has VNNI instructions, to the same bits. Elsewhere its products
 * of unsigned by signed numbers overflow, so there the weights stay as they are.
 *
 * <p>Of the Protocol Buffers in which a graph is written it knows as much as it needs: messages in
 * messages, each field with its number and its length.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
final class SignedWeights {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Set<String> VNNI = Set.of("avx512_vnni", "avx_vnni");

  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int DATA_TYPE = 2;
  private static final int RAW_DATA = 9;
  private static final byte UINT8 = 2;
  private static final byte INT8 = 3;
  private static final int HIGHEST = 0x80;

  private static final boolean ARE_FASTER = haveVnni();

  private final byte[] bytes;
  private int at;

  private SignedWeights(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Whether this machine says of all its processors that they have the instructions; Linux does.
   */
  static boolean areFaster() {
    return ARE_FASTER;
  }

  private static boolean haveVnni() {
    try {
      List<String> flags =
          Files.readAllLines(PROCESSORS).stream()
              .filter(line -> line.startsWith("flags"))
              .distinct()
              .toList();
      return !flags.isEmpty()
          && flags.stream()
              .noneMatch(line -> Collections.disjoint(Arrays.asList(line.split("\\s+")), VNNI));
    } catch (IOException e) {
      return false; // no such file: another system
    }
  }

  /**
   * The same graph with its unsigned weights, and what stands for zero among them, as signed ones.
   */
  static byte[] of(byte[] graph) {
    SignedWeights turned = new SignedWeights(graph.clone());
    turned.each(GRAPH, graph.length, end -> turned.each(INITIALIZER, end, turned::turn));
    return turned.bytes;
  }

  /** What is done with a message, from where it starts to its end. */
  @FunctionalInterface
  private interface Step {
    void run(int end);
  }

  private void each(int field, int end, Step step) {
    while (at < end) {
      long tag = number();
      int next = next(tag);
      if (tag >>> 3 == field) {
        step.run(next);
      }
      at = next;
    }
  }

  private void turn(int end) {
    int type = -1;
    int from = end;
    int to = end;
    while (at < end) {
      long tag = number();
      int start = at;
      int next = next(tag);
      if (tag >>> 3 == DATA_TYPE) {
        type = start;
      } else if (tag >>> 3 == RAW_DATA) {
        from = at;
        to = next;
      }
      at = next;
    }
    if (type >= 0 && bytes[type] == UINT8) {
      bytes[type] = INT8;
      for (int i = from; i < to; i++) {
        bytes[i] ^= (byte) HIGHEST;
      }
    }
  }

  /** Where the field ends that has this tag; goes on to where what it holds starts. */
  private int next(long tag) {
    return switch ((int) tag & 7) {
      case 0 -> {
        int start = at;
        number();
        int end = at;
        at = start;
        yield end;
      }
      case 1 -> at + Long.BYTES;
      case 2 -> {
        int length = (int) number();
        yield at + length;
      }
      case 5 -> at + Integer.BYTES;
      default -> throw new IllegalArgumentException("Not a graph, at byte " + at);
    };
  }

  /** A number of seven bits a byte, the lowest first; the highest bit says that more follow. */
  private long number() {
    long number = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[at++];
      number |= (long) (part & 0x7f) << shift;
      shift += 7;
    } while (part < 0);
    return number;
  }
}
