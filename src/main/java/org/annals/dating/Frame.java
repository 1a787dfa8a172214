package org.annals.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.EntityKey;
import org.annals.time.PartialDate;

/**
 * The time at which a story stands, for sentences that name none. It holds for a few sentences of
 * one passage and is never more exact than what those can be taken to share.
 *
 * @param date nothing where the story stands at no known time
 * @param left how many more sentences it holds for
 * @param isNews whether it is that of news told in the perfect
 * @param about whom a story that stands at a mere year is about; nothing where it stands at a day
 */
record Frame(Optional<PartialDate> date, int left, boolean isNews, Optional<Set<EntityKey>> about) {
  /** No known time. */
  static final Frame NONE = new Frame(Optional.empty(), 0, false, Optional.empty());

  private static final int SENTENCES = 6;
  private static final int SENTENCES_OF_A_DAY = 2;
  private static final int SENTENCES_OF_NEWS = 4;

  /**
   * After a sentence of that date. A day goes on for two sentences, then only its year is sure, as
   * of a month; a year or month goes on where it stood at the head of its sentence.
   */
  static Frame of(
      PartialDate date, TimeMark.Kind kind, boolean atTheHead, Optional<Set<EntityKey>> about) {
    return switch (date) {
      case PartialDate.OfDay(LocalDate day) when kind == TimeMark.Kind.AROUND ->
          of(new PartialDate.OfMonth(YearMonth.from(day)), Optional.empty());
      case PartialDate.OfDay day -> of(day, Optional.empty());
      case PartialDate.OfMonth(YearMonth month) when atTheHead ->
          of(new PartialDate.OfYear(month.getYear()), about);
      case PartialDate.OfYear year when atTheHead -> of(year, about);
      default -> NONE;
    };
  }

  private static Frame of(PartialDate date, Optional<Set<EntityKey>> about) {
    return new Frame(Optional.of(date), SENTENCES, false, about);
  }

  /** The same, about these too, where it is about somebody. */
  Frame alsoAbout(Set<EntityKey> more) {
    return new Frame(
        date,
        left,
        isNews,
        about.map(
            known -> {
              Set<EntityKey> all = new HashSet<>(known);
              all.addAll(more);
              return all;
            }));
  }

  /** After news told in the perfect; comments in the present do not end them. */
  static Frame ofNews(PartialDate year) {
    return new Frame(Optional.of(year), SENTENCES_OF_NEWS, true, Optional.empty());
  }

  /** The time, or its year alone where the story has moved on by an unknown while. */
  Optional<PartialDate> date(boolean movedOn) {
    return movedOn ? date.map(known -> new PartialDate.OfYear(known.year())) : date;
  }

  /** The month, where it stands at a day or at some day of a month. */
  Optional<PartialDate> month() {
    return date.flatMap(
        known ->
            switch (known) {
              case PartialDate.OfDay(LocalDate day) ->
                  Optional.of(new PartialDate.OfMonth(YearMonth.from(day)));
              case PartialDate.OfMonth month -> Optional.of(month);
              case PartialDate.OfYear _ -> Optional.empty();
            });
  }

  /** The same for the next sentences alone, whomever they are about. */
  Frame brief() {
    return new Frame(date, Math.min(left, SENTENCES_OF_A_DAY), isNews, Optional.empty());
  }

  /** Whether it stands at a day. */
  boolean isOfDay() {
    return date.filter(PartialDate.OfDay.class::isInstance).isPresent();
  }

  /** After one more sentence that named no time. */
  Frame onward() {
    if (left <= 1) {
      return NONE;
    }
    boolean dayIsOver = left == SENTENCES - SENTENCES_OF_A_DAY + 1 && isOfDay();
    return new Frame(
        dayIsOver ? date.map(day -> new PartialDate.OfYear(day.year())) : date,
        left - 1,
        isNews,
        about);
  }
}
