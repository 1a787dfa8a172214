package org.annals.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.text.Span;

/**
 * The expressions of time in a stretch of text as far as its words alone say them, so that the same
 * stretch can be asked for their values in several contexts and is read once.
 */
public final class TimeReading {
  private static final Openings OPENINGS = Openings.of(TimeFinder.FORMS);

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final Pattern BETWEEN_DAY_AND_DATE = Pattern.compile(",? (?:the )?|, on ");

  private static final Comparator<Read> FIRST_AND_LONGEST =
      Comparator.comparingInt((Read read) -> read.time().span().start())
          .thenComparingInt(read -> -read.time().span().end())
          .thenComparingInt(Read::order);

  private final int start;
  private final List<OpenTime> times;

  private TimeReading(int start, List<OpenTime> times) {
    this.start = start;
    this.times = times;
  }

  /** An expression and the place of its form among all. */
  private record Read(int order, OpenTime time) {}

  /** Reads a stretch of a text. */
  public static TimeReading of(String text, Span within) {
    String stretch = onOneLine(within.of(text));
    List<Read> all = new ArrayList<>();
    for (DateParser.Found found : DateParser.findAll(stretch)) {
      Optional<PartialDate> date = Optional.of(found.date());
      all.add(new Read(-1, new OpenTime(found.span(), _ -> date)));
    }
    addForms(stretch, all);
    List<OpenTime> times = all.isEmpty() ? List.of() : merged(stretch, withoutOverlaps(all));
    return new TimeReading(within.start(), times);
  }

  /** Whether there is no expression of time in it. */
  public boolean isEmpty() {
    return times.isEmpty();
  }

  /** The expressions in order, not overlapping; their spans in the whole text. */
  public List<TimeExpression> in(TimeContext context) {
    if (times.isEmpty()) {
      return List.of();
    }
    return times.stream()
        .map(time -> new TimeExpression(time.span().shift(start), time.value().apply(context)))
        .toList();
  }

  /** Tries each form where it can begin and nowhere else, which is what takes the time. */
  private static void addForms(String stretch, List<Read> all) {
    Map<Integer, FormReader> readers = new HashMap<>();
    for (int start = 0; start < stretch.length(); start++) {
      if (!TimeForm.isStart(stretch, start)) {
        continue;
      }
      for (Openings.Opening opening : OPENINGS.at(stretch, start)) {
        readers
            .computeIfAbsent(opening.order(), _ -> new FormReader(opening.form(), stretch))
            .at(start)
            .ifPresent(time -> all.add(new Read(opening.order(), time)));
      }
    }
  }

  /** The same characters with each white space as a plain space: lines may be wrapped anywhere. */
  static String onOneLine(String stretch) {
    return stretch
        .replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\t', ' ')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }

  private static List<OpenTime> withoutOverlaps(List<Read> all) {
    all.sort(FIRST_AND_LONGEST);
    List<OpenTime> kept = new ArrayList<>();
    for (Read read : all) {
      OpenTime time = read.time();
      if (kept.isEmpty() || time.span().start() >= kept.getLast().span().end()) {
        kept.add(time);
      }
    }
    return kept;
  }

  /** "Thursday, May 8" is one expression and means its date. */
  private static List<OpenTime> merged(String stretch, List<OpenTime> times) {
    List<OpenTime> merged = new ArrayList<>();
    for (OpenTime next : times) {
      if (!merged.isEmpty() && isDayOf(stretch, merged.getLast().span(), next.span())) {
        OpenTime day = merged.removeLast();
        merged.add(new OpenTime(new Span(day.span().start(), next.span().end()), next.value()));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static boolean isDayOf(String stretch, Span day, Span date) {
    String between = stretch.substring(day.end(), date.start());
    char first = stretch.charAt(date.start());
    return BETWEEN_DAY_AND_DATE.matcher(between).matches()
        && WEEKDAY.matcher(day.of(stretch)).find()
        && (Character.isDigit(first) || Character.isUpperCase(first))
        && date.of(stretch).chars().anyMatch(Character::isDigit);
  }
}
