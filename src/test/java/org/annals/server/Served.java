package org.annals.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.annals.store.KnowledgeStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A small graph, served on a free port; the words in which the tests of the server speak. */
final class Served implements AutoCloseable {
  static final String PASSWORD = "s3cret";

  private final KnowledgeStore store;
  private final KnowledgeServer server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private Served(KnowledgeStore store, KnowledgeServer server) {
    this.store = store;
    this.server = server;
  }

  /** Read-only, on a free port. */
  static Served readOnly(Path folder) {
    return with(folder, ServerSettings.DEFAULT);
  }

  /** Writable with the password. */
  static Served writable(Path folder) {
    return with(folder, ServerSettings.DEFAULT.withUpdatePassword(PASSWORD));
  }

  static Served with(Path folder, ServerSettings settings) {
    return with(folder, settings, "http://localhost:3030/");
  }

  static Served with(Path folder, ServerSettings settings, String base) {
    KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.of(base));
    store.write(
        dataset ->
            RDFParser.fromString(
                    trig().replace("BASE", base.substring(0, base.length() - 1)), Lang.TRIG)
                .parse(dataset));
    return new Served(store, KnowledgeServer.start(store, settings.withPort(0)));
  }

  private static String trig() {
    try (InputStream in = Served.class.getResourceAsStream("/server/graph.trig")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  KnowledgeServer server() {
    return server;
  }

  KnowledgeStore store() {
    return store;
  }

  String url() {
    return server.url();
  }

  int port() {
    return URI.create(url()).getPort();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path.substring(1)))
        .timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> query(String sparql) {
    return get("/annals/sparql?query=" + encoded(sparql));
  }

  HttpResponse<String> update(String sparql, String... headers) {
    return post("/annals/update", "application/sparql-update", sparql, headers);
  }

  /** An update by one who knows the password. */
  HttpResponse<String> authorizedUpdate(String sparql) {
    return update(sparql, "Authorization", authorization(PASSWORD));
  }

  boolean holds(String pattern) {
    return query("ASK { " + pattern + " }").body().contains("true");
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpClient client() {
    return client;
  }

  static String authorization(String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString(("annals:" + password).getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
    client.close();
  }
}
