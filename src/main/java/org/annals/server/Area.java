package org.annals.server;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of the server, each with its methods; a path that belongs to none does not exist.
 *
 * <p>Paths are compared as they came, undecoded, so that no spelling slips past the rules.
 */
enum Area {
  /** SPARQL queries; without a query, graph by graph. */
  QUERY("GET, POST", ""),
  GRAPH_STORE("GET, HEAD", "PUT, POST, DELETE"),
  SHACL("POST", ""),
  UPDATE("", "POST"),
  UPLOAD("", "POST"),
  PING("GET, HEAD, POST", ""),
  /** What the UI asks about the server. */
  SERVER_INFO("GET", ""),
  COMPACT("", "POST"),
  /** All other administration. */
  ADMIN("", "GET, POST, PUT, DELETE"),
  UI("GET, HEAD", ""),
  PAGE("GET, HEAD", ""),
  NOTHING("", "");

  private static final Map<String, Area> EXACT =
      Map.ofEntries(
          Map.entry("/annals", QUERY),
          Map.entry("/annals/", QUERY),
          Map.entry("/annals/query", QUERY),
          Map.entry("/annals/sparql", QUERY),
          Map.entry("/annals/data", GRAPH_STORE),
          Map.entry("/annals/get", GRAPH_STORE),
          Map.entry("/annals/shacl", SHACL),
          Map.entry("/annals/update", UPDATE),
          Map.entry("/annals/upload", UPLOAD),
          Map.entry("/$/ping", PING),
          Map.entry("/$/server", SERVER_INFO),
          Map.entry("/$/stats", SERVER_INFO),
          Map.entry("/$/stats/annals", SERVER_INFO),
          Map.entry("/$/compact/annals", COMPACT),
          Map.entry("/", UI),
          Map.entry("/index.html", UI),
          Map.entry("/favicon.ico", UI),
          Map.entry("/about", PAGE),
          Map.entry("/queries", PAGE));

  private final String reads;
  private final String writes;

  Area(String reads, String writes) {
    this.reads = reads;
    this.writes = writes;
  }

  /**
   * Where a path leads.
   *
   * @param path as it came, undecoded
   * @param method tells reading from creating where both share a path
   */
  static Area of(String path, String method) {
    Area exact = EXACT.get(path);
    if (exact != null) {
      return exact;
    }
    if (path.startsWith("/$/")) {
      return isInfo(path) && method.equals("GET") ? SERVER_INFO : ADMIN;
    }
    if (path.startsWith("/static/")) {
      return UI;
    }
    return path.startsWith("/annals/") ? NOTHING : PAGE;
  }

  private static boolean isInfo(String path) {
    return path.equals("/$/datasets")
        || path.equals("/$/datasets/annals")
        || path.equals("/$/tasks")
        || path.startsWith("/$/tasks/");
  }

  boolean reads(String method) {
    return methods(reads).anyMatch(method::equals);
  }

  boolean writes(String method) {
    return methods(writes).anyMatch(method::equals);
  }

  private static Stream<String> methods(String list) {
    return Stream.of(list.split(", "));
  }

  /** Whether pages of other sites may read it. */
  boolean isOpenToOtherSites() {
    return this == QUERY || this == GRAPH_STORE || this == SHACL || this == PAGE;
  }

  /** The methods by which other sites may read it, as the header lists them. */
  String readMethods() {
    return reads + ", OPTIONS";
  }

  /** All methods, as the header {@code Allow} lists them. */
  String methods() {
    return Stream.concat(methods(reads), methods(writes))
        .filter(method -> !method.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
