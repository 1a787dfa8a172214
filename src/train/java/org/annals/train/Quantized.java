package org.annals.train;

/**
 * A matrix in 8 bits: each column, or each row, has a scale of its own; zero is zero.
 *
 * @param values in row order
 * @param scales one a column or row
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
record Quantized(byte[] values, float[] scales) {
  private static final int MOST = 127;

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

  private static byte round(float value, float scale) {
    return scale == 0 ? 0 : (byte) Math.clamp(Math.round(value / scale), -MOST, MOST);
  }
}
