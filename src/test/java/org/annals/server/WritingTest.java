package org.annals.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who know the password can write, and what nobody can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WritingTest {
  private static final String GRAPH = "/annals/data?graph=http%3A%2F%2Fexample.org%2Fg";

  private Served served;
  private Path folder;

  @BeforeAll
  void serve(@TempDir Path temporary) {
    folder = temporary;
    served =
        Served.with(
            folder.resolve("store"),
            ServerSettings.DEFAULT.withUpdatePassword(Served.PASSWORD).withUploadBytes(10_000));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void an_update_of_a_named_graph_is_seen_by_the_next_query() {
    HttpResponse<String> response =
        served.authorizedUpdate(
            "INSERT DATA { GRAPH <http://example.org/g1> { <urn:a> rdfs:label 'seen' } }");

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(served.holds("<urn:a> rdfs:label 'seen'")).isTrue();
  }

  @Test
  void a_graph_can_be_put_added_to_and_deleted() {
    assertThat(write("PUT", GRAPH + "2", "text/turtle", "<urn:a> <urn:b> 'put' .").statusCode())
        .isEqualTo(201);
    assertThat(write("POST", GRAPH + "2", "text/turtle", "<urn:a> <urn:b> 'more' .").statusCode())
        .isEqualTo(200);
    assertThat(served.holds("GRAPH <http://example.org/g2> { <urn:a> <urn:b> 'put', 'more' }"))
        .isTrue();
    assertThat(write("DELETE", GRAPH + "2", "text/turtle", "").statusCode()).isEqualTo(204);
    assertThat(served.holds("GRAPH <http://example.org/g2> { ?s ?p ?o }")).isFalse();
  }

  @Test
  void a_file_can_be_uploaded_into_a_graph() {
    String form =
        """
        --xx\r
        Content-Disposition: form-data; name="file"; filename="a.ttl"\r
        Content-Type: text/turtle\r
        \r
        <urn:a> <urn:b> 'uploaded' .\r
        --xx--\r
        """;

    HttpResponse<String> response =
        write("POST", GRAPH + "3", "multipart/form-data; boundary=xx", form);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(served.holds("GRAPH <http://example.org/g3> { ?s ?p 'uploaded' }")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> 'lost' }",
        "DELETE DATA { <urn:a> <urn:b> 'lost' }",
        "DELETE WHERE { ?s ?p 'lost' }",
        "INSERT { ?s <urn:b> 'lost' } WHERE { ?s a annals:Person }",
        "INSERT DATA { GRAPH <urn:x-arq:DefaultGraph> { <urn:a> <urn:b> 'lost' } }",
        "CLEAR DEFAULT",
        "DROP DEFAULT",
        "COPY <http://example.org/g1> TO DEFAULT",
        "MOVE DEFAULT TO <http://example.org/g1>",
        "INSERT DATA { GRAPH <http://example.org/g9> { <urn:a> <urn:b> 'lost' } } ; CLEAR DEFAULT",
      })
  void what_would_be_written_where_nobody_sees_it_is_refused(String update) {
    HttpResponse<String> response = served.authorizedUpdate(update);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("GRAPH <IRI>");
    assertThat(served.holds("?s ?p 'lost'")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/annals/data",
        "/annals/data?default",
        "/annals/data?graph=default",
        "/annals/data?graph=union",
        "/annals/data?graph=relative",
        "/annals/data?graph=urn:x-arq:DefaultGraph",
        "/annals/data?graph=urn:g&default",
        "/annals/upload",
      })
  void a_file_goes_into_a_graph_that_is_named(String path) {
    assertThat(write("POST", path, "text/turtle", "<urn:a> <urn:b> 'lost' .").statusCode())
        .isEqualTo(400);
    assertThat(served.holds("?s ?p 'lost'")).isFalse();
  }

  @Test
  void an_update_with_a_graph_of_its_own_may_leave_the_name_out_of_its_pattern() {
    served.authorizedUpdate("INSERT DATA { GRAPH <http://example.org/g4> { <urn:a> <urn:b> 1 } }");

    assertThat(
            served
                .authorizedUpdate(
                    "WITH <http://example.org/g4> DELETE { ?s ?p 1 } INSERT { ?s ?p 2 } WHERE { ?s ?p 1 }")
                .statusCode())
        .isEqualTo(204);
    assertThat(served.holds("GRAPH <http://example.org/g4> { <urn:a> <urn:b> 2 }")).isTrue();
  }

  @Test
  void files_of_this_machine_are_not_loaded() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> 'secret' .");

    HttpResponse<String> response =
        served.authorizedUpdate(
            "LOAD <%s> INTO GRAPH <http://example.org/g5>".formatted(secret.toUri()));
    HttpResponse<String> silent =
        served.authorizedUpdate(
            "LOAD SILENT <%s> INTO GRAPH <http://example.org/g5>".formatted(secret.toUri()));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("LOAD is not offered");
    assertThat(silent.statusCode()).isEqualTo(403);
    served.query("SELECT * FROM <%s> { ?s ?p ?o }".formatted(secret.toUri()));
    assertThat(served.holds("?s ?p 'secret'")).isFalse();
  }

  @Test
  void a_file_inside_a_file_is_not_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        """
        <!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "%s">]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="urn:e:">
          <rdf:Description rdf:about="urn:xxe"><e:p>&x;</e:p></rdf:Description>
        </rdf:RDF>
        """
            .formatted(secret.toUri());

    write("PUT", GRAPH + "6", "application/rdf+xml", xml);

    assertThat(served.holds("?s ?p ?o FILTER(CONTAINS(STR(?o), 'secret'))")).isFalse();
  }

  @Test
  void contexts_of_json_ld_are_not_fetched() {
    HttpResponse<String> response =
        write(
            "PUT",
            GRAPH + "7",
            "application/ld+json",
            "{\"@context\": \"%sc.jsonld\", \"@id\": \"urn:a\", \"b\": \"c\"}"
                .formatted(served.url()));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("not fetched");
  }

  @Test
  void more_than_the_limit_is_refused_whether_its_length_is_told_or_not() {
    String much = "<urn:a> <urn:b> 'much' .\n" + "# padding padding\n".repeat(2000);

    assertThat(write("PUT", GRAPH + "8", "text/turtle", much).statusCode()).isEqualTo(413);
    HttpResponse<String> chunked =
        served.send(
            served
                .request(GRAPH + "8")
                .header("Content-Type", "text/turtle")
                .header("Authorization", Served.authorization(Served.PASSWORD))
                .PUT(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(much.getBytes(StandardCharsets.UTF_8)))));

    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(served.holds("?s ?p 'much'")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"s3cret, 413", "guessed, 401"})
  void one_who_is_refused_hears_why_though_still_sending(String password, int status) {
    byte[] much = "# padding padding\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);

    String answer =
        Raw.exchange(
            served.port(),
            "PUT " + GRAPH + "10",
            much,
            "Host: localhost",
            "Content-Type: text/turtle",
            "Content-Length: " + much.length,
            "Authorization: " + Served.authorization(password));

    assertThat(answer).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void a_file_with_a_mistake_in_its_last_line_leaves_nothing_behind() {
    HttpResponse<String> response =
        write("PUT", GRAPH + "9", "text/turtle", "<urn:a> <urn:b> 'half' .\n<urn:a> <urn:b> ");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(served.holds("?s ?p 'half'")).isFalse();
  }

  private HttpResponse<String> write(String method, String path, String type, String body) {
    return served.send(
        served
            .request(path)
            .header("Content-Type", type)
            .header("Authorization", Served.authorization(Served.PASSWORD))
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }
}
