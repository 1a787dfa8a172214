package org.annals.dating;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Document;
import org.annals.time.PartialDate;

/**
 * What a text that does not say when it was written shows of that: one that speaks much of what is
 * so now was written no earlier than the latest year that it names.
 *
 * @param year the latest that it names; nothing where it tells of the past alone
 */
record PresentDay(OptionalInt year) {
  private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201c\u201d]*[\"\u201d]");
  private static final Pattern NOW =
      Pattern.compile("\\b(?:is|are|has|have|says|say|does|do|will)\\b");
  private static final Pattern THEN = Pattern.compile("\\b(?:was|were|had|did|would)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d{2}\\b");

  /** Histories and lives have at most two in ten, and news, profiles and reports more. */
  private static final double SHARE = 0.3;

  /** Of a text of which it is known otherwise, or that shows nothing. */
  static final PresentDay UNKNOWN = new PresentDay(OptionalInt.empty());

  static PresentDay of(Document document) {
    String told = QUOTED.matcher(document.text()).replaceAll(" ");
    long now = NOW.matcher(told).results().count();
    long then = THEN.matcher(told).results().count();
    Matcher years = YEAR.matcher(document.text());
    return new PresentDay(
        now > SHARE * (now + then)
            ? years.results().mapToInt(year -> Integer.parseInt(year.group())).max()
            : OptionalInt.empty());
  }

  /** Whether a date is of other times, so that "in May" behind it is not of its year. */
  boolean isLongAfter(PartialDate date) {
    return year.isPresent() && date.year() + 1 < year.getAsInt();
  }
}
