package org.annals.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes with which some files tell their charset; the longer marks come first. */
enum ByteOrderMark {
  UTF_32_LITTLE("fffe0000", StandardCharsets.UTF_32LE),
  UTF_32_BIG("0000feff", StandardCharsets.UTF_32BE),
  UTF_8("efbbbf", StandardCharsets.UTF_8),
  UTF_16_LITTLE("fffe", StandardCharsets.UTF_16LE),
  UTF_16_BIG("feff", StandardCharsets.UTF_16BE);

  private final String hex;
  private final Charset charset;

  ByteOrderMark(String hex, Charset charset) {
    this.hex = hex;
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return hex.length() / 2;
  }

  /** The mark that the bytes start with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    return Arrays.stream(values()).filter(mark -> start.startsWith(mark.hex)).findFirst();
  }
}
