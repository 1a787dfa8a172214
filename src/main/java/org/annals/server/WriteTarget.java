package org.annals.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that what is written can be seen again: the default graph shows the union of the named
 * graphs, so what somebody puts into it would be invisible.
 */
final class WriteTarget {
  static final String NAME_A_GRAPH =
      "The default graph shows all named graphs together and cannot be written; ";

  private static final Set<String> NO_NAMES = Set.of("default", "union");

  private WriteTarget() {}

  /** Why the graph that a request names cannot be written, if so. */
  static Optional<Refusal> refusal(HttpServletRequest request) {
    String[] graphs = request.getParameterValues("graph");
    if (request.getParameter("default") != null
        || graphs == null
        || graphs.length != 1
        || NO_NAMES.contains(graphs[0])) {
      return Optional.of(
          new Refusal(400, NAME_A_GRAPH + "name the graph that is meant: ?graph=IRI"));
    }
    return isAbsolute(graphs[0])
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                400, "The name of a graph is an absolute IRI, such as https://example.org/g"));
  }

  private static boolean isAbsolute(String graph) {
    try {
      URI uri = new URI(graph);
      return uri.isAbsolute() && !graph.startsWith("urn:x-arq:") && !uri.getScheme().equals("file");
    } catch (URISyntaxException notAnIri) {
      return false;
    }
  }
}
