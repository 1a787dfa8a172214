package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days, months and stretches of a year that is named in words: "on 19 December that year". */
final class NamedYearForms {
  private static final String NUMBER = "(?<number>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
  private static final String NUMBER_BEHIND = NUMBER.replace("<number>", "<behind>");
  private static final String WHICH =
      "(?<which>that|the same|that same|the following|the next|the previous|last|this|next) year";

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "day of a year in words",
              "(?<when>(?:"
                  + NUMBER
                  + " (?:of )?"
                  + CalendarForms.MONTH
                  + "|"
                  + CalendarForms.MONTH.replace("<month>", "<monthFirst>")
                  + " "
                  + NUMBER_BEHIND
                  + "),? (?:of )?"
                  + WHICH
                  + ")",
              NamedYearForms::day,
              yes("on {19 December that year}", "{May 3rd of the following year}, he left"),
              no("19 December 1920", "in December that year")),
          TimeForm.of(
              "month of a year in words",
              "(?<when>(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?"
                  + CalendarForms.MONTH
                  + ",? (?:of )?"
                  + WHICH
                  + ")",
              NamedYearForms::month,
              yes(
                  "in {March last year}",
                  "{May of this year} was dry",
                  "in {late October of that year}"),
              no("March 1920", "on 3 March. This year")),
          TimeForm.of(
              "end or beginning of a year in words",
              "(?<when>[Tt]he (?:very )?(?:end|close|beginning|start|turn) of (?<which>the|that|the"
                  + " same|the following|the next|the previous|last|this|next) year)",
              NamedYearForms::year,
              yes("by {the end of the year} it", "at {the start of last year}"),
              no("the end of the year 1850".replace("year", "month"), "the end of years")),
          TimeForm.of(
              "months up to one",
              "(?<when>(?:the|its|their) (?:(?:"
                  + RelativeForms.count()
                  + " )?(?:months?|weeks?)|(?:financial )?year|quarter|half) (?:to|ended|ending)"
                  + " (?:in |on )?(?:the end of )?(?:\\d{1,2} )?"
                  + CalendarForms.MONTH
                  + "(?: \\d{1,2}\\b)?)(?!,? \\d)",
              NamedYearForms::upTo,
              yes("in {the three months to September}", "{the year ended 31 March} was bad"),
              no("the months to come", "the year to March 2019")));

  private NamedYearForms() {}

  private static Optional<PartialDate> day(MatchResult m, TimeContext context) {
    String first = m.group("monthFirst");
    String month = first == null ? m.group("month") : first;
    String number = m.group("number") == null ? m.group("behind") : m.group("number");
    return year(m, context)
        .flatMap(
            year ->
                PartialDate.of(
                    year.year(),
                    DateParser.month(month),
                    OptionalInt.of(Integer.parseInt(number))));
  }

  private static Optional<PartialDate> month(MatchResult m, TimeContext context) {
    return year(m, context)
        .flatMap(
            year ->
                PartialDate.of(
                    year.year(), DateParser.month(m.group("month")), OptionalInt.empty()));
  }

  private static Optional<PartialDate> year(MatchResult m, TimeContext context) {
    return switch (m.group("which")) {
      case "last" -> context.inYears(-1);
      case "this" -> context.inYears(0);
      case "next" -> context.inYears(1);
      case "the" ->
          context.documentDate().isEmpty() ? FromNamed.years(context, 0) : Optional.empty();
      case "the following", "the next" -> FromNamed.years(context, 1);
      case "the previous" -> FromNamed.years(context, -1);
      default -> FromNamed.years(context, 0);
    };
  }

  /** The year that holds all these months. */
  private static Optional<PartialDate> upTo(MatchResult m, TimeContext context) {
    int months = months(m.group("count"), m);
    return context
        .month(DateParser.month(m.group("month")).orElseThrow())
        .flatMap(DateParts::month)
        .filter(last -> months <= last.getMonthValue())
        .map(YearMonth::getYear)
        .map(PartialDate.OfYear::new);
  }

  private static int months(@Nullable String count, MatchResult m) {
    if (m.group().contains("quarter")) {
      return 3;
    }
    return m.group().contains("month") && count != null ? RelativeForms.count(m) : 12;
  }
}
