package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Expressions that mean something only beside the day on which they were written. */
final class RelativeForms {
  private static final int TEN = 10;
  private static final int MONTHS = 12;
  private static final int DAYS = 7;
  private static final int FORTNIGHT = 2;

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "today",
              "(?<when>[Tt]oday(?![’']s)|[Tt]onight|[Tt]his (?:morning|afternoon|evening))",
              (_, c) -> c.inDays(0),
              yes("{Today} he left", "{this morning}"),
              no("USA Todays", "this mornings", "today’s youth")),
          TimeForm.of(
              "today's",
              "(?<when>[Tt]oday[’']s)",
              (_, _) -> Optional.empty(),
              yes("{today’s} youth"),
              no("today")),
          TimeForm.of(
              "yesterday",
              "(?<when>[Yy]esterday(?: (?:morning|afternoon|evening|night))?"
                  + "|(?<![Tt]he )[Ll]ast night)",
              (_, c) -> c.inDays(-1),
              yes("{yesterday evening}", "{last night}"),
              no("yesteryear", "last nights", "on the last night")),
          TimeForm.of(
              "tomorrow",
              "(?<when>[Tt]omorrow(?: (?:morning|afternoon|evening|night))?)",
              (_, c) -> c.inDays(1),
              yes("{tomorrow} it ends"),
              no("tomorrows")),
          TimeForm.of(
              "last, this or next month by its name",
              "(?<when>(?<shift>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext) " + CalendarForms.MONTH + ")",
              (m, c) -> c.month(DateParser.month(m.group("month")).orElseThrow(), shift(m)),
              yes("{last May}", "{this March}"),
              no("last may", "this Marching")),
          TimeForm.of(
              "last, this or next week",
              "(?<when>(?:(?:[Ee]arlier|[Ll]ater) )?(?<shift>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext)"
                  + " week)",
              (m, c) -> c.inWeeks(shift(m)),
              yes("{last week}", "{earlier this week}", "{next week}"),
              no("the last weeks", "last weekend")),
          TimeForm.of(
              "last or next weekend",
              "(?<when>(?<shift>[Ll]ast|[Pp]ast|[Nn]ext) weekend)",
              (m, c) -> c.atWeekend(shift(m)),
              yes("{last weekend}", "{next weekend}"),
              no("the last weekends", "last week")),
          TimeForm.of(
              "weekend without more",
              "(?:[Oo]ver|[Dd]uring|[Aa]t|[Oo]n) (?<when>(?:the|this) weekend)(?! of)",
              (_, _) -> Optional.empty(),
              yes("over {the weekend}", "during {this weekend}"),
              no("the weekend of May 1", "at the weekends")),
          TimeForm.of(
              "last, this or next month",
              "(?<when>(?:(?:[Ee]arlier|[Ll]ater) )?(?<shift>[Ll]ast|[Tt]his|[Nn]ext) month)",
              (m, c) -> c.inMonths(shift(m)),
              yes("{last month}", "{earlier this month}"),
              no("the past month", "last months")),
          TimeForm.of(
              "last, this or next year",
              "(?<when>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)"
                  + " )?(?<shift>[Ll]ast|[Tt]his|[Nn]ext) year)",
              (m, c) -> c.inYears(shift(m)),
              yes("{last year}", "{later this year}"),
              no("the past year", "last years")),
          TimeForm.of(
              "day before yesterday or after tomorrow",
              "(?<when>[Tt]he day (?<way>before yesterday|after tomorrow))",
              (m, c) -> c.inDays(m.group("way").startsWith("before") ? -2 : 2),
              yes("{the day before yesterday}", "{The day after tomorrow} they meet"),
              no("the day before", "yesterday")),
          TimeForm.of(
              "days ago",
              "(?<when>" + count() + " days? ago)",
              (m, c) -> c.inDays(-count(m)),
              yes("{three days ago}", "{12 days ago}"),
              no("days ago", "three days later")),
          TimeForm.of(
              "weeks ago",
              "(?<when>" + count() + " weeks? ago)",
              (m, c) -> c.inWeeks(-count(m)),
              yes("{a week ago}"),
              no("weeks ago")),
          TimeForm.of(
              "weeks ago from a day near",
              "(?<when>(?:(?<fortnight>[Aa] fortnight)|"
                  + count()
                  + " weeks?) ago (?<day>yesterday|today|tomorrow))",
              (m, c) -> c.inDays(near(m) - DAYS * weeks(m)),
              yes("{a fortnight ago tomorrow}", "{two weeks ago today}", "{a week ago yesterday}"),
              no("two weeks ago", "a week tomorrow")),
          TimeForm.of(
              "fortnight ago",
              "(?<when>[Aa] fortnight ago)",
              (_, c) -> c.inWeeks(-FORTNIGHT),
              yes("{a fortnight ago}"),
              no("every fortnight")),
          TimeForm.of(
              "months ago",
              "(?<when>" + count() + " months? ago)",
              (m, c) -> c.inMonths(-count(m)),
              yes("{six months ago}"),
              no("months ago")),
          TimeForm.of(
              "years ago to the day",
              "(?<when>" + count() + " years? ago (?:today|to the day|this (?:very )?day))",
              (m, c) -> c.today().map(now -> new PartialDate.OfDay(now.minusYears(count(m)))),
              yes("{forty years ago today}", "{A year ago to the day}, it fell"),
              no("forty years ago", "two days ago today")),
          TimeForm.of(
              "years ago to the month",
              "(?<when>" + count() + " years? ago this month)",
              (m, c) -> c.inMonths(-MONTHS * count(m)),
              yes("{a year ago this month}"),
              no("a year ago", "this month")),
          TimeForm.of(
              "years ago",
              "(?<when>" + count() + " years? ago)",
              (m, c) -> c.inYears(-count(m)),
              yes("{two years ago}", "{150 years ago}", "{Forty-five years ago}"),
              no("years ago", "two-year-old")),
          TimeForm.of(
              "decades ago",
              "(?<when>" + count() + " decades? ago)",
              (m, c) -> c.inYears(-TEN * count(m)),
              yes("{two decades ago}", "{A decade ago}"),
              no("decades ago", "decades later")));

  private RelativeForms() {}

  /** A number, as a word or in digits: the group {@code count}. */
  static String count() {
    String words = String.join("|", NumberWords.BELOW_TWENTY);
    String units = String.join("|", NumberWords.BELOW_TWENTY.subList(0, TEN - 1));
    String tens = String.join("|", NumberWords.TENS);
    return "(?<count>[Aa]|(?i:(?:" + tens + ")(?:-(?:" + units + "))?|" + words + ")|\\d{1,3})";
  }

  /** What it comes to. */
  static int count(MatchResult m) {
    String count = m.group("count").toLowerCase(Locale.ROOT);
    if (Character.isDigit(count.charAt(0))) {
      return Integer.parseInt(count);
    }
    String[] parts = count.split("-", -1);
    int tens = NumberWords.TENS.indexOf(parts[0]);
    int unit = NumberWords.BELOW_TWENTY.indexOf(parts[parts.length - 1]) + 1;
    return tens < 0 ? Math.max(unit, 1) : (tens + 2) * TEN + unit;
  }

  private static int weeks(MatchResult m) {
    return m.group("fortnight") == null ? count(m) : FORTNIGHT;
  }

  private static int near(MatchResult m) {
    return switch (m.group("day")) {
      case "yesterday" -> -1;
      case "tomorrow" -> 1;
      default -> 0;
    };
  }

  static int shift(MatchResult m) {
    return switch (m.group("shift").toLowerCase(Locale.ROOT)) {
      case "last", "past" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }
}
