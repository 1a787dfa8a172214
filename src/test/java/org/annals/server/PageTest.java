package org.annals.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.annals.query.NamedQuery;
import org.annals.query.QueryCatalog;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the things in the graph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  private Served served;
  private Served elsewhere;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = Served.readOnly(folder.resolve("a"));
    elsewhere =
        Served.with(folder.resolve("b"), ServerSettings.DEFAULT, "https://graph.example/kg/");
  }

  @AfterAll
  void stop() {
    served.close();
    elsewhere.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "*/*, text/turtle",
    "'text/html;q=0.5, text/turtle', text/turtle",
  })
  void programs_get_an_entity_with_the_statements_about_it(String accept, String type) {
    HttpResponse<String> response = served.get("/id/person/Ana_Ruiz", "Accept", accept);

    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.headers().firstValue("Vary")).contains("Accept");
    assertThat(response.body())
        .contains("Ruiz")
        .contains("statement=01")
        .contains("Ana Ruiz leads the Dockers");
  }

  @Test
  void a_browser_gets_a_page() {
    HttpResponse<String> response = served.get("/id/person/Ana_Ruiz", "Accept", BROWSER);

    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(response.body())
        .contains("<h1 dir=\"auto\">Ana Ruiz</h1>")
        .contains("Other names")
        .contains("href=\"/id/organization/Dockers%27_Union\"")
        .contains("href=\"/doc/strike.txt#char=0,45\"");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
  }

  @Test
  void a_statement_shows_what_else_it_involves_and_is_shown_once() {
    String page = served.get("/id/person/Ana_Ruiz", "Accept", BROWSER).body();

    assertThat(page).contains("<small>also named</small>");
    assertThat(page.split("id=\"statement=01\"", -1)).hasSize(2);
    assertThat(page.substring(page.indexOf("also named"))).contains(">AFL/CIO</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/place/%C3%85rhus, Århus",
    "/id/place/A%CC%8Arhus, Århus",
    "/id/organization/Dockers'_Union, Dockers&#39; Union",
    "/id/organization/Dockers%27_Union, Dockers&#39; Union",
    "/id/organization/AFL%2FCIO, AFL/CIO",
  })
  void an_iri_resolves_however_a_program_encodes_it(String path, String label) {
    HttpResponse<String> response = served.get(path, "Accept", BROWSER);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains(">" + label + "</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/person/Evil", "/doc/strike.txt", "/id/person/", "/doc/"})
  void nothing_in_the_graph_becomes_markup(String path) {
    String page = served.get(path, "Accept", BROWSER).body();

    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("<i>")
        .doesNotContain("<b>")
        .doesNotContain("\" onmouseover")
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void a_document_shows_its_text_with_every_name_linked_at_its_place() {
    String page = served.get("/doc/strike.txt", "Accept", BROWSER).body();

    assertThat(page)
        .contains(
            "<span id=\"char=0,45\">🧸 <a id=\"char=2,10\" class=\"name person\""
                + " href=\"/id/person/Ana_Ruiz\" title=\"Ana Ruiz (Person)\">Ana Ruiz</a> ")
        .contains("title=\"Ana Ruiz leads them\">leads</a> the ")
        .contains("title=\"Dockers&#39; Union (Union)\">Dockers&#39; Union</a> in ")
        .contains("&lt;b&gt;Bold&lt;/b&gt; people say")
        .contains("1921-03");
  }

  @Test
  void what_others_deny_or_fear_is_not_shown_as_a_fact() {
    assertThat(served.get("/id/person/Evil", "Accept", BROWSER).body())
        .contains(">denied<")
        .contains(">possible<")
        .contains(">according to Ana Ruiz<")
        .contains("Author or publisher of");
  }

  @Test
  void an_entity_shows_what_happened_to_it_and_who_says_so() {
    String page = served.get("/id/person/Ana_Ruiz", "Accept", BROWSER).body();

    assertThat(page)
        .contains("<h2>What happened, and how things stand</h2>")
        .contains(
            "<time>1921-03-04</time> <a href=\"/doc/strike.txt#event=65,68\">talk"
                + " &lt;i&gt;against&lt;/i&gt; Ana Ruiz</a> <small>speech</small>")
        .contains(">planned<")
        .contains(">according to &lt;b&gt;people&lt;/b&gt;<")
        .contains(">reported by AFL/CIO<")
        .contains("<small>who</small> <a href=\"/id/person/Evil\">")
        .contains("<small>to whom or what</small> <strong>Ana Ruiz</strong>")
        .contains("<small>where</small> <a href=\"/id/place/Århus\">Århus</a>")
        .contains("<small>how much</small> 2 &lt;b&gt;bold&lt;/b&gt; people")
        .contains("href=\"/doc/strike.txt#char=46,83\">The strike");
    assertThat(served.get("/id/place/%C3%85rhus", "Accept", BROWSER).body())
        .contains("<small>where</small> <strong>Århus</strong>");
    assertThat(served.get("/id/organization/AFL%2FCIO", "Accept", BROWSER).body())
        .doesNotContain("What happened");
  }

  @Test
  void what_goes_on_for_a_time_shows_from_when_until_when() {
    assertThat(served.get("/id/person/Ana_Ruiz", "Accept", BROWSER).body())
        .contains("<time>from 1913 until 1921-03</time>");
  }

  @Test
  void what_has_no_date_happened_too() {
    assertThat(served.get("/id/person/Ana_Ruiz", "Accept", BROWSER).body())
        .contains(">Ana Ruiz leads them</a>")
        .contains("<small>when</small> since &lt;b&gt;March&lt;/b&gt;");
  }

  @Test
  void the_iri_of_an_event_leads_to_it_and_from_there_to_its_words() {
    assertThat(served.get("/doc/strike.txt", "Accept", BROWSER).body())
        .contains("<li id=\"event=65,68\">")
        .contains("<a href=\"/doc/strike.txt#char=65,68\">talk")
        .contains(
            "<a id=\"char=65,68\" class=\"name happening\" href=\"/doc/strike.txt#event=65,68\"");
  }

  @Test
  void a_pronoun_leads_to_whom_it_stands_for_and_is_no_name() {
    assertThat(served.get("/doc/strike.txt", "Accept", BROWSER).body())
        .contains(
            "<a id=\"char=69,72\" class=\"name person reference\" href=\"/id/person/Ana_Ruiz\"");
    assertThat(served.get("/id/person/Ana_Ruiz", "Accept", BROWSER).body())
        .contains("<small>once</small>")
        .doesNotContain(">she</a>");
    assertThat(served.get("/id/person/").body()).contains("<small>1×</small>");
  }

  @Test
  void programs_get_the_events_in_which_an_entity_has_a_part() {
    assertThat(served.get("/id/place/%C3%85rhus", "Accept", "application/n-triples").body())
        .contains("#event=65,68> <https://w3id.org/annals/ontology#place>")
        .contains("people say she will resign");
  }

  @Test
  void a_document_comes_whole_as_data() {
    assertThat(served.get("/doc/strike.txt", "Accept", "application/n-triples").body())
        .contains("nif-core#isString")
        .contains("statement=02>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "jsonld", "ntriples", "rdfxml"})
  void a_link_can_ask_for_data_by_name(String format) {
    assertThat(served.get("/graph/entities?format=" + format).body()).contains("Ana Ruiz");
  }

  @Test
  void what_we_cannot_give_is_said() {
    HttpResponse<String> response = served.get("/doc/strike.txt", "Accept", "image/png");

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/turtle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kg/id/person/Ana_Ruiz", "/id/person/Ana_Ruiz"})
  void a_graph_for_another_host_is_shown_under_its_path(String path) {
    String page = elsewhere.get(path, "Accept", BROWSER).body();

    assertThat(page)
        .contains("https://graph.example/kg/id/person/Ana_Ruiz")
        .contains("href=\"/kg/doc/strike.txt#char=0,45\"");
  }

  @Test
  void the_start_page_counts_and_lists_the_addresses() {
    assertThat(served.get("/about").body())
        .contains("People</a></th><td>2</td>")
        .contains(served.url() + "annals/sparql")
        .contains("href=\"/queries/\"")
        .contains(QuestionPages.editor(QueryCatalog.load().get("timeline-of-a-person")))
        .contains("Where documents disagree</a>");
  }

  @Test
  void every_question_opens_in_the_editor_as_a_whole_query() {
    String page = served.get("/queries/").body();

    assertThat(QueryCatalog.load().queries())
        .isNotEmpty()
        .allSatisfy(
            query -> {
              assertThat(page).contains(QuestionPages.editor(query));
              QueryFactory.create(KnownPrefixes.on(query.sparql(), "\n"));
            });
  }

  @Test
  void the_questions_and_prefixes_are_there_for_programs() {
    NamedQuery first = QueryCatalog.load().queries().getFirst();

    assertThat(served.get("/queries/queries.json").body()).contains(first.title());
    assertThat(served.get("/queries/", "Accept", "application/json").body())
        .contains(first.title());
    assertThat(served.get("/queries/" + first.name() + ".rq").body()).contains("SELECT");
    assertThat(served.get("/queries/prefixes.json").body())
        .contains("\"annals\":\"https://w3id.org/annals/ontology#\"");
    assertThat(served.get("/queries/none.rq").statusCode()).isEqualTo(404);
  }
}
