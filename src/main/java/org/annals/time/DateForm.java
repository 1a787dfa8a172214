package org.annals.time;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way to write a date out, with a text that it reads and one that it must leave alone.
 *
 * <p>The pattern has the group {@code year} and may have {@code month} (a name), {@code day}, or
 * {@code first} and {@code second} (numbers of which one is the month).
 */
record DateForm(String name, Pattern pattern, String example, String counterExample) {
  /** The English names and short names of the months. */
  static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?"
          + "|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";

  private static final String START = "(?<![\\p{L}\\d./–-])";
  private static final String END = "(?![\\p{L}\\d]|[-/.–]\\d)";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>1\\d{3}|20\\d{2})";

  /** Every form; where two read from the same character, the longer one is right. */
  static final List<DateForm> ALL =
      List.of(
          form(
              "month day, year",
              MONTH + " {1,2}" + DAY + "(?:,? {1,2}|,)" + YEAR,
              "on May 28, 2025, in Paris",
              "May 3-5, 2021"),
          form(
              "day month year",
              DAY + " (?:of )?" + MONTH + ",? " + YEAR,
              "the 3rd of February 1963",
              "the 31 May Street"),
          form("month year", MONTH + ",? (?:of )?" + YEAR, "in Sept. 1850", "May 20250"),
          form(
              "ISO date",
              "(?<year>\\d{4})-(?<first>\\d{2})-(?<second>\\d{2})(?=T\\d{2}:|" + END + ")",
              "2025-05-28T10:00",
              "12025-05-28"),
          form(
              "numbers with dots",
              "(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.(?<year>\\d{4})",
              "28.05.2025",
              "1.28.05.2025"),
          form(
              "numbers with strokes",
              "(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})",
              "05/28/2025",
              "5/28/2025/7"));

  private static DateForm form(String name, String pattern, String example, String counter) {
    String bordered = name.startsWith("ISO") ? START + pattern : START + pattern + END;
    return new DateForm(
        name, Pattern.compile(bordered, Pattern.CASE_INSENSITIVE), example, counter);
  }
}
