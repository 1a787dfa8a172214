package org.annals.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a mark by its zero bytes, which stand on one side of the pairs only. */
final class WideCharset {
  private static final int SAMPLE = 8000;
  private static final int FEW = 20;

  private WideCharset() {}

  /** The UTF-16 that bytes without a mark must be, when they are. */
  static Optional<Charset> of(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || pairs < 2) {
      return Optional.empty();
    }
    if (second > pairs / 2 && first <= pairs / FEW) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return first > pairs / 2 && second <= pairs / FEW
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
