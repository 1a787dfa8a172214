package org.annals.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server turns away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GateTest {
  private static final String INSERT =
      "INSERT DATA { GRAPH <http://localhost:3030/g> { <urn:a> <urn:b> 'new' } }";

  private Served readOnly;
  private Served writable;

  @BeforeAll
  void serve(@TempDir Path folder) {
    readOnly =
        Served.with(folder.resolve("a"), ServerSettings.DEFAULT, "https://graph.example/kg/");
    writable = Served.writable(folder.resolve("b"));
  }

  @AfterAll
  void stop() {
    readOnly.close();
    writable.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /annals/update",
    "PUT, /annals/data?graph=urn:g",
    "POST, /annals/data?graph=urn:g",
    "DELETE, /annals/data?graph=urn:g",
    "POST, /annals/upload?graph=urn:g",
    "POST, /$/datasets",
    "DELETE, /$/datasets/annals",
    "POST, /$/datasets/annals?state=offline",
    "POST, /$/backup/annals",
    "POST, /$/compact/annals",
    "GET, /$/logs",
  })
  void without_a_password_nothing_can_be_written(String method, String path) {
    HttpResponse<String> response =
        readOnly.send(
            readOnly
                .request(path)
                .header("Content-Type", "text/turtle")
                .header("Authorization", Served.authorization(Served.PASSWORD))
                .method(method, HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "S3cret", "s3cret "})
  void with_a_password_only_those_who_show_it_write(String password) {
    HttpResponse<String> response =
        password.isEmpty()
            ? writable.update(INSERT)
            : writable.update(INSERT, "Authorization", Served.authorization(password));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(writable.holds("?s ?p 'new'")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /$/datasets",
    "DELETE, /$/datasets/annals",
    "POST, /$/backup/annals",
  })
  void the_one_dataset_stays_with_the_password_too(String method, String path) {
    HttpResponse<String> response =
        writable.send(
            writable
                .request(path)
                .header("Authorization", Served.authorization(Served.PASSWORD))
                .method(method, HttpRequest.BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(writable.holds("?s a annals:Document")).isTrue();
  }

  @Test
  void the_store_can_be_compacted_with_the_password() throws InterruptedException {
    HttpResponse<String> response =
        writable.send(
            writable
                .request("/$/compact/annals?deleteOld=true")
                .header("Authorization", Served.authorization(Served.PASSWORD))
                .POST(HttpRequest.BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(200);
    for (int i = 0; i < 200 && !writable.get("/$/tasks").body().contains("finished"); i++) {
      Thread.sleep(50);
    }
    assertThat(writable.get("/$/tasks").body()).contains("finished");
    assertThat(writable.holds("?s a annals:Document")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, http://localhost:1",
    "Referer, http://evil.example/page",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
  })
  void a_page_of_another_site_cannot_write_with_the_password_the_browser_kept(
      String header, String value) {
    HttpResponse<String> response =
        writable.post(
            "/annals/update",
            "application/x-www-form-urlencoded",
            "update=" + Served.encoded(INSERT),
            "Authorization",
            Served.authorization(Served.PASSWORD),
            header,
            value);

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(writable.holds("?s ?p 'new'")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: evil.example:3030",
        "Host: localhost.evil.example",
        "Host: 127.0.0.1.evil.example",
        "Host: 192.168.1.5",
        "Host: localhost@evil.example",
      })
  void a_foreign_name_is_not_answered(String host) {
    assertThat(Raw.status(readOnly.port(), "GET /annals?query=ASK%7B%7D", host)).isIn(400, 403);
    assertThat(Raw.status(readOnly.port(), "GET /", host)).isIn(400, 403);
    assertThat(Raw.status(readOnly.port(), "GET /id/person/Ana_Ruiz", host)).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8080",
        "127.0.0.1",
        "[::1]:3030",
        "LOCALHOST",
        "graph.example"
      })
  void its_own_names_and_that_of_its_base_are_answered(String host) {
    assertThat(Raw.status(readOnly.port(), "GET /annals?query=ASK%7B%7D", "Host: " + host))
        .isEqualTo(200);
  }

  @Test
  void the_server_is_asked_about_itself_from_this_machine_alone() {
    assertThat(Raw.status(readOnly.port(), "GET /$/server", "Host: localhost")).isEqualTo(200);
    assertThat(Raw.status(readOnly.port(), "GET /$/server", "Host: graph.example")).isEqualTo(403);
    assertThat(
            Raw.status(
                readOnly.port(),
                "GET /$/server",
                "Host: localhost",
                "X-Forwarded-For: 203.0.113.7"))
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/annals?query=ASK%7B%7D", "/queries/queries.json", "/kg/doc/strike.txt"})
  void pages_of_other_sites_may_read_but_not_as_the_user(String path) {
    HttpResponse<String> response = readOnly.get(path, "Origin", "https://app.example");

    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void a_preflight_lists_the_ways_of_reading_alone() {
    HttpResponse<String> response = preflight("/annals/data", "PUT");

    assertThat(response.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("GET, HEAD, OPTIONS");
    assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
        .contains("Accept, Accept-Language, Content-Type");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/$/server", "/$/ping", "/$/datasets", "/annals/update", "/annals/upload", "/"})
  void administration_and_writing_know_no_other_sites(String path) {
    HttpResponse<String> response = preflight(path, "POST");

    assertThat(response.headers().map())
        .noneSatisfy((n, _) -> assertThat(n).startsWithIgnoringCase("access-control"));
    assertThat(writable.get("/$/server", "Origin", "https://app.example").headers().map())
        .noneSatisfy((n, _) -> assertThat(n).startsWithIgnoringCase("access-control"));
  }

  private HttpResponse<String> preflight(String path, String method) {
    return writable.send(
        writable
            .request(path)
            .header("Origin", "https://app.example")
            .header("Access-Control-Request-Method", method)
            .header("Access-Control-Request-Headers", "authorization")
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
  }
}
