package org.annals.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A text as the body of a response, in UTF-8. */
final class Answer {
  private Answer() {}

  static void send(HttpServletResponse response, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** A page, which a browser asks for anew each time. */
  static void sendPage(HttpServletResponse response, String html) throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    send(response, "text/html", html);
  }
}
