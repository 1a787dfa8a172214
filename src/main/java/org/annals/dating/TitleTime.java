package org.annals.dating;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Document;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;

/** The time that the title of a text ends on: "The Peace of Ormeni, 1797". */
final class TitleTime {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String YEAR = "(?<year>1[1-9]\\d{2}|20\\d{2})";

  /** "Report of the Secretariat, January–June 2022". */
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?s).*\\b" + MONTH + " ?(?:[-\u2013\u2014]|to) ?(?<month>" + MONTH + "),? " + YEAR);

  /** "Annual report for 2022"; it looks back on all of the year. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?s)(?=.*\\b(?i:report|accounts|bulletin|chronicle|review)\\b)"
              + ".*(?:,|\\bof|\\bfor|\\byear) "
              + YEAR);

  /** Of what happened: "The strike of 1969", "Basra, 1821", "The winter strike, 1912-13". */
  private static final Pattern STORY =
      Pattern.compile("(?s).*(?:,|\\bof|\\bin) " + YEAR + "(?:[-\u2013/]\\d{2})?");

  /** Titles of what bears its own year: laws, and what is spoken or given in that year. */
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?is).*\\b(?:act|address|award|bill|code|constitution|convention|decree|law|lecture"
              + "|letter|medal|ordinance|prize|remarks|sermon|speech|statement|statute|treaty)\\b.*");

  private static final int LAST_MONTH = 12;

  /** So many months a report takes to be written. */
  private static final int WRITING = 2;

  private TitleTime() {}

  /** The month in which a report is written on the time that it looks back on, in its year. */
  static Optional<PartialDate> reported(Document document) {
    String title = title(document);
    Matcher months = MONTHS.matcher(title);
    if (months.matches()) {
      int last = DateParser.month(months.group("month")).orElse(LAST_MONTH);
      return month(months, Math.min(LAST_MONTH, last + WRITING));
    }
    Matcher report = REPORT.matcher(title);
    return report.matches() ? month(report, LAST_MONTH) : Optional.empty();
  }

  /** What is known as a text begins, which may be the year of its story. */
  static TimeContext start(Document document, WritingTime writing) {
    return ofStory(document)
        .filter(_ -> writing.isUnknown())
        .map(writing.context()::after)
        .orElse(writing.context());
  }

  private static Optional<PartialDate> ofStory(Document document) {
    String title = title(document);
    Matcher story = STORY.matcher(title);
    return story.matches() && !OF_ITSELF.matcher(title).matches()
        ? PartialDate.of(year(story), OptionalInt.empty(), OptionalInt.empty())
        : Optional.empty();
  }

  private static Optional<PartialDate> month(Matcher title, int month) {
    return PartialDate.of(year(title), OptionalInt.of(month), OptionalInt.empty());
  }

  private static int year(Matcher title) {
    return Integer.parseInt(title.group("year"));
  }

  private static String title(Document document) {
    return document.blocks().isEmpty()
        ? ""
        : document.blocks().getFirst().span().of(document.text()).strip();
  }
}
