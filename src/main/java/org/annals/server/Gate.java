package org.annals.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Stands before all else: who may ask for what, from where, how much and how many at once.
 *
 * <p>What passes is either a read that anybody at this machine may do, or a write with the
 * password.
 */
final class Gate implements Filter {
  private static final String PREFLIGHT_AGE_SECONDS = "3600";

  private final ServerSettings settings;
  private final HostRule hosts;
  private final Bodies bodies;
  private final Optional<Password> password;
  private final Semaphore queries;

  Gate(ServerSettings settings, HostRule hosts) {
    this.settings = settings;
    this.hosts = hosts;
    this.bodies = new Bodies(settings);
    this.password = settings.updatePassword().map(Password::new);
    this.queries = new Semaphore(settings.queriesAtOnce());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    HttpServletResponse out = (HttpServletResponse) response;
    Area area = Area.of(in.getRequestURI(), in.getMethod());
    Headers.common(area, out);
    Optional<Refusal> refusal = hosts.refusal(in).or(() -> refusal(area, in, out));
    if (refusal.isPresent()) {
      refuse(refusal.get(), in, out);
    } else if (in.getMethod().equals("OPTIONS")) {
      answerPreflight(area, in, out);
    } else {
      pass(area, in, out, chain);
    }
  }

  /** Waits a moment for the queries that were broken off to let go of the store. */
  void drain(Duration most) {
    try {
      if (queries.tryAcquire(settings.queriesAtOnce(), most.toMillis(), TimeUnit.MILLISECONDS)) {
        queries.release(settings.queriesAtOnce());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Refusal> refusal(
      Area area, HttpServletRequest request, HttpServletResponse response) {
    String method = request.getMethod();
    if (area == Area.NOTHING) {
      return Optional.of(
          new Refusal(Refusal.NOT_FOUND, "There is nothing here; /about lists the addresses."));
    }
    if (method.equals("OPTIONS")) {
      return Optional.empty();
    }
    if (area.reads(method)) {
      return area == Area.SERVER_INFO && !hosts.isLocal(request)
          ? Optional.of(
              new Refusal(Refusal.FORBIDDEN, "Only asked from this machine itself, at localhost."))
          : Optional.empty();
    }
    if (!area.writes(method)) {
      response.setHeader("Allow", area.methods());
      return Optional.of(
          new Refusal(
              Refusal.NO_SUCH_METHOD,
              "%s is not offered here; use %s.".formatted(method, area.methods())));
    }
    return writeRefusal(area, request, response);
  }

  private Optional<Refusal> writeRefusal(
      Area area, HttpServletRequest request, HttpServletResponse response) {
    if (area == Area.ADMIN) {
      return Optional.of(
          new Refusal(
              Refusal.FORBIDDEN,
              "Not offered: the one dataset is /annals; annals export makes a copy of it."));
    }
    if (password.isEmpty()) {
      return Optional.of(
          new Refusal(
              Refusal.FORBIDDEN,
              "The graph is served read-only: the server has no password for updates."));
    }
    if (hosts.isCrossSite(request)) {
      return Optional.of(
          new Refusal(Refusal.FORBIDDEN, "A page of another site must not write here."));
    }
    if (!password.get().isShownBy(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"annals\", charset=\"UTF-8\"");
      return Optional.of(
          new Refusal(
              Refusal.UNAUTHORIZED, "Writing needs the user annals and the password for updates."));
    }
    return area == Area.GRAPH_STORE || area == Area.UPLOAD
        ? WriteTarget.refusal(request)
        : Optional.empty();
  }

  private static void refuse(
      Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UnreadBody.drain(request);
    refusal.send(response);
  }

  private void answerPreflight(
      Area area, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Allow", area.methods());
    if (area.isOpenToOtherSites() && request.getHeader("Origin") != null) {
      response.setHeader("Access-Control-Allow-Methods", area.readMethods());
      response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
      response.setHeader("Access-Control-Max-Age", PREFLIGHT_AGE_SECONDS);
    }
  }

  private void pass(
      Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Bodies.Checked body = bodies.check(area, request);
    if (body.refusal().isPresent()) {
      refuse(body.refusal().get(), body.request(), response);
    } else if (area == Area.QUERY || area == Area.SHACL || area == Area.GRAPH_STORE) {
      passCounted(DefaultIsUnion.of(area, body.request()), response, chain);
    } else {
      chain.doFilter(body.request(), response);
    }
  }

  private void passCounted(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!queries.tryAcquire()) {
      response.setHeader("Retry-After", "2");
      String line =
          "%d queries are running already; try again in a moment."
              .formatted(settings.queriesAtOnce());
      refuse(new Refusal(Refusal.BUSY, line), request, response);
      return;
    }
    try {
      WholeResponse whole = new WholeResponse(response);
      chain.doFilter(request, whole);
      whole.breakOffIfCutShort();
    } finally {
      queries.release();
    }
  }
}
