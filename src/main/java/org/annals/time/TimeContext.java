package org.annals.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What is known when a text says "on Tuesday" or "in May".
 *
 * @param documentDate when the document was written
 * @param writtenAfter a day soon after which it was written, where the day itself is not known
 * @param earlier a date that the same passage named before; its year serves dates without one
 * @param told the last date named at all, also beside the story or in the passage before; serves
 *     "the day before"
 * @param outlook which way the sentence at hand looks
 */
public record TimeContext(
    Optional<PartialDate> documentDate,
    Optional<LocalDate> writtenAfter,
    Optional<PartialDate> earlier,
    Optional<PartialDate> told,
    Outlook outlook)
    implements Serializable {
  /** Nothing is known. */
  public static final TimeContext NONE =
      new TimeContext(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Outlook.BACK);

  private static final int DAYS_OF_NEWS = 7;
  private static final int DAYS_OF_A_STORY = 35;
  private static final int LAST_MONTH = 12;
  private static final int MONTHS_OF_A_STORY = 6;

  /** Only the date of the document is known. */
  public static TimeContext writtenOn(PartialDate documentDate) {
    return new TimeContext(
        Optional.of(documentDate),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Outlook.BACK);
  }

  /**
   * Only a day is known soon after which the document was written; unless the year was running out
   * by then, it is the year of writing.
   */
  public static TimeContext writtenSoonAfter(LocalDate day) {
    Optional<PartialDate> year =
        day.getMonthValue() == LAST_MONTH
            ? Optional.empty()
            : Optional.of(new PartialDate.OfYear(day.getYear()));
    return new TimeContext(
        year, Optional.of(day), Optional.empty(), Optional.empty(), Outlook.BACK);
  }

  /** The same document after a date was named. */
  public TimeContext after(PartialDate named) {
    return new TimeContext(
        documentDate, writtenAfter, Optional.of(named), Optional.of(named), outlook);
  }

  /** The same document after a date was named beside the story. */
  public TimeContext afterAside(PartialDate named) {
    return new TimeContext(documentDate, writtenAfter, earlier, Optional.of(named), outlook);
  }

  /**
   * The same document after the year of a work, "The Salt Road (1919)": the story may have come to
   * it, so that a date without a year is that of none.
   */
  public TimeContext afterWork(PartialDate named) {
    boolean isLater = earlier.filter(story -> story.year() < named.year()).isPresent();
    return documentDate.isEmpty() && isLater
        ? new TimeContext(documentDate, writtenAfter, Optional.empty(), Optional.of(named), outlook)
        : afterAside(named);
  }

  /** The same document after a time that nobody can tell: "the next year" is that of no date. */
  public TimeContext afterUnknown() {
    return new TimeContext(documentDate, writtenAfter, earlier, Optional.empty(), outlook);
  }

  /** The same document where a new passage begins. */
  public TimeContext atNewPassage() {
    return new TimeContext(documentDate, writtenAfter, Optional.empty(), told, outlook);
  }

  /** The same place in a clause that looks this way. */
  public TimeContext looking(Outlook way) {
    return new TimeContext(documentDate, writtenAfter, earlier, told, way);
  }

  /** Whether a date lies behind the writing of the document. */
  public boolean isToCome(PartialDate date) {
    return documentDate
        .filter(
            day -> {
              String[] dates = {date.toString(), day.toString()};
              int length = Math.min(dates[0].length(), dates[1].length());
              return dates[0].substring(0, length).compareTo(dates[1].substring(0, length)) > 0;
            })
        .isPresent();
  }

  /** The day of writing. */
  Optional<LocalDate> today() {
    return documentDate.flatMap(DateParts::day);
  }

  /** The month of writing. */
  Optional<YearMonth> thisMonth() {
    return documentDate.flatMap(DateParts::month);
  }

  /** A month without a year: that of the passage, else the last one gone by or soon to come. */
  Optional<PartialDate> month(int month) {
    if (isInStory()) {
      return yearOfStory(month)
          .flatMap(year -> PartialDate.of(year, OptionalInt.of(month), OptionalInt.empty()));
    }
    return thisMonth()
        .or(() -> writtenAfter.map(YearMonth::from))
        .flatMap(now -> Spans.near(now, month, outlook));
  }

  /** Whether the passage tells of another time than that of the writing. */
  private boolean isInStory() {
    return outlook == Outlook.BACK
        && earlier.isPresent()
        && !now().filter(now -> DateParts.isNear(now, earlier.get())).isPresent();
  }

  /** Of what was written in a month, the day up to which it looks back, or from which ahead. */
  private Optional<LocalDate> edgeOfMonth() {
    return thisMonth()
        .map(month -> outlook == Outlook.AHEAD ? month.atDay(1) : month.atEndOfMonth());
  }

  private Optional<LocalDate> now() {
    return today().or(() -> writtenAfter).or(this::edgeOfMonth);
  }

  /**
   * The year of a month in the passage. Stories go forward: a month before the one that the passage
   * named last is that of the next year, where it is near; else it may lie before or after, and
   * stays open.
   */
  private Optional<Integer> yearOfStory(int month) {
    PartialDate named = earlier.orElseThrow();
    if (!DateParts.isAfterMonth(named, month)) {
      return Optional.of(named.year());
    }
    int ahead =
        DateParts.month(named).map(last -> month + LAST_MONTH - last.getMonthValue()).orElse(0);
    boolean wasWritten = documentDate.filter(written -> written.year() <= named.year()).isPresent();
    return ahead > MONTHS_OF_A_STORY || wasWritten
        ? Optional.empty()
        : Optional.of(named.year() + 1);
  }

  /** The last, this or next May: -1, 0 or 1. */
  Optional<PartialDate> month(int month, int shift) {
    return thisMonth()
        .map(
            now -> {
              if (shift == 0) {
                return new PartialDate.OfMonth(now.withMonth(month));
              }
              YearMonth found = now.plusMonths(shift);
              while (found.getMonthValue() != month) {
                found = found.plusMonths(shift);
              }
              return new PartialDate.OfMonth(found);
            });
  }

  /** A day without a year: that of the passage, else the last one gone by or soon to come. */
  Optional<PartialDate> day(int month, int day) {
    if (PartialDate.of(2000, OptionalInt.of(month), OptionalInt.of(day)).isEmpty()) {
      return Optional.empty();
    }
    if (isInStory()) {
      return yearOfStory(month)
          .flatMap(year -> PartialDate.of(year, OptionalInt.of(month), OptionalInt.of(day)));
    }
    return yearly(MonthDay.of(month, day)::atYear).filter(found -> DateParts.isOn(found, day));
  }

  /** A day that comes once a year: that of the passage, else the last gone by or soon to come. */
  Optional<PartialDate> yearly(IntFunction<LocalDate> ofYear) {
    if (isInStory()) {
      LocalDate ofThatYear = ofYear.apply(earlier.orElseThrow().year());
      return yearOfStory(ofThatYear.getMonthValue())
          .map(year -> new PartialDate.OfDay(ofYear.apply(year)));
    }
    return now().flatMap(now -> Spans.near(now, ofYear, outlook));
  }

  /** The day this many days later. */
  Optional<PartialDate> inDays(int days) {
    return today().map(now -> new PartialDate.OfDay(now.plusDays(days)));
  }

  /**
   * The month, else the year, that holds the whole week this many weeks later; a week has no date
   * of its own.
   */
  Optional<PartialDate> inWeeks(int weeks) {
    return today()
        .map(now -> now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks))
        .flatMap(monday -> Spans.shared(monday, monday.plusDays(6)));
  }

  /** The month that holds the whole weekend of the week this many weeks later. */
  Optional<PartialDate> atWeekend(int weeks) {
    return today()
        .map(now -> now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks))
        .flatMap(monday -> Spans.shared(monday.plusDays(5), monday.plusDays(6)));
  }

  /** The month this many months later. */
  Optional<PartialDate> inMonths(int months) {
    return thisMonth().map(now -> new PartialDate.OfMonth(now.plusMonths(months)));
  }

  /** The year this many years later. */
  Optional<PartialDate> inYears(int years) {
    return documentDate.map(now -> new PartialDate.OfYear(now.year() + years));
  }

  /**
   * A weekday without more: the last up to the day of writing or, looking ahead, the first to come;
   * where only a day before the writing is known the first after it, since news name no weekday
   * once seven days are gone.
   */
  Optional<PartialDate> weekday(DayOfWeek day) {
    if (outlook == Outlook.AHEAD) {
      return today().map(now -> new PartialDate.OfDay(now.with(TemporalAdjusters.nextOrSame(day))));
    }
    return today()
        .map(now -> now.with(TemporalAdjusters.previousOrSame(day)))
        .or(() -> writtenAfter.map(bound -> bound.with(TemporalAdjusters.next(day))))
        .map(PartialDate.OfDay::new);
  }

  /** "By Friday": the next Friday of the story where the passage told a day some time ago. */
  Optional<PartialDate> weekdayOfStory(DayOfWeek day) {
    return today().isEmpty() || outlook == Outlook.AHEAD
        ? weekday(day)
        : lastNamed()
            .flatMap(DateParts::day)
            .filter(named -> !named.isAfter(today().get().minusDays(DAYS_OF_NEWS)))
            .filter(named -> named.isAfter(today().get().minusDays(DAYS_OF_A_STORY)))
            .<PartialDate>map(
                named -> new PartialDate.OfDay(named.with(TemporalAdjusters.next(day))))
            .or(() -> weekday(day));
  }

  /** A day of the month with the weekdays that it may fall on; they must fit. */
  Optional<PartialDate> day(int month, int day, Set<DayOfWeek> weekdays) {
    Optional<PartialDate> ofYear =
        documentDate.flatMap(
            date -> PartialDate.of(date.year(), OptionalInt.of(month), OptionalInt.of(day)));
    return Stream.of(day(month, day), atNewPassage().day(month, day), ofYear)
        .flatMap(Optional::stream)
        .filter(
            date ->
                date instanceof PartialDate.OfDay(LocalDate found)
                    && weekdays.contains(found.getDayOfWeek()))
        .findFirst();
  }

  /**
   * The last (-1) or next (1) such weekday. It may be the nearest or that of another week; nobody
   * says so of yesterday, and between two that both may be meant only their month is known.
   */
  Optional<PartialDate> weekday(DayOfWeek day, int shift) {
    return today().flatMap(now -> Spans.weekday(now, day, shift));
  }

  /** The last date named at all, also beside the story. */
  Optional<PartialDate> lastNamed() {
    return told;
  }
}
