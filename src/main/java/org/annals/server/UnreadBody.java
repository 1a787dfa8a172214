package org.annals.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is left of a body that nobody wants.
 *
 * <p>A connection that is closed while its client still sends is reset, and the client never hears
 * why it was refused. So the rest is read and thrown away before the refusal is sent, unless it is
 * too much.
 */
final class UnreadBody {
  static final int MOST_BYTES = 16 << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  private UnreadBody() {}

  /** Nothing is read where the client waits to be asked for its body. */
  static void drain(HttpServletRequest request) throws IOException {
    if (request.getHeader("Expect") == null) {
      drain(request.getInputStream());
    }
  }

  static void drain(InputStream body) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long left = MOST_BYTES;
    int read = 0;
    while (read >= 0 && left > 0) {
      read = body.read(buffer);
      left -= Math.max(0, read);
    }
  }
}
