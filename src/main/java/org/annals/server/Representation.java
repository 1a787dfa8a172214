package org.annals.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a thing of the graph is shown. The first is for those who take anything. */
enum Representation {
  TURTLE("text/turtle", "Turtle"),
  JSONLD("application/ld+json", "JSON-LD"),
  NTRIPLES("application/n-triples", "N-Triples"),
  RDFXML("application/rdf+xml", "RDF/XML"),
  HTML("text/html", "Page");

  /** Those for machines. */
  static final List<Representation> DATA = List.of(TURTLE, JSONLD, NTRIPLES, RDFXML);

  private static final AcceptList OFFER =
      AcceptList.create(Arrays.stream(values()).map(Representation::type).toArray(String[]::new));

  private final String type;
  private final String title;

  Representation(String type, String title) {
    this.type = type;
    this.title = title;
  }

  /** What the request asks for, by {@code ?format=} or by its header; nothing if we lack it. */
  static Optional<Representation> wanted(HttpServletRequest request) {
    String format = request.getParameter("format");
    if (format != null) {
      return Arrays.stream(values()).filter(r -> r.word().equals(format)).findFirst();
    }
    String accept = request.getHeader("Accept");
    if (accept == null || accept.isBlank()) {
      return Optional.of(TURTLE);
    }
    MediaType chosen = ConNeg.chooseContentType(request, OFFER, null);
    return chosen == null
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(r -> r.type.equals(chosen.getContentTypeStr()))
            .findFirst();
  }

  String type() {
    return type;
  }

  String title() {
    return title;
  }

  /** What stands in an address after {@code format=}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How it is written; a page is no RDF. */
  Optional<RDFFormat> format() {
    return switch (this) {
      case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
      case JSONLD -> Optional.of(RDFFormat.JSONLD11_PLAIN);
      case NTRIPLES -> Optional.of(RDFFormat.NTRIPLES_UTF8);
      case RDFXML -> Optional.of(RDFFormat.RDFXML_PLAIN);
      case HTML -> Optional.empty();
    };
  }
}
