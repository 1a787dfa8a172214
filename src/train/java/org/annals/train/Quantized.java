package org.annals.train;

import java.util.Arrays;

/**
 * A matrix in 8 bits: each column, or each row, has a scale of its own; zero is zero.
 *
 * @param values in row order
 * @param scales one a column or row
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
record Quantized(byte[] values, float[] scales) {
  private static final int MOST = 127;

  /** What stands for zero among unsigned values. */
  private static final byte ZERO = (byte) 128;

  static Quantized columns(float[] matrix, int columns) {
    float[] scales = new float[columns];
    for (int i = 0; i < matrix.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(matrix[i]) / MOST);
    }
    byte[] values = new byte[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      values[i] = round(matrix[i], scales[i % columns]);
    }
    return new Quantized(values, scales);
  }

  static Quantized rows(float[] matrix, int columns) {
    float[] scales = new float[matrix.length / columns];
    for (int i = 0; i < matrix.length; i++) {
      scales[i / columns] = Math.max(scales[i / columns], Math.abs(matrix[i]) / MOST);
    }
    byte[] values = new byte[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      values[i] = round(matrix[i], scales[i / columns]);
    }
    return new Quantized(values, scales);
  }

  /** The values as unsigned ones, of which {@link #zeros} says what stands for zero. */
  byte[] raised() {
    byte[] raised = new byte[values.length];
    for (int i = 0; i < raised.length; i++) {
      raised[i] = (byte) (values[i] ^ ZERO);
    }
    return raised;
  }

  static byte[] zeros(int columns) {
    byte[] zeros = new byte[columns];
    Arrays.fill(zeros, ZERO);
    return zeros;
  }

  private static byte round(float value, float scale) {
    return scale == 0 ? 0 : (byte) Math.clamp(Math.round(value / scale), -MOST, MOST);
  }
}
