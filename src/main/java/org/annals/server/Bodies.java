package org.annals.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ServletOps;

/**
 * Keeps what is sent within bounds. A query of millions of characters would be parsed for minutes,
 * and no time limit counts there.
 */
final class Bodies {
  private static final int FORM_EXPANSION = 3;
  private static final int OTHER_FIELDS = 4096;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final ServerSettings settings;

  Bodies(ServerSettings settings) {
    this.settings = settings;
  }

  /** A request within bounds, or why it is not. */
  record Checked(HttpServletRequest request, Optional<Refusal> refusal) {}

  Checked check(Area area, HttpServletRequest request) throws IOException {
    return switch (area) {
      case QUERY, SHACL -> isForm(request) ? form(request) : whole(request);
      case UPDATE -> isForm(request) ? sized(request, settings.uploadBytes()) : limited(request);
      case GRAPH_STORE, UPLOAD, COMPACT -> limited(request);
      case PING, SERVER_INFO, ADMIN, UI, PAGE, NOTHING -> new Checked(request, Optional.empty());
    };
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
  }

  /** The container reads a form whole before anybody can stop it, so its length must be told. */
  private Checked form(HttpServletRequest request) {
    Checked sized = sized(request, (long) settings.queryBytes() * FORM_EXPANSION + OTHER_FIELDS);
    return sized.refusal().isPresent() ? sized : queryInBounds(request);
  }

  private static Checked sized(HttpServletRequest request, long limit) {
    if (request.getContentLengthLong() < 0) {
      return new Checked(
          request,
          Optional.of(new Refusal(Refusal.LENGTH_REQUIRED, "A form must tell its length.")));
    }
    return request.getContentLengthLong() > limit ? tooLarge(request, limit) : passed(request);
  }

  private Checked queryInBounds(HttpServletRequest request) {
    String query = request.getParameter("query");
    return query != null && query.length() > settings.queryBytes()
        ? tooLarge(request, settings.queryBytes())
        : passed(request);
  }

  private Checked whole(HttpServletRequest request) throws IOException {
    if (request.getMethod().equals("GET")) {
      return queryInBounds(request);
    }
    byte[] body = request.getInputStream().readNBytes(settings.queryBytes() + 1);
    return body.length > settings.queryBytes()
        ? tooLarge(request, settings.queryBytes())
        : passed(new WithBody(request, new ByteArrayInputStream(body)));
  }

  private Checked limited(HttpServletRequest request) throws IOException {
    long limit = settings.uploadBytes();
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      return passed(request);
    }
    return request.getContentLengthLong() > limit
        ? tooLarge(request, limit)
        : passed(new WithBody(request, new Limited(request.getInputStream(), limit)));
  }

  private static Checked passed(HttpServletRequest request) {
    return new Checked(request, Optional.empty());
  }

  private static Checked tooLarge(HttpServletRequest request, long limit) {
    return new Checked(request, Optional.of(new Refusal(Refusal.TOO_LARGE, tooLarge(limit))));
  }

  private static String tooLarge(long limit) {
    return "More than the %,d bytes that this server takes here.".formatted(limit);
  }

  /** Stops when more comes than was allowed; what was written until then is rolled back. */
  private static final class Limited extends InputStream {
    private final InputStream in;
    private final long limit;
    private long seen;

    Limited(InputStream in, long limit) {
      this.in = in;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) throws IOException {
      seen += bytes;
      if (seen > limit) {
        UnreadBody.drain(in);
        ServletOps.error(Refusal.TOO_LARGE, tooLarge(limit));
      }
    }
  }

  /** A request with another body. */
  private static final class WithBody extends HttpServletRequestWrapper {
    private final ServletInputStream body;

    WithBody(HttpServletRequest request, InputStream body) {
      super(request);
      this.body = new Body(body);
    }

    @Override
    public ServletInputStream getInputStream() {
      return body;
    }
  }

  /** Bytes that are there already, or come as they are asked for. */
  private static final class Body extends ServletInputStream {
    private final InputStream in;
    private boolean finished;

    Body(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      finished = next < 0;
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      finished = read < 0;
      return read;
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("Bodies are read in turn here");
    }
  }
}
