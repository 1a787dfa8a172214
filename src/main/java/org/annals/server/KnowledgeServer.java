package org.annals.server;

import java.net.BindException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.annals.UserException;
import org.annals.store.KnowledgeStore;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;

/**
 * The graph over HTTP, for this machine alone: a SPARQL endpoint at {@code /annals}, the UI of
 * Fuseki, and a page for each thing in the graph.
 */
public final class KnowledgeServer implements AutoCloseable {
  private final EmbeddedFuseki embedded;
  private final FusekiServer fuseki;
  private final AtomicBoolean closed = new AtomicBoolean();

  private KnowledgeServer(EmbeddedFuseki embedded, FusekiServer fuseki) {
    this.embedded = embedded;
    this.fuseki = fuseki;
  }

  /**
   * Serves a store, which stays the caller's to close, after the server.
   *
   * @throws UserException when the port is taken
   */
  public static KnowledgeServer start(KnowledgeStore store, ServerSettings settings) {
    EmbeddedFuseki embedded = new EmbeddedFuseki(store, settings);
    FusekiServer fuseki = embedded.build();
    try {
      fuseki.start();
      return new KnowledgeServer(embedded, fuseki);
    } catch (FusekiException e) {
      fuseki.stop();
      if (isCausedByPort(e)) {
        throw new UserException(
            "Port %d is taken by another program.".formatted(settings.port()),
            "Stop it (another annals serve?), or take another port: annals serve --port %d"
                .formatted(settings.port() == 0 ? 0 : settings.port() % 60_000 + 1),
            e);
      }
      throw e;
    }
  }

  private static boolean isCausedByPort(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  /** The address of the server, with a slash at its end. */
  String url() {
    return "http://localhost:%d/".formatted(fuseki.getHttpPort());
  }

  /** The address that takes queries. */
  public String endpoint() {
    return url() + "annals";
  }

  /** The address of the start page. */
  public String startPage() {
    return url() + "about";
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  /** Stops at once; queries that run are broken off. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      embedded.breakOffQueries();
      fuseki.stop();
    }
  }
}
