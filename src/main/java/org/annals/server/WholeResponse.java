package org.annals.server;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * An answer that is either whole or visibly broken.
 *
 * <p>When an error comes after rows have been written, but not sent, they are taken back and the
 * error is sent alone. When rows are on their way already, the connection breaks off, so that no
 * program takes half a result for a whole one.
 */
final class WholeResponse extends HttpServletResponseWrapper {
  private static final int FIRST_ERROR = 400;

  private boolean cutShort;

  WholeResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setStatus(int status) {
    if (status < FIRST_ERROR) {
      super.setStatus(status);
    } else if (isCommitted()) {
      cutShort = true;
    } else {
      resetBuffer();
      super.setStatus(status);
    }
  }

  void breakOffIfCutShort() throws IOException {
    if (cutShort) {
      throw new IOException("The answer was cut short after it had begun");
    }
  }
}
