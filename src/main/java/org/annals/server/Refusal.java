package org.annals.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A request that is not answered, and why.
 *
 * @param status of HTTP
 * @param line what is wrong and what to do, for the person who reads it
 */
record Refusal(int status, String line) {
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NO_SUCH_METHOD = 405;
  static final int TOO_LARGE = 413;
  static final int BUSY = 503;
  static final int LENGTH_REQUIRED = 411;

  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    Answer.send(response, "text/plain", line + "\n");
  }
}
