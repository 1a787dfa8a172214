package org.annals.server;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.annals.query.NamedQuery;
import org.annals.query.QueryCatalog;
import org.annals.rdf.Prefixes;

/** The questions that ship with the program, each a click away from the query editor. */
final class QuestionPages {
  private final QueryCatalog catalog;

  QuestionPages(QueryCatalog catalog) {
    this.catalog = catalog;
  }

  void answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (path) {
      case "/queries", "/queries/" -> {
        response.setHeader("Vary", "Accept");
        String accept = request.getHeader("Accept");
        if (accept != null && accept.startsWith("application/json")) {
          send(response, json());
        } else {
          Answer.sendPage(response, page());
        }
      }
      case "/queries/queries.json" -> send(response, json());
      case "/queries/prefixes.json" -> send(response, prefixes());
      default -> one(path, response);
    }
  }

  private String page() {
    return Layout.page(
        "Questions",
        "/queries/",
        html -> {
          html.element("h1", "Questions").line();
          html.element("p", "Each opens in the query editor, to be run or changed.");
          html.open("ol", "class", "questions").line();
          for (NamedQuery query : catalog.queries()) {
            html.open("li").open("h2").link(editor(query), query.title()).close("h2");
            html.open("p").text(query.asks()).text(" ");
            html.open("small").link("/queries/" + query.name() + ".rq", "text").close("small");
            html.close("p").close("li").line();
          }
          html.close("ol").line();
        });
  }

  /** The address that opens the query editor with the query in it. */
  static String editor(NamedQuery query) {
    String encoded =
        URLEncoder.encode(KnownPrefixes.on(query.sparql(), "\n"), StandardCharsets.UTF_8)
            .replace("+", "%20");
    return "/#/dataset/annals/query?query=" + encoded;
  }

  private JsonStructure json() {
    JsonArrayBuilder queries = Json.createArrayBuilder();
    for (NamedQuery query : catalog.queries()) {
      queries.add(
          Json.createObjectBuilder()
              .add("name", query.name())
              .add("title", query.title())
              .add("asks", query.asks())
              .add("shows", query.shows())
              .add("sparql", KnownPrefixes.on(query.sparql(), "\n"))
              .add("editor", editor(query)));
    }
    return queries.build();
  }

  private static JsonStructure prefixes() {
    JsonObjectBuilder prefixes = Json.createObjectBuilder();
    Prefixes.ALL.forEach(prefixes::add);
    return prefixes.build();
  }

  private void one(String path, HttpServletResponse response) throws IOException {
    for (NamedQuery query : catalog.queries()) {
      if (path.equals("/queries/" + query.name() + ".rq")) {
        Answer.send(response, "application/sparql-query", KnownPrefixes.on(query.sparql(), "\n"));
        return;
      }
    }
    new Refusal(Refusal.NOT_FOUND, "No question of that name; /queries/ lists them.")
        .send(response);
  }

  private static void send(HttpServletResponse response, JsonStructure json) throws IOException {
    Answer.send(response, "application/json", json.toString());
  }
}
