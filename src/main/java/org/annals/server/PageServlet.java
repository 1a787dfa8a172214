package org.annals.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.annals.query.QueryCatalog;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/** Our own pages: the start page, the questions, and one for each thing of the graph. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Beyond so many triples Turtle is written as it comes, in flat memory. */
  private static final int PRETTY_LIMIT = 20_000;

  private static final Refusal NOTHING_THERE =
      new Refusal(Refusal.NOT_FOUND, "The graph knows nothing of that name.");

  private final transient Site site;
  private final transient QueryCatalog catalog;
  private final transient QuestionPages questions;

  PageServlet(Site site, QueryCatalog catalog) {
    this.site = site;
    this.catalog = catalog;
    this.questions = new QuestionPages(catalog);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = site.local(request.getRequestURI());
    if (path.equals(Layout.STYLE)) {
      sendStyle(response);
    } else if (path.equals("/about")) {
      String root = root(request);
      Answer.sendPage(
          response, site.store().calculateRead(d -> StartPage.of(d, site, catalog, root)));
    } else if (path.startsWith("/queries")) {
      questions.answer(path, request, response);
    } else if (path.endsWith("/") && !path.startsWith("/graph/")) {
      Optional<String> list =
          site.store().calculateRead(d -> ListPage.of(d, site, path, request.getParameter("page")));
      if (list.isPresent()) {
        Answer.sendPage(response, list.get());
      } else {
        NOTHING_THERE.send(response);
      }
    } else {
      sendThing(site.thing(path), request, response);
    }
  }

  private static String root(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader("Host") + "/";
  }

  private void sendThing(
      Optional<Node> thing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Representation> wanted = Representation.wanted(request);
    response.setHeader("Vary", "Accept");
    if (wanted.isEmpty()) {
      new Refusal(
              406,
              "Offered: text/html, text/turtle, application/ld+json, "
                  + "application/n-triples, application/rdf+xml.")
          .send(response);
      return;
    }
    boolean known =
        thing.isPresent()
            && site.store()
                .calculateRead(dataset -> answer(dataset, thing.get(), wanted.get(), response));
    if (!known) {
      NOTHING_THERE.send(response);
    }
  }

  private boolean answer(
      DatasetGraph dataset, Node thing, Representation wanted, HttpServletResponse response) {
    boolean isGraph = dataset.containsGraph(thing);
    if (!isGraph && !dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)) {
      return false;
    }
    try {
      if (wanted.format().isPresent()) {
        sendData(response, ThingData.of(dataset, thing), wanted);
      } else {
        Answer.sendPage(response, page(dataset, thing, isGraph));
      }
      return true;
    } catch (IOException clientLeft) {
      throw new UncheckedIOException(clientLeft);
    }
  }

  private String page(DatasetGraph dataset, Node thing, boolean isGraph) {
    if (thing.equals(site.store().iris().entitiesGraph())) {
      return StartPage.ofEntities(dataset, site, thing);
    }
    return isGraph ? DocumentPage.of(dataset, site, thing) : EntityPage.of(dataset, site, thing);
  }

  private static void sendData(HttpServletResponse response, Graph graph, Representation wanted)
      throws IOException {
    response.setContentType(wanted.type());
    response.setCharacterEncoding("UTF-8");
    RDFFormat format = wanted.format().orElseThrow();
    boolean pretty = format.equals(RDFFormat.TURTLE_PRETTY) && graph.size() > PRETTY_LIMIT;
    RDFWriter.source(graph)
        .format(pretty ? RDFFormat.TURTLE_BLOCKS : format)
        .output(response.getOutputStream());
  }

  private static void sendStyle(HttpServletResponse response) throws IOException {
    response.setContentType("text/css");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    try (InputStream in = PageServlet.class.getResourceAsStream("/webapp/annals.css")) {
      if (in != null) {
        in.transferTo(response.getOutputStream());
      }
    }
  }
}
