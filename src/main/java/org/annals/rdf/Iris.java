package org.annals.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.UserException;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.text.CodePoints;
import org.annals.text.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints every IRI of a graph under one base; nobody else makes an IRI.
 *
 * <p>An IRI depends on what it names alone: never on a counter, the order of files or a clock.
 * Different names never share an IRI: letters and digits of any script stay readable, a space
 * becomes an underscore, all else is percent-encoded.
 */
public final class Iris {
  /** The base where none is set: the machine that serves the graph. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private final String base;

  private Iris(String base) {
    this.base = base;
  }

  /**
   * The IRIs under a base.
   *
   * @throws UserException when the base is no absolute http(s) IRI that ends with a slash
   */
  public static Iris under(String base) {
    try {
      URI uri = new URI(base);
      if (uri.getHost() != null
          && uri.getScheme().matches("https?")
          && base.endsWith("/")
          && uri.getFragment() == null
          && uri.getQuery() == null) {
        return new Iris(base);
      }
    } catch (URISyntaxException notAnIri) {
      throw notABase(base);
    }
    throw notABase(base);
  }

  private static UserException notABase(String base) {
    return UserException.wrongUse(
        "'%s' is no base for IRIs.".formatted(base),
        "Give an http or https address that ends with a slash, such as https://example.org/kg/");
  }

  /** The base, with its slash. */
  public String base() {
    return base;
  }

  /** A term of a vocabulary. */
  static Node term(String namespace, String localName) {
    return NodeFactory.createURI(namespace + localName);
  }

  /** An IRI that somebody else minted. */
  public static Node foreign(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The document, which is also the graph of what it says. */
  public Node document(String id) {
    return NodeFactory.createURI(base + "doc/" + path(id));
  }

  /** A stretch of a document (RFC 5147), in code points. */
  public Node stretch(Node document, CodePoints codePoints, Span span) {
    return place(document, "#char=", codePoints, span);
  }

  /** A statement of a document, by the hash of what it says. */
  public Node statement(Node document, String hash) {
    return NodeFactory.createURI(document.getURI() + "#statement=" + hash);
  }

  /** An event that has no name, by its trigger, in code points. */
  public Node event(Node document, CodePoints codePoints, Span trigger) {
    return place(document, "#event=", codePoints, trigger);
  }

  /** How something stands, by the word that says so, in code points. */
  public Node state(Node document, CodePoints codePoints, Span word) {
    return place(document, "#state=", codePoints, word);
  }

  private static Node place(Node document, String kind, CodePoints codePoints, Span span) {
    return NodeFactory.createURI(
        document.getURI()
            + kind
            + codePoints.before(span.start())
            + ","
            + codePoints.before(span.end()));
  }

  /** An entity. */
  public Node entity(EntityKey key) {
    return NodeFactory.createURI(
        base
            + "id/"
            + key.type().name().toLowerCase(Locale.ROOT)
            + "/"
            + segment(
                key.canonicalName().replace("%", "%25").replace("_", "%5F").replace(' ', '_')));
  }

  /** The key of an entity's IRI; nothing for any other IRI. */
  public Optional<EntityKey> keyOf(Node node) {
    String prefix = base + "id/";
    if (!node.isURI() || !node.getURI().startsWith(prefix)) {
      return Optional.empty();
    }
    String[] parts = node.getURI().substring(prefix.length()).split("/", 2);
    for (EntityType type : EntityType.values()) {
      if (parts.length == 2 && type.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
        return Optional.of(new EntityKey(type, decoded(parts[1].replace('_', ' '))));
      }
    }
    return Optional.empty();
  }

  /** The id of a document's IRI; nothing for any other IRI. */
  public Optional<String> documentIdOf(Node node) {
    String prefix = base + "doc/";
    return node.isURI() && node.getURI().startsWith(prefix)
        ? Optional.of(decoded(node.getURI().substring(prefix.length())))
        : Optional.empty();
  }

  /** The graph of what is known of each entity over all documents. */
  public Node entitiesGraph() {
    return NodeFactory.createURI(base + "graph/entities");
  }

  private static String path(String id) {
    return Arrays.stream(id.split("/", -1))
        .map(segment -> segment(segment.replace("%", "%25")))
        .collect(Collectors.joining("/"));
  }

  /** Percent signs are passed through: the caller has encoded them. */
  private static String segment(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (composed.equals(".") || composed.equals("..")) {
      return composed.replace(".", "%2E");
    }
    StringBuilder segment = new StringBuilder();
    composed
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || "-._~,()'%".indexOf(c) >= 0) {
                segment.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  segment.append("%%%02X".formatted(b));
                }
              }
            });
    return segment.toString();
  }

  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
