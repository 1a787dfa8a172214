package org.annals.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The UI of Fuseki, out of its jar, with two changes: a bar that leads to our pages, and the list
 * of prefixes for the editor comes from here and not from prefix.cc.
 */
final class UiFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("(static/)?[A-Za-z0-9_.-]+");
  private static final String ELSEWHERE = "`prefix.cc/popular/all.file.json`";
  private static final String HERE = "window.location.host+`/queries/prefixes.json`";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "css", "text/css; charset=UTF-8",
          "ico", "image/x-icon");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(1);
    String file = path.isEmpty() ? "index.html" : path;
    Optional<byte[]> content = FILE.matcher(file).matches() ? read(file) : Optional.empty();
    if (content.isEmpty()) {
      new Refusal(Refusal.NOT_FOUND, "The UI has no such file.").send(response);
      return;
    }
    response.setContentType(
        TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream"));
    response.setHeader("Cache-Control", file.startsWith("static/") ? "max-age=86400" : "no-cache");
    byte[] changed = changed(file, content.get());
    response.setContentLength(changed.length);
    response.getOutputStream().write(changed);
  }

  private static Optional<byte[]> read(String file) throws IOException {
    try (InputStream in = UiFiles.class.getResourceAsStream("/webapp/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static byte[] changed(String file, byte[] content) {
    if (file.equals("index.html")) {
      return text(content)
          .replace("</head>", "<link rel=\"stylesheet\" href=\"/about/annals.css\">\n  </head>")
          .replace("<div id=\"app\">", bar() + "<div id=\"app\">")
          .getBytes(StandardCharsets.UTF_8);
    }
    if (file.startsWith("static/Query-") && file.endsWith(".js")) {
      return text(content).replace(ELSEWHERE, HERE).getBytes(StandardCharsets.UTF_8);
    }
    return content;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String bar() {
    Html html = new Html();
    Layout.bar(html, "");
    return html.toString();
  }
}
