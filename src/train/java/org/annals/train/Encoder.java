package org.annals.train;

import java.io.InputStream;

/** The pretrained encoder, as the library that carries it has it. */
final class Encoder {
  private static final String FILE = "/bge-small-en-v1.5.onnx";

  private Encoder() {}

  static InputStream open() {
    InputStream in = Encoder.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: " + FILE);
    }
    return in;
  }
}
