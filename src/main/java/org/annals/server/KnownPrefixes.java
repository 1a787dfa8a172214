package org.annals.server;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.rdf.Prefixes;

/** Declares the project's prefixes in queries that use them without saying so. */
final class KnownPrefixes {
  private KnownPrefixes() {}

  /**
   * The query, headed by the declarations that it lacks.
   *
   * @param separator between them: a line end to be read, a blank to keep the numbers of the lines
   */
  static String on(String query, String separator) {
    return Prefixes.ALL.entrySet().stream()
            .filter(prefix -> uses(query, prefix.getKey()) && !declares(query, prefix.getKey()))
            .map(KnownPrefixes::declaration)
            .map(declaration -> declaration + separator)
            .collect(Collectors.joining())
        + query;
  }

  private static String declaration(Map.Entry<String, String> prefix) {
    return "PREFIX %s: <%s>".formatted(prefix.getKey(), prefix.getValue());
  }

  private static boolean uses(String query, String prefix) {
    return Pattern.compile("(?<![\\w-])" + prefix + ":").matcher(query).find();
  }

  private static boolean declares(String query, String prefix) {
    return Pattern.compile("(?i:prefix)\\s+" + prefix + ":").matcher(query).find();
  }
}
