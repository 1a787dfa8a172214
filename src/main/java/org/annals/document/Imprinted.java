package org.annals.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.BylineParser.Part;
import org.annals.text.Span;

/**
 * Where and when a book came out, as a line that cites it says: "(Leeds: Harbour Press, 2009)",
 * "published by Harbour Press in 2009".
 *
 * @param span all of it in the line, the bracket included
 * @param year four digits
 */
record Imprinted(Span span, Optional<Part> place, Optional<Part> publisher, Optional<Part> year) {
  private static final String HOUSE =
      "(?!(?:Spring|Summer|Autumn|Fall|Winter|January|February|March|April|May|June|July|August|September|October|November|December|No\\.|Vol|Issue|Number)\\b)\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*(?:"
          + " (?:(?:&|and|of|the|for) ){0,2}\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*){0,5}";
  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?:,? (?:(?:and|&)"
          + " )?\\p{Lu}[\\p{L}\\p{M}'\u2019.-]+){0,3})";
  private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d{2})";
  private static final String DAY = "(?:(?:\\d{1,2} )?\\p{Lu}\\p{Ll}+ (?:\\d{1,2}, )?)?";

  private static final String TOWN =
      "(?:, (?<town>\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?: \\p{Lu}[\\p{L}\\p{M}'\u2019-]+)?))?";

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((?:"
              + PLACE
              + ": ?)?(?<house>"
              + HOUSE
              + ")"
              + TOWN
              + "(?:, | )"
              + DAY
              + YEAR
              + "\\)");

  private static final Pattern COLON =
      Pattern.compile(PLACE + ": (?<house>" + HOUSE + "), " + YEAR + "(?=[.,;]? |[.;]?$)");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          ",? (?:is |was |which is )?(?:first )?published (?:this \\p{L}+ )?by (?:the"
              + " )?(?<house>"
              + HOUSE
              + ")(?: (?:in|on) "
              + DAY
              + YEAR
              + "|,? \\(?"
              + YEAR.replace("year", "other")
              + "\\)?)?(?=[.,;)]|$| at | in | on )");

  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:\\b(?:Co|Inc|Ltd|Bros|Corp|Cie|Pub)|\\b\\p{Lu})\\.$");

  /** "Copyright © 2009 by Ada Voss. Reprinted by permission of Harbour Press". */
  private static final Pattern PERMISSION =
      Pattern.compile(
          "(?i:by (?:kind )?permission (?:of|from)|courtesy of) (?:the (?:publishers?,?|author and)"
              + " )?(?<house>"
              + HOUSE
              + ")(?=[.,;)]|$)");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i:copyright|\u00a9|\\(c\\)) (?:\u00a9 )?" + YEAR);

  private static final Pattern COMMAS =
      Pattern.compile("[,.;] (?<house>" + HOUSE + ")" + TOWN + ",? " + YEAR + "\\)?\\.?$");

  /** A name of several words right before the year. */
  private static final Pattern LAST =
      Pattern.compile(
          "[,.;] (?<house>(?=\\S+ \\p{L}[^,]*,? \\d{4})" + HOUSE + "),? " + YEAR + "\\)?\\.?$");

  /** "(Harbour Press, £18.99)". */
  private static final Pattern PRICED =
      Pattern.compile(
          "\\((?<house>" + HOUSE + ")(?:[,;] [\u00a3$\u20ac]?\\d[\\d.,]*(?: ?pp)?)*\\)");

  /** The first of a line behind some character, if there is one. */
  static Optional<Imprinted> in(String line, int from) {
    return found(BRACKET, line, from)
        .or(() -> found(COLON, line, from))
        .or(() -> found(PUBLISHED, line, from))
        .or(() -> permitted(line, from));
  }

  /** One that is less plain: ", Harbour Press, Leeds, 2009" at the end, "(Harbour Press, £20)". */
  static Optional<Imprinted> lessPlain(String line, int from) {
    return found(LAST, line, from)
        .or(() -> found(COMMAS, line, from))
        .or(() -> found(PRICED, line, from));
  }

  private static Optional<Imprinted> permitted(String line, int from) {
    Optional<Imprinted> year = found(COPYRIGHT, line, from);
    return found(PERMISSION, line, from)
        .map(
            house ->
                new Imprinted(
                    year.map(Imprinted::span)
                        .filter(s -> s.start() < house.span().start())
                        .orElse(house.span()),
                    Optional.empty(),
                    house.publisher(),
                    year.flatMap(Imprinted::year)));
  }

  private static Optional<Imprinted> found(Pattern pattern, String line, int from) {
    Matcher m = pattern.matcher(line);
    return m.find(from)
        ? Optional.of(
            new Imprinted(
                new Span(m.start(), m.end()),
                part(m, "place").or(() -> part(m, "town")),
                part(m, "house"),
                part(m, "year").or(() -> part(m, "other"))))
        : Optional.empty();
  }

  private static Optional<Part> part(Matcher m, String group) {
    if (!m.namedGroups().containsKey(group) || m.group(group) == null) {
      return Optional.empty();
    }
    String words = m.group(group);
    boolean isStop = words.endsWith(".") && !ABBREVIATED.matcher(words).find();
    String bare = isStop ? words.substring(0, words.length() - 1) : words;
    int start = m.start(group);
    return Optional.of(new Part(bare, new Span(start, start + bare.length())));
  }
}
