package org.annals.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/**
 * What a line above a text says of where it appeared: "Nordic Past, spring issue, 2016", "Law
 * Report, The Chancery Gazette", "A Guide to the Coast, second edition, 2019".
 */
final class Imprint {
  private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d{2})";

  /** What tells the number of a paper or the edition of a book. */
  private static final String ISSUE =
      "(?i:(?:(?:spring|summer|autumn|fall|winter|christmas|easter|special|weekend|january|february"
          + "|march|april|may|june|july|august|september|october|november|december|\\p{L}+|\\d+\\p{L}*)["
          + " /-]){0,3}(?:issue|edition|number)|spring|summer|autumn|fall|winter|(?:vol|volume|no|nr|number|issue)\\.?"
          + " ?[\\dIVXLC]+)";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:(?i:from|in|source:|reprinted from|first published in) )?(?:the )?(?<who>"
              + PaperNames.WORK
              + ")(?:[,:] \\(?| \\()"
              + ISSUE
              + "\\b(?<rest>.{0,60})$");

  private static final Pattern KIND =
      Pattern.compile(
          "^(?:Law Reports?|Obituar(?:y|ies)|Letters?(?: to the"
              + " Editor)?|Editorial|Opinion|Comment|(?:Book |Theatre |Film"
              + " )?Reviews?|Sports?|Travel|Science|Business|Feature|Profile|Interview|Essay|Analysis|From|Reprinted"
              + " from|Match report|Court report)(?: ?[,:|\u2013\u2014-])? (?<who>"
              + PaperNames.PAPER
              + "|The "
              + PaperNames.WORK
              + ")$");

  /** "The Meridian, Thursday 18 January 2024": with an article it is no place. */
  private static final Pattern DATED =
      Pattern.compile(
          "^(?<who>The \\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?: " + PaperNames.WORK + "))[,|] ");

  private static final Pattern LAST_YEAR = Pattern.compile(YEAR + "\\)?\\.?$");

  private Imprint() {}

  /** Where it appeared, with its place in the line. */
  static Optional<Span> paper(String line) {
    return who(NUMBERED, line)
        .or(() -> who(KIND, line))
        .or(() -> who(DATED, line).filter(_ -> DateParser.find(line).isPresent()));
  }

  private static Optional<Span> who(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find()
        ? Optional.of(new Span(matcher.start("who"), matcher.end("who")))
        : Optional.empty();
  }

  /** Where it appeared by a line that tells its kind too: "Law Report, The Chancery Gazette". */
  static Optional<Span> paperBehindKind(String line) {
    return who(KIND, line);
  }

  /** The year at the end of a line that tells the number of a paper or the edition of a book. */
  static Optional<DateParser.Found> year(String line) {
    Matcher issue = NUMBERED.matcher(line);
    Matcher year = LAST_YEAR.matcher(line);
    return issue.find() && year.find()
        ? PartialDate.parse(year.group("year"))
            .map(date -> new DateParser.Found(date, new Span(year.start("year"), year.end("year"))))
        : Optional.empty();
  }
}
