package org.annals.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that shall become a document, with the id that the document will have. */
public sealed interface Source {
  /** The path below the corpus root, with forward slashes. */
  String id();

  /** The bytes, from the first one on; the caller closes. */
  InputStream open() throws IOException;

  /** A file on disk. */
  record OfFile(String id, Path path) implements Source {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** Bytes that can be read once, as those of standard input. */
  record OfStream(String id, InputStream stream) implements Source {
    @Override
    public InputStream open() {
      return stream;
    }
  }
}
