package org.annals.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.annals.UserException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to those who read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KnowledgeServerTest {
  private static final String NAMES = "SELECT ?n { ?p a annals:Person ; rdfs:label ?n }";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = Served.readOnly(folder.resolve("store"));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/annals", "/annals/", "/annals/query", "/annals/sparql"})
  void a_query_comes_by_get_by_form_or_as_it_is(String path) {
    HttpResponse<String> got = served.get(path + "?query=" + Served.encoded(NAMES));
    HttpResponse<String> form =
        served.post(path, "application/x-www-form-urlencoded", "query=" + Served.encoded(NAMES));
    HttpResponse<String> body = served.post(path, "application/sparql-query", NAMES);

    assertThat(java.util.List.of(got, form, body))
        .allSatisfy(
            response -> {
              assertThat(response.statusCode()).isEqualTo(200);
              assertThat(response.body()).contains("Ana Ruiz");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, bindings",
    "application/sparql-results+xml, <sparql",
    "text/csv, Ana Ruiz",
    "text/tab-separated-values, Ana Ruiz",
  })
  void rows_come_in_the_form_that_is_asked_for(String type, String expected) {
    HttpResponse<String> response =
        served.get("/annals?query=" + Served.encoded(NAMES), "Accept", type);

    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).contains(expected);
  }

  @Test
  void a_mistake_in_a_query_is_told_with_its_line() {
    HttpResponse<String> response = served.query("SELECT ?p {\n ?p a annals:Person ; ; . }}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("line 2");
  }

  @Test
  void a_graph_can_be_fetched_by_its_name_and_the_default_graph_is_the_union() {
    String iri = Served.encoded("http://localhost:3030/graph/entities");

    assertThat(served.get("/annals/data?graph=" + iri, "Accept", "text/turtle").body())
        .contains("Ana Ruiz");
    assertThat(served.get("/annals/data?default", "Accept", "text/turtle").body())
        .contains("Ana Ruiz")
        .contains("annals:leads");
  }

  @Test
  void shapes_are_checked_against_the_graph() {
    String shapes =
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix annals: <https://w3id.org/annals/ontology#> .
        [] a sh:NodeShape ; sh:targetClass annals:Person ; sh:property [
          sh:path annals:shoeSize ; sh:minCount 1 ] .
        """;

    HttpResponse<String> report = served.post("/annals/shacl?graph=union", "text/turtle", shapes);

    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("sh:conforms").contains("false").contains("Ana_Ruiz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/$/ping", "/$/server", "/$/stats", "/$/stats/annals", "/$/datasets", "/$/tasks"})
  void the_ui_learns_what_it_asks_about_the_server(String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void the_dataset_of_the_ui_is_ours_alone() {
    assertThat(served.get("/$/datasets").body()).containsOnlyOnce("ds.name").contains("/annals");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html"})
  void the_ui_stands_at_the_root_under_a_bar_that_leads_to_our_pages(String path) {
    HttpResponse<String> response = served.get(path);

    assertThat(response.body())
        .contains("Apache Jena Fuseki UI")
        .contains("href=\"/queries/\"")
        .contains("href=\"/about\"");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'")
        .contains("connect-src 'self'")
        .doesNotContain("unsafe-eval");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/annals/update",
        "/annals/nothing",
        "/annals/%75pdate",
        "/annals/update;x=1",
        "/annals//update",
        "/%61nnals/update",
        "/$/logs",
        "/static/../org/annals/cli/Main.class",
        "/static/none.js",
        "/doc/none",
        "/id/person/None",
        "/id/person/%zz",
        "/id/person/..%2F..%2Fetc",
        "/nowhere",
      })
  void what_is_not_there_cannot_be_read(String path) {
    assertThat(Raw.status(served.port(), "GET " + path, "Host: localhost")).isBetween(400, 405);
  }

  @Test
  void it_listens_on_the_loopback_interface_alone() throws Exception {
    var connectors =
        java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces()).stream()
            .filter(i -> !isLoopback(i))
            .flatMap(java.net.NetworkInterface::inetAddresses)
            .toList();

    assertThat(connectors)
        .allSatisfy(
            address ->
                assertThatThrownBy(
                        () -> {
                          try (var socket = new java.net.Socket()) {
                            socket.connect(
                                new java.net.InetSocketAddress(address, served.port()), 500);
                          }
                        })
                    .isInstanceOf(java.io.IOException.class));
  }

  private static boolean isLoopback(java.net.NetworkInterface network) {
    try {
      return network.isLoopback();
    } catch (java.net.SocketException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_port_that_is_taken_is_told_with_a_way_out() {
    assertThatThrownBy(
            () ->
                KnowledgeServer.start(
                    served.store(), ServerSettings.DEFAULT.withPort(served.port())))
        .isInstanceOf(UserException.class)
        .hasMessage("Port %d is taken by another program.", served.port())
        .extracting(e -> ((UserException) e).remedy())
        .asString()
        .contains("--port");
  }

  @Test
  void closing_waits_neither_for_queries_nor_for_those_who_joined(@TempDir Path other)
      throws Exception {
    Served second = Served.readOnly(other.resolve("store"));
    Thread waiting = Thread.ofVirtual().start(second.server()::join);
    HttpRequest slow = second.request("/annals?query=" + Served.encoded(Limits.ENDLESS)).build();
    var running = second.client().sendAsync(slow, HttpResponse.BodyHandlers.discarding());
    Thread.sleep(300);

    long start = System.nanoTime();
    second.server().close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(waiting.join(Duration.ofSeconds(2))).isTrue();
    assertThat(running.handle((_, _) -> true)).succeedsWithin(Duration.ofSeconds(5));
    second.close();
  }

  @Test
  void nothing_is_left_in_the_working_directory() {
    assertThat(Files.exists(Path.of("run"))).isFalse();
  }

  @Test
  void the_address_ends_with_a_slash_and_a_port() {
    assertThat(URI.create(served.url()).getPort()).isPositive();
    assertThat(served.server().endpoint()).isEqualTo(served.url() + "annals");
    assertThat(served.server().startPage()).isEqualTo(served.url() + "about");
  }
}
