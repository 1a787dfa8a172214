package org.annals.server;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.annals.query.QueryCatalog;
import org.annals.store.KnowledgeStore;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Sets up Fuseki over a store.
 *
 * <p>Its modules for administration and for the UI are left out: they want a folder of their own,
 * and let anybody at this machine create, drop and copy datasets. The files of the UI are served as
 * they are, but for {@link UiFiles}.
 */
final class EmbeddedFuseki {
  static final String DATASET = "/annals";

  private static final String LOOPBACK = "127.0.0.1";
  private static final long STOP_MILLIS = 300;

  private final KnowledgeStore store;
  private final ServerSettings settings;
  private final GuardedQuery queries = new GuardedQuery();
  private final Gate gate;

  EmbeddedFuseki(KnowledgeStore store, ServerSettings settings) {
    this.store = store;
    this.settings = settings;
    this.gate = new Gate(settings, new HostRule(store.iris().base()));
  }

  FusekiServer build() {
    DatasetGraph dataset = store.dataset();
    long millis = settings.timeLimit().toMillis();
    dataset.getContext().set(ARQ.queryTimeout, millis + "," + millis);
    OutsideWorld.shutOut(dataset.getContext());
    Site site = new Site(store);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .loopback(true)
            .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, queries)
            .registerOperation(
                Operation.Update, WebContent.contentTypeSPARQLUpdate, new GuardedUpdate())
            .add(DATASET, service(dataset))
            .enablePing(true)
            .enableStats(true)
            .enableTasks(true)
            .enableCompact(settings.updatePassword().isPresent())
            .addFilter("/*", gate)
            .addServlet("/$/server", new ActionServerStatus())
            .addProcessor("/$/datasets", new DatasetList())
            .addProcessor("/$/datasets/annals", new DatasetList());
    add(builder, new UiFiles(), "", "/index.html", "/favicon.ico", "/static/*");
    add(builder, new PageServlet(site, QueryCatalog.load()), site.paths());
    FusekiServer fuseki = builder.build();
    settle(fuseki.getJettyServer());
    return fuseki;
  }

  /** Stops the queries that run. */
  void breakOffQueries() {
    queries.breakOff();
    gate.drain(Duration.ofMillis(STOP_MILLIS));
  }

  private static void add(FusekiServer.Builder builder, HttpServlet servlet, String... paths) {
    Arrays.stream(paths).forEach(path -> builder.addServlet(path, servlet));
  }

  private DataService service(DatasetGraph dataset) {
    DataService.Builder service = DataService.newBuilder(dataset);
    Stream.of("query", "sparql").forEach(name -> service.addEndpoint(Operation.Query, name));
    service
        .addEndpoint(Operation.Query)
        .addEndpoint(Operation.GSP_R)
        .addEndpoint(Operation.GSP_R, "get")
        .addEndpoint(Operation.Shacl, "shacl");
    if (settings.updatePassword().isPresent()) {
      service
          .addEndpoint(Operation.GSP_RW, "data")
          .addEndpoint(Operation.Update, "update")
          .addEndpoint(Operation.Upload, "upload");
    } else {
      service.addEndpoint(Operation.GSP_R, "data");
    }
    return service.build();
  }

  /** What the builder has no words for. */
  private static void settle(Server server) {
    server.setStopTimeout(0);
    server.setStopAtShutdown(false);
    if (server.getThreadPool() instanceof QueuedThreadPool pool) {
      pool.setStopTimeout(STOP_MILLIS);
      pool.setDaemon(true);
    }
    Stream.of(server.getConnectors())
        .filter(ServerConnector.class::isInstance)
        .map(ServerConnector.class::cast)
        .forEach(EmbeddedFuseki::settle);
    // The name of a thing may hold an encoded slash or percent sign.
    server
        .getDescendants(ServletHandler.class)
        .forEach(handler -> handler.setDecodeAmbiguousURIs(true));
  }

  private static void settle(ServerConnector connector) {
    connector.setHost(LOOPBACK);
    connector.setShutdownIdleTimeout(STOP_MILLIS);
    connector.getConnectionFactories().stream()
        .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
        .map(HttpConfiguration.ConnectionFactory.class::cast)
        .forEach(
            factory ->
                factory
                    .getHttpConfiguration()
                    .setUriCompliance(
                        UriCompliance.from(
                            "RFC3986,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING,"
                                + "AMBIGUOUS_PATH_SEGMENT")));
  }
}
