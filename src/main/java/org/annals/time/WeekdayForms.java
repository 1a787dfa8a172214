package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;

/** Expressions with the name of a weekday, and weekends of a date. */
final class WeekdayForms {
  static final String NAME = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

  /** A day of a month without a year; a range means its first day. */
  static final String DAY_OF_MONTH =
      "(?:"
          + CalendarForms.MONTH
          + " (?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?: ?[-–—] ?\\d{1,2})?"
          + "|(?<dayFirst>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)? (?:of )?"
          + CalendarForms.MONTH.replace("<month>", "<monthLast>")
          + ")(?!,? (?:1\\d{3}|20\\d{2}))";

  private static final String PART_OF_DAY =
      "(?:[’']s)?(?: (?:morning|afternoon|evening|night|midday|noon))?";
  private static final String NAMED_DAYS =
      "(?<!(?:Black|Good|Bloody|Super|Easter|Palm|Cyber|Fat|Ash|Holy|Red|Giving|Shrove|Casual) )";
  private static final Set<DayOfWeek> WEEKEND =
      Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Each at its number; "last" is at none, -1, which is how the calendar counts it. */
  private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth");

  static final TimeForm WITH_ITS_DATE =
      TimeForm.of(
          "weekday with its date",
          "(?<when>" + NAME + PART_OF_DAY + "(?:,? (?:the )?|, on |, the )" + DAY_OF_MONTH + ")",
          (m, c) -> c.day(month(m), day(m), weekdays(m)),
          yes("on {Saturday, February 1}", "{Monday 3 May}", "{Friday night, Oct. 3rd} it fell"),
          no("Saturday, February 1, 2025", "Monday in May", "Saturday, 50 men"));

  static final TimeForm WEEKEND_OF_A_DATE =
      TimeForm.of(
          "weekend of a date",
          "(?<when>[Ww]eekend of " + DAY_OF_MONTH + ")",
          (m, c) -> c.day(month(m), day(m), weekdays(m)),
          yes("the {weekend of February 1st}", "on the {weekend of 3 May}"),
          no("the weekend of May", "the weekend of February 1, 2025"));

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "weekday",
              NAMED_DAYS
                  + "(?<when>"
                  + NAME
                  + PART_OF_DAY
                  + ")(?! (?!\\d)(?:\\p{Lu}))(?! (?:before|after) (?:Christmas|Easter|Whit|New"
                  + " Year))",
              (m, c) -> c.weekday(weekday(m)),
              yes("on {Tuesday}", "{Friday night} they left", "on {Monday}, May"),
              no(
                  "Black Friday",
                  "on Tuesdays",
                  "the Sunday Times",
                  "the Thursday before Christmas")),
          TimeForm.of(
              "weekday after a cue",
              "(?:[Oo]n|[Ss]ince|[Uu]ntil) (?<when>" + NAME + PART_OF_DAY + ")",
              (m, c) -> c.weekday(weekday(m)),
              yes("on {Tuesday} President Lee spoke", "since {Friday}"),
              no("on Good Friday", "on Tuesdays")),
          TimeForm.of(
              "weekday after the next",
              "(?:[Oo]n )?(?<when>" + NAME + " week)(?!s|-|ly)",
              (m, c) ->
                  c.outlook() == Outlook.AHEAD
                      ? c.weekday(weekday(m)).flatMap(d -> FromNamed.days(c.afterAside(d), 7))
                      : Optional.empty(),
              yes("they meet on {Saturday week}"),
              no("on Saturday weekly", "Saturday")),
          TimeForm.of(
              "weekday by which",
              "(?:[Bb]y) (?<when>" + NAME + PART_OF_DAY + ")",
              (m, c) -> c.weekdayOfStory(weekday(m)),
              yes("By {Friday morning} he had left", "by {Monday}"),
              no("by Good Friday", "on Friday")),
          TimeForm.of(
              "last or next weekday",
              "(?<when>(?<shift>[Ll]ast|[Pp]ast|[Nn]ext) " + NAME + PART_OF_DAY + ")",
              (m, c) -> c.weekday(weekday(m), RelativeForms.shift(m)),
              yes("{last Tuesday}", "{next Friday night}"),
              no("last Black Friday", "last May")),
          TimeForm.of(
              "this weekday",
              "(?<when>[Tt]his " + NAME + PART_OF_DAY + ")",
              (m, c) -> c.outlook() == Outlook.AHEAD ? c.weekday(weekday(m)) : Optional.empty(),
              yes("{this Friday}"),
              no("this Black Friday")),
          TimeForm.of(
              "that weekday",
              "(?<when>(?:[Tt]he (?:following|next)|[Tt]hat) " + NAME + PART_OF_DAY + ")",
              (m, c) -> FromNamed.weekday(c, weekday(m)),
              yes("{that Friday} he left", "{The following Monday night} it rained"),
              no("that Black Friday", "last Friday")),
          TimeForm.of(
              "weekdays that come again",
              "(?<when>(?:(?:[Ee]very|[Ee]ach|[Aa]ny|[Aa]lternate)(?:"
                  + " (?:\\p{L}+))?|(?:[Oo]n|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur) (?:first|second|third|fourth|fifth|last)) "
                  + NAME
                  + PART_OF_DAY
                  + ")",
              (_, _) -> Optional.empty(),
              yes(
                  "{every Tuesday}",
                  "{his first Monday} in office",
                  "{each second Friday night}",
                  "{the first Monday} of the month"),
              no("this Monday", "the Monday")),
          TimeForm.of(
              "weekday of a month by its number",
              "(?<when>[Tt]he (?<ordinal>first|second|third|fourth|last) "
                  + NAME
                  + PART_OF_DAY
                  + " (?:of|in) "
                  + CalendarForms.MONTH
                  + "(?:,? (?:of )?(?<year>1\\d{3}|20\\d{2}))?)",
              WeekdayForms::numbered,
              yes("on {the first Monday of July}", "{The last Friday in May 2009} was cold"),
              no("the first Monday", "every first Monday of the month")),
          WITH_ITS_DATE,
          WEEKEND_OF_A_DATE);

  private WeekdayForms() {}

  private static Optional<PartialDate> numbered(MatchResult m, TimeContext context) {
    int month = DateParser.month(m.group("month")).orElseThrow();
    String year = m.group("year");
    Optional<PartialDate> whole =
        year == null
            ? context.month(month)
            : PartialDate.of(Integer.parseInt(year), OptionalInt.of(month), OptionalInt.empty());
    int ordinal = ORDINALS.indexOf(m.group("ordinal"));
    return whole
        .flatMap(DateParts::month)
        .map(found -> found.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday(m))))
        .map(PartialDate.OfDay::new);
  }

  /** The weekdays that the date may fall on: those of a weekend where none is named. */
  static Set<DayOfWeek> weekdays(MatchResult m) {
    return m.namedGroups().containsKey("weekday") ? Set.of(weekday(m)) : WEEKEND;
  }

  private static DayOfWeek weekday(MatchResult m) {
    return DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
  }

  static int day(MatchResult m) {
    String first = m.group("dayFirst");
    return Integer.parseInt(first == null ? m.group("day") : first);
  }

  static int month(MatchResult m) {
    String last = m.group("monthLast");
    return DateParser.month(last == null ? m.group("month") : last).orElseThrow();
  }
}
