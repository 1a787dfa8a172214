package org.annals.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that knows when its reader has gone, as in {@code annals export | head}. */
final class DataStream extends FilterOutputStream {
  DataStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw closed(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw closed(e);
    }
  }

  private static IOException closed(IOException e) {
    if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
      throw new ClosedException(e);
    }
    return e;
  }

  /** Nobody reads the data any more; no fault of anyone, and no reason to go on. */
  static final class ClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedException(IOException cause) {
      super(cause);
    }
  }
}
