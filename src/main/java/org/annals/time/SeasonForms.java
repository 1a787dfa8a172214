package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Seasons of the year; a winter belongs to two years and has no date of its own. */
final class SeasonForms {
  static final String NAME = "(?<season>spring|summer|autumn|fall|winter)";

  private static final int LENGTH = 3;
  private static final int DECEMBER = 12;
  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

  /** The month in which each begins. */
  private static final Map<String, Integer> STARTS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9);

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "season of no year",
              "(?:[Ii]n|[Bb]y|[Dd]uring|[Ss]ince|[Uu]ntil) (?<when>(?:the )?(?:(?:early|late|mid)["
                  + " -])?"
                  + NAME
                  + ")(?! of| \\d)",
              (_, _) -> Optional.empty(),
              yes("in {the spring} they left", "By {late summer} it was dry"),
              no("in the spring of 1865", "in springs", "the fall")),
          TimeForm.of(
              "season beside the writing",
              "(?<when>(?<shift>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast) (?:past )?" + NAME + ")",
              SeasonForms::near,
              yes("{last summer}", "{this spring}", "{this past fall}"),
              no("last summers", "the summer")),
          TimeForm.of(
              "the following season",
              "(?<when>[Tt]he (?:following|next) " + NAME + ")",
              (m, c) -> c.lastNamed().flatMap(named -> after(named, m.group("season"))),
              yes("{The following spring} he left", "in {the next summer}"),
              no("the following springs", "next spring")),
          TimeForm.of(
              "the previous season",
              "(?<when>[Tt]he (?:previous|preceding) " + NAME + ")",
              (m, c) -> c.lastNamed().flatMap(named -> before(named, m.group("season"))),
              yes("sold {the previous autumn}", "{The preceding spring} he left"),
              no("the previous springs", "last spring")),
          TimeForm.of(
              "quarter or half of a year",
              "(?<when>(?:[Tt]he )?(?:first|second|third|fourth|last|final|same|corresponding)"
                  + " (?:quarter|half|months|period) of (?<year>1\\d{3}|20\\d{2}))",
              (m, _) ->
                  PartialDate.of(
                      Integer.parseInt(m.group("year")), OptionalInt.empty(), OptionalInt.empty()),
              yes("in {the fourth quarter of 2023} it fell", "in {the first half of 1904}"),
              no("the first half", "the first quarter of the year")),
          TimeForm.of(
              "quarter of no year",
              "(?:[Ii]n|[Dd]uring|[Ff]or) (?<when>(?:the|its) (?<quarter>first|second|third|fourth"
                  + "|last) quarter)(?! of \\d)",
              (m, c) -> quarter(QUARTERS.indexOf(m.group("quarter")) + 1, c),
              yes("rose in {the first quarter}"),
              no("in the first half", "in the first quarter of 2020")),
          TimeForm.of(
              "Christmas of a year",
              "(?<when>Christmas(?: of)? (?<year>1\\d{3}|20\\d{2}))",
              (m, _) ->
                  PartialDate.of(
                      Integer.parseInt(m.group("year")),
                      OptionalInt.of(DECEMBER),
                      OptionalInt.empty()),
              yes("at {Christmas 1914}", "by {Christmas of 1861}"),
              no("Christmas Day 1914", "Christmas")));

  private SeasonForms() {}

  /**
   * That of the year of writing, the last one gone by, or the next where it is not of this year.
   */
  private static Optional<PartialDate> near(MatchResult m, TimeContext context) {
    Integer start = STARTS.get(m.group("season"));
    boolean past = m.group("when").contains("past ");
    int shift = past ? -1 : RelativeForms.shift(m);
    if (start == null) {
      return Optional.empty();
    }
    if (shift == 0) {
      return context.inYears(0);
    }
    return context
        .thisMonth()
        .flatMap(
            now -> {
              int month = now.getMonthValue();
              if (shift < 0) {
                return context.inYears(month < start + LENGTH ? -1 : 0);
              }
              return month < start ? Optional.empty() : context.inYears(1);
            });
  }

  /** The first such season after a date. */
  private static Optional<PartialDate> after(PartialDate named, String season) {
    Integer start = STARTS.get(season);
    if (start == null) {
      return Optional.empty();
    }
    boolean sameYear =
        DateParts.month(named).filter(month -> month.getMonthValue() < start).isPresent();
    return Optional.of(new PartialDate.OfYear(sameYear ? named.year() : named.year() + 1));
  }

  /** The last such season before a date. */
  private static Optional<PartialDate> before(PartialDate named, String season) {
    Integer start = STARTS.get(season);
    if (start == null) {
      return Optional.empty();
    }
    boolean sameYear =
        DateParts.month(named).filter(month -> month.getMonthValue() >= start + LENGTH).isPresent();
    return Optional.of(new PartialDate.OfYear(sameYear ? named.year() : named.year() - 1));
  }

  /** The year of the month with which a quarter ends; "the last quarter" is of no known one. */
  private static Optional<PartialDate> quarter(int quarter, TimeContext context) {
    return quarter == 0
        ? Optional.empty()
        : context.month(LENGTH * quarter).map(month -> new PartialDate.OfYear(month.year()));
  }
}
