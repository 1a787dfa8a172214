package org.annals.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that shall become a document, with the id that the document will have. */
public sealed interface Source {
  /** The path below the corpus root, with forward slashes. */
  String id();

  /** How many bytes there are, as far as one can know before they are read. */
  long size();

  /** The bytes, from the first one on; the caller closes. */
  InputStream open() throws IOException;

  /** A file on disk. */
  record OfFile(String id, Path path) implements Source {
    @Override
    public long size() {
      return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** Bytes that can be read once, as those of standard input. */
  record OfStream(String id, InputStream stream) implements Source {
    @Override
    public long size() {
      return Documents.LIMIT_IN_BYTES;
    }

    @Override
    public InputStream open() {
      return stream;
    }
  }
}
