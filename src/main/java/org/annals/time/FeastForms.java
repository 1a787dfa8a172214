package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;

/** Days of the calendar that have a name. */
final class FeastForms {
  /** The year in which the United States moved these days to Mondays. */
  private static final int MONDAYS_SINCE = 1971;

  private static final Map<String, IntFunction<LocalDate>> DAYS = new LinkedHashMap<>();

  static {
    fixed("May Day", 5, 1);
    fixed("International Workers[’'] Day", 5, 1);
    fixed("International Women[’']s Day", 3, 8);
    fixed("New Year[’']s Day", 1, 1);
    fixed("New Year[’']s Eve", 12, 31);
    fixed("Valentine[’']s Day", 2, 14);
    fixed("St\\.? Patrick[’']s Day", 3, 17);
    fixed("Juneteenth", 6, 19);
    fixed("Bastille Day", 7, 14);
    fixed("Halloween", 10, 31);
    fixed("Armistice Day", 11, 11);
    fixed("Veterans Day", 11, 11);
    fixed("Christmas Eve", 12, 24);
    fixed("Christmas Day", 12, 25);
    fixed("Boxing Day", 12, 26);
    monday("Labor Day", 9, 1);
    monday("Martin Luther King(?:,? Jr\\.?)? Day", 1, 3);
    monday("Columbus Day", 10, 2);
    monday("Presidents[’']? Day", 2, 3);
    DAYS.put(
        "Memorial Day",
        year ->
            year < MONDAYS_SINCE
                ? LocalDate.of(year, 5, 30)
                : LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    DAYS.put(
        "Thanksgiving(?: Day)?",
        year ->
            LocalDate.of(year, 11, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
  }

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "feast with its year",
              "(?<when>" + names() + ",? (?:of |in )?(?<year>1[6-9]\\d{2}|20\\d{2}))",
              (m, _) ->
                  Optional.of(day(m).apply(Integer.parseInt(m.group("year"))))
                      .map(PartialDate.OfDay::new),
              yes("on {Christmas Day, 1914}", "{May Day 2009}", "{Labor Day of 1921}"),
              no("Christmas 1914", "May Day")),
          TimeForm.of(
              "feast",
              "(?<!(?:before|after|around) )(?<when>"
                  + names()
                  + ")(?! (?:weekend|week|season|tree|dinner|sale|Massacre|Parade))",
              (m, c) -> c.yearly(day(m)),
              yes("on {May Day}", "{New Year’s Eve} was cold", "on {Thanksgiving}"),
              no("Labor Day weekend", "before Thanksgiving", "Christmas", "the May days")));

  private FeastForms() {}

  private static void fixed(String name, int month, int day) {
    DAYS.put(name, MonthDay.of(month, day)::atYear);
  }

  private static void monday(String name, int month, int ordinal) {
    DAYS.put(
        name,
        year ->
            LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
  }

  private static String names() {
    return "(?<feast>" + String.join("|", DAYS.keySet()) + ")";
  }

  private static IntFunction<LocalDate> day(MatchResult m) {
    String feast = m.group("feast");
    return DAYS.entrySet().stream()
        .filter(entry -> feast.matches(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
