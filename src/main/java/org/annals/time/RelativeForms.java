package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Expressions that mean something only beside the day on which they were written. */
final class RelativeForms {
  private static final String WEEKDAY =
      "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String PART_OF_DAY =
      "(?:[’']s)?(?: (?:morning|afternoon|evening|night|midday|noon))?";
  private static final String NAMED_DAYS =
      "(?<!(?:Black|Good|Bloody|Super|Easter|Palm|Cyber|Fat|Ash|Holy|Red|Giving|Shrove|Casual) )";
  private static final List<String> NUMBERS =
      List.of(
          "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "weekday",
              NAMED_DAYS + "(?<when>" + WEEKDAY + PART_OF_DAY + ")(?! (?!\\d)(?:" + "\\p{Lu}))",
              (m, c) -> c.weekday(weekday(m), 0),
              yes("on {Tuesday}", "{Friday night} they left", "on {Monday}, May"),
              no("Black Friday", "on Tuesdays", "the Sunday Times", "last month")),
          TimeForm.of(
              "weekday after a cue",
              "(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y) (?<when>" + WEEKDAY + PART_OF_DAY + ")",
              (m, c) -> c.weekday(weekday(m), 0),
              yes("on {Tuesday} President Lee spoke", "since {Friday}"),
              no("on Good Friday", "on Tuesdays")),
          TimeForm.of(
              "last or next weekday",
              "(?<when>(?<shift>[Ll]ast|[Pp]ast|[Nn]ext) " + WEEKDAY + PART_OF_DAY + ")",
              (m, c) -> c.weekday(weekday(m), shift(m)),
              yes("{last Tuesday}", "{next Friday night}"),
              no("last Black Friday", "last May")),
          TimeForm.of(
              "this weekday",
              "(?<when>(?:[Tt]his|[Tt]he following|[Tt]hat) " + WEEKDAY + PART_OF_DAY + ")",
              (_, _) -> Optional.empty(),
              yes("{this Friday}"),
              no("this Black Friday")),
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
              "(?<when>[Yy]esterday(?: (?:morning|afternoon|evening|night))?|[Ll]ast night)",
              (_, c) -> c.inDays(-1),
              yes("{yesterday evening}", "{last night}"),
              no("yesteryear", "last nights")),
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
              "(?<when>(?:(?:[Ee]arlier|[Ll]ater) )?(?<shift>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext) (?:week(?:end)?))",
              (m, c) -> c.inWeeks(shift(m)),
              yes("{last week}", "{earlier this week}", "{next weekend}"),
              no("the last weeks")),
          TimeForm.of(
              "last, this or next month",
              "(?<when>(?:(?:[Ee]arlier|[Ll]ater) )?(?<shift>[Ll]ast|[Tt]his|[Nn]ext) month)",
              (m, c) -> c.inMonths(shift(m)),
              yes("{last month}", "{earlier this month}"),
              no("the past month", "last months")),
          TimeForm.of(
              "last, this or next year",
              "(?<when>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?<shift>[Ll]ast|[Tt]his|[Nn]ext) year)",
              (m, c) -> c.inYears(shift(m)),
              yes("{last year}", "{later this year}"),
              no("the past year", "last years")),
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
              "months ago",
              "(?<when>" + count() + " months? ago)",
              (m, c) -> c.inMonths(-count(m)),
              yes("{six months ago}"),
              no("months ago")),
          TimeForm.of(
              "years ago",
              "(?<when>" + count() + " years? ago)",
              (m, c) -> c.inYears(-count(m)),
              yes("{two years ago}", "{150 years ago}"),
              no("years ago", "two-year-old")),
          TimeForm.of(
              "that year",
              "(?<when>(?:[Tt]hat|[Tt]he same) year)",
              (_, c) -> c.fromEarlier(0),
              yes("later {that year}"),
              no("that years")),
          TimeForm.of(
              "the following year",
              "(?<when>[Tt]he (?:following|next) year)",
              (_, c) -> c.fromEarlier(1),
              yes("{The following year} he died"),
              no("following years")),
          TimeForm.of(
              "the year before",
              "(?<when>[Tt]he (?:previous|preceding) year|[Tt]he year before)",
              (_, c) -> c.fromEarlier(-1),
              yes("{the previous year}"),
              no("previous years")));

  private RelativeForms() {}

  private static String count() {
    return "(?<count>[Aa]|" + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + "|\\d{1,3})";
  }

  private static int count(Matcher m) {
    String count = m.group("count").toLowerCase(Locale.ROOT);
    int word = NUMBERS.indexOf(count);
    return word < 0 ? Integer.parseInt(count) : Math.max(word, 1);
  }

  private static int shift(Matcher m) {
    return switch (m.group("shift").toLowerCase(Locale.ROOT)) {
      case "last", "past" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static DayOfWeek weekday(Matcher m) {
    return DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
  }
}
