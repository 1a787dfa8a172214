package org.annals.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.time.DateParser;

/**
 * Which days of the month the weekdays of a report are whose dateline names no year: "LEEDS, March
 * 14 - Bo Li resigned on Thursday" tells that Thursday was March 14, and so Wednesday the day
 * before.
 */
final class DatelineDay {
  private static final String WEEKDAY = "(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

  /** The weekday of the report itself, as the first sentence says it; late news are of the eve. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?s)(?:(?!\\b(?:will|would|has|have|due|next|until|till|before|after|since|that|which|who|where|when|as)\\b|[.!?]"
              + " ).)*?\\bon "
              + WEEKDAY
              + "\\b(?! (?:night|evening)|,? \\p{Lu}\\p{L}+ \\d|,? \\d).*");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:on )?(?:(?:late|early) )?(?:on )?"
              + WEEKDAY
              + "(?: (?:morning|afternoon|evening|night))?(?=$|, )(?!, (?:\\d|\\p{Lu}\\p{L}+"
              + " \\d))");

  private static final Pattern DIGIT_FIRST = Pattern.compile("\\d.*");
  private static final int WEEK = 7;

  /** A year in which February has 28 days, as most have. */
  private static final int ANY_YEAR = 2023;

  private final Optional<LocalDate> date;
  private final Optional<DayOfWeek> weekday;
  private final boolean isDayFirst;

  private DatelineDay(Optional<LocalDate> date, Optional<DayOfWeek> weekday, boolean isDayFirst) {
    this.date = date;
    this.weekday = weekday;
    this.isDayFirst = isDayFirst;
  }

  /** Of the first paragraph with such a dateline. */
  static DatelineDay of(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .map(block -> block.span().of(document.text()).strip())
        .filter(words -> Datelines.dayOfNoYear(words).isPresent())
        .findFirst()
        .map(DatelineDay::read)
        .orElse(new DatelineDay(Optional.empty(), Optional.empty(), false));
  }

  private static DatelineDay read(String words) {
    String day = Datelines.dayOfNoYear(words).orElseThrow();
    Matcher own = OWN.matcher(words.substring(Datelines.length(words)));
    return new DatelineDay(
        date(day),
        own.matches() ? weekday(own.group("day")) : Optional.empty(),
        DIGIT_FIRST.matcher(day).matches());
  }

  private static Optional<LocalDate> date(String day) {
    Matcher parts = Pattern.compile("(?:(\\d+) )?(\\p{L}+)\\.?(?: (\\d+))?").matcher(day);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String number = parts.group(1) == null ? parts.group(3) : parts.group(1);
    OptionalInt month = DateParser.month(parts.group(2));
    try {
      return month.isPresent() && number != null
          ? Optional.of(LocalDate.of(ANY_YEAR, month.getAsInt(), Integer.parseInt(number)))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<DayOfWeek> weekday(String name) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(name))
        .findFirst();
  }

  /** The same with the day of the month behind the weekday of something past. */
  When named(When when, boolean isPast) {
    return isPast && when.date().isEmpty() && weekday.isPresent()
        ? new When(when.date(), when.span(), when.words().map(this::named))
        : when;
  }

  private String named(String words) {
    Matcher named = NAMED.matcher(words);
    return named.lookingAt()
        ? weekday(named.group("day"))
            .flatMap(this::last)
            .map(day -> named.group() + ", " + inWords(day) + words.substring(named.end()))
            .orElse(words)
        : words;
  }

  /** The last such weekday; none beyond the end of a February, which may have a day more. */
  private Optional<LocalDate> last(DayOfWeek named) {
    int back = Math.floorMod(weekday.orElseThrow().getValue() - named.getValue(), WEEK);
    return date.map(day -> day.minusDays(back))
        .filter(
            day ->
                day.getMonth() == date.orElseThrow().getMonth()
                    || day.getMonth() != Month.FEBRUARY);
  }

  private String inWords(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return isDayFirst ? day.getDayOfMonth() + " " + month : month + " " + day.getDayOfMonth();
  }
}
