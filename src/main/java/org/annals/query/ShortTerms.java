package org.annals.query;

import java.util.Map;
import org.annals.rdf.Prefixes;
import org.apache.jena.graph.Node;

/**
 * Shows terms as short as they can be: prefixed names, IRIs without the base, literals as their
 * words.
 *
 * <p>What it shows of an IRI can be copied into a query.
 */
final class ShortTerms {
  private static final int LONGEST = 1_000;

  private final Map<String, String> prefixes;
  private final String base;

  ShortTerms(Map<String, String> prefixes, String base) {
    this.prefixes = prefixes;
    this.base = base;
  }

  /** With the project's prefixes. */
  static ShortTerms of(String base) {
    return new ShortTerms(Prefixes.ALL, base);
  }

  String show(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    return node.isLiteral() ? words(node.getLiteralLexicalForm()) : node.toString();
  }

  private String iri(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String local = iri.substring(prefix.getValue().length());
        if (local.matches("[\\p{L}_][\\p{L}\\p{N}_-]*")) {
          return prefix.getKey() + ":" + local;
        }
      }
    }
    return "<" + (iri.startsWith(base) ? iri.substring(base.length()) : iri) + ">";
  }

  /** One line, without what would upset a terminal, and no longer than a page. */
  private static String words(String text) {
    int end = Math.min(text.length(), LONGEST);
    String line =
        text.substring(0, end).replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    return end < text.length() ? line + "…" : line;
  }
}
