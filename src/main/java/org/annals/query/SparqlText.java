package org.annals.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.UserException;
import org.annals.rdf.Prefixes;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.update.UpdateFactory;

/** Understands the words of a query, and says where it does not. */
final class SparqlText {
  private static final Pattern PLACE = Pattern.compile(" at line (\\d+), column (\\d+)\\.?");
  private static final Pattern FOUND =
      Pattern.compile(
          "Encountered (?:\"(?<end><EOF>)\"|\" (?:\"[^\"]*\"|<\\w+>) \"(?<word>.*?) ?\"\") at",
          Pattern.DOTALL);
  private static final Pattern LEXICAL =
      Pattern.compile("Encountered: (?:<EOF>|'(\\d+)' \\(\\d+\\),?)(?: *after prefix \"(.*)\")?");
  private static final Pattern EXPECTED = Pattern.compile("(?m)^    (\\S+) ");
  private static final int EXPECTED_SHOWN = 6;

  private SparqlText() {}

  /**
   * The query; the project's prefixes need not be declared, and relative IRIs stand under the base.
   *
   * @throws UserException when it is no query
   */
  static Query parse(String sparql, String base) {
    Query query = new Query();
    query.setPrefixMapping(new PrefixMappingImpl().setNsPrefixes(Prefixes.ALL));
    try {
      return QueryFactory.parse(query, sparql, base, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw isUpdate(sparql, base) ? update() : wrong(e);
    } catch (QueryException e) {
      throw UserException.wrongUse(
          "The query cannot be understood: %s."
              .formatted(firstLine(String.valueOf(e.getMessage()))),
          remedy(""));
    }
  }

  private static boolean isUpdate(String sparql, String base) {
    try {
      return !UpdateFactory.create(Prefixes.sparql() + sparql, base).getOperations().isEmpty();
    } catch (QueryException notAnUpdateEither) {
      return false;
    }
  }

  private static UserException update() {
    return UserException.wrongUse(
        "This is an update, and a query only reads.",
        "Documents come and go with annals build and annals remove; for updates by SPARQL start"
            + " annals serve --update.");
  }

  private static UserException wrong(QueryParseException e) {
    String message = String.valueOf(e.getMessage());
    Matcher place = PLACE.matcher(message);
    String where =
        place.find()
            ? "line %s, column %s: "
                .formatted(atLeastOne(place.group(1)), atLeastOne(place.group(2)))
            : e.getLine() > 0 ? "line %d, column %d: ".formatted(e.getLine(), e.getColumn()) : "";
    return UserException.wrongUse(
        "The query is not SPARQL: " + where + what(message), remedy(message));
  }

  private static String atLeastOne(String number) {
    return number.equals("0") ? "1" : number;
  }

  private static String what(String message) {
    if (message.startsWith("Lexical error")) {
      return unknownWord(message);
    }
    Matcher found = FOUND.matcher(message);
    if (message.startsWith("Encountered") && found.find()) {
      return "found %s, expected %s."
          .formatted(
              found.group("end") != null ? "the end of the query" : "'" + found.group("word") + "'",
              expected(message));
    }
    return firstLine(message)
        .replaceFirst("^Line \\d+, column \\d+: ", "")
        .replaceFirst("\\.?$", ".");
  }

  private static String unknownWord(String message) {
    Matcher lexical = LEXICAL.matcher(message);
    if (!lexical.find() || lexical.group(2) == null) {
      return "a word is broken off here.";
    }
    String read = lexical.group(2).replace("\\'", "'").replace("\\\"", "\"");
    return lexical.group(1) == null
        ? "the query ends within %s.".formatted(read)
        : "'%s' is no word of SPARQL.".formatted(read);
  }

  private static String expected(String message) {
    List<String> words =
        EXPECTED
            .matcher(message.substring(message.indexOf("Was expecting")))
            .results()
            .map(result -> named(result.group(1)))
            .filter(word -> !word.contains("\\u"))
            .distinct()
            .sorted(Comparator.comparingInt(SparqlText::rank))
            .toList();
    int shown = Math.min(words.size(), EXPECTED_SHOWN);
    String first = String.join(", ", words.subList(0, shown)).replaceFirst(", ([^,]+)$", " or $1");
    return words.size() > shown
        ? String.join(", ", words.subList(0, shown))
            + " or %d other things".formatted(words.size() - shown)
        : first;
  }

  /** Signs first, then terms, then words: what is missing is most often a sign. */
  private static int rank(String expected) {
    if (expected.startsWith("'")) {
      return Character.isLetter(expected.charAt(1)) ? 2 : 0;
    }
    return 1;
  }

  /** The name that a person gives to a token of the grammar. */
  private static String named(String token) {
    return switch (token) {
      case "<IRIref>" -> "an IRI";
      case "<PNAME_NS>", "<PNAME_LN>" -> "a prefixed name";
      case "<VAR1>", "<VAR2>" -> "a variable";
      case "<BLANK_NODE_LABEL>", "<ANON>" -> "a blank node";
      case "<EOF>" -> "the end of the query";
      default ->
          token.startsWith("<STRING")
              ? "a string"
              : token.matches("<(INTEGER|DECIMAL|DOUBLE).*")
                  ? "a number"
                  : token.replace('"', '\'');
    };
  }

  private static String remedy(String message) {
    if (message.contains("Unresolved prefixed name")) {
      return "Declare it with PREFIX. Known without: %s."
          .formatted(String.join(", ", Prefixes.ALL.keySet()));
    }
    return "Correct it there; annals query --list names queries to start from.";
  }

  private static String firstLine(String message) {
    return Arrays.stream(message.split("\\R")).findFirst().orElse("").strip();
  }
}
