package org.annals.dating;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/** Reads the place and day at the head of a report: "LEEDS, May 3, 2024 —". */
final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu} .’'-]{2,30}|\\(\\p{Lu}[\\p{L} .’'-]{2,30})"
              + "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?,?"
              + " (?<date>[^()—–]{5,24}?)\\.?\\)? ?(?:\\([\\p{L} ]+\\) ?)?[—–-](?<rest>.*)",
          Pattern.DOTALL);

  private static final Pattern DAY =
      Pattern.compile("\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+\\.? \\d{1,2}");

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}";

  /** "Esbjerg, 3 June –", "PUNE, 9 September 2024:", as firms write it: with nothing but a day. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M} .’'-]{1,30}(?:, \\p{Lu}[\\p{L}\\p{M}. ]{1,30})?,"
              + " (?<date>(?:\\d{1,2} "
              + MONTH
              + "|"
              + MONTH
              + "\\.? \\d{1,2})(?:,? \\d{4})?)(?: ?[—–-]|:|(?<=\\d{4})\\.)(?= )(?<rest>.*)",
          Pattern.DOTALL);

  private Datelines() {}

  /** The day that the dateline at the head of a paragraph names. */
  static Optional<PartialDate> date(String words) {
    Matcher line = line(words);
    return line.matches()
        ? DateParser.find(line.group("date")).map(DateParser.Found::date)
        : Optional.empty();
  }

  /** "2 July", where the dateline at the head of a paragraph names no year. */
  static Optional<String> dayOfNoYear(String words) {
    Matcher line = line(words);
    return line.matches()
        ? Optional.of(line.group("date").strip()).filter(day -> DAY.matcher(day).matches())
        : Optional.empty();
  }

  /** How many characters the dateline at the head of a paragraph takes, 0 where it has none. */
  static int length(String words) {
    Matcher line = line(words);
    return line.matches() ? line.start("rest") : 0;
  }

  private static Matcher line(String words) {
    Matcher plain = PLAIN.matcher(words);
    return plain.matches() ? plain : DATELINE.matcher(words);
  }
}
