package org.annals.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much the server does for one query. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LimitsTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served =
        Served.with(
            folder.resolve("store"),
            ServerSettings.DEFAULT.withTimeLimit(Duration.ofSeconds(2)).withQueriesAtOnce(2));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&timeout=600", "&timeout=-1", "&timeout=0", "&timeout=1"})
  void a_query_stops_at_the_limit_which_can_only_be_lowered(String parameter) {
    long start = System.nanoTime();

    HttpResponse<String> response =
        served.get("/annals?query=" + Served.encoded(Limits.ENDLESS) + parameter);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void half_a_result_is_never_taken_for_a_whole_one() {
    String answer =
        Raw.exchange(
            served.port(),
            "GET /annals?query=" + Served.encoded(Limits.TALKATIVE),
            "Host: localhost",
            "Accept: application/sparql-results+json");

    assertThat(answer.startsWith("HTTP/1.1 503") || !answer.endsWith("0\r\n\r\n"))
        .as("an error, or a connection that breaks off")
        .isTrue();
    assertThat(answer).doesNotContain("Incomplete results");
  }

  @Test
  void a_query_that_is_too_long_is_refused_before_it_is_parsed() {
    String query = "ASK { ?s ?p '" + "x".repeat(ServerSettings.DEFAULT.queryBytes()) + "' }";
    String type = "application/sparql-query";

    assertThat(served.post("/annals", type, query).statusCode()).isEqualTo(413);
    assertThat(served.query(query).statusCode()).isEqualTo(413);
    assertThat(
            served
                .post(
                    "/annals",
                    "application/x-www-form-urlencoded",
                    "query=" + Served.encoded(query))
                .statusCode())
        .isEqualTo(413);
    assertThat(chunked(type, query).statusCode()).isEqualTo(413);
    assertThat(chunked("application/x-www-form-urlencoded", "query=ASK{}").statusCode())
        .isEqualTo(411);
  }

  private HttpResponse<String> chunked(String type, String body) {
    return served.send(
        served
            .request("/annals")
            .header("Content-Type", type)
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void shapes_that_are_too_long_are_refused() {
    String shapes = "# padding\n".repeat(20_000);

    assertThat(served.post("/annals/shacl?graph=union", "text/turtle", shapes).statusCode())
        .isEqualTo(413);
  }

  @Test
  void more_queries_than_are_allowed_are_asked_to_come_again() {
    HttpRequest slow = served.request("/annals?query=" + Served.encoded(Limits.ENDLESS)).build();

    List<HttpResponse<String>> answers =
        Stream.generate(() -> served.client().sendAsync(slow, HttpResponse.BodyHandlers.ofString()))
            .limit(3)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503);
    assertThat(answers)
        .filteredOn(answer -> answer.headers().firstValue("Retry-After").isPresent())
        .singleElement()
        .satisfies(answer -> assertThat(answer.body()).contains("2 queries are running"));
    assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void other_servers_are_not_asked() {
    String service = "SERVICE <%sannals/sparql> { ?s ?p ?o }".formatted(served.url());

    assertThat(served.query("SELECT * { " + service + " }").statusCode()).isEqualTo(422);
  }
}
