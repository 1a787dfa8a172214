package org.annals.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.time.DatedWeekdays;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.time.TimeExpression;
import org.annals.time.TimeFinder;

/** Which days the news of a document are of, when nothing says on which day it was written. */
final class NewsDays {
  private static final TimeFinder FINDER = new TimeFinder();
  private static final int LONGEST_GAP = 45;

  /** How many years may lie between the last two that an old document names. */
  private static final int NEAR = 15;

  /** The year in which the web began to carry the news. */
  private static final int WEB = 1995;

  /** What makes a date one to come. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|plan\\w*|set|due|schedule\\w*|expect\\w*|upcoming|next)\\b"
              + "|\\b(?:until|by|before) (?:[\\p{L}-]+ ){0,4}?(?:\\d|\\p{Lu}\\p{L}+day\\b)");

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d{2}|20\\d{2}");

  private NewsDays() {}

  /** The last day without a year that the news name soon after the day given, else that day. */
  static LocalDate last(Document document, List<Sentence> sentences, LocalDate day) {
    LocalDate last = day;
    for (Sentence sentence : sentences) {
      String words = sentence.span().of(document.text());
      if (sentence.kind() == Block.Kind.PARAGRAPH
          && !YEAR.matcher(words).find()
          && !TO_COME.matcher(words).find()) {
        TimeContext context =
            TimeContext.writtenOn(new PartialDate.OfDay(last.plusDays(LONGEST_GAP)));
        for (TimeExpression time : FINDER.find(document.text(), sentence.span(), context)) {
          last = later(last, time, time.span().of(document.text()));
        }
      }
    }
    return last;
  }

  private static LocalDate later(LocalDate last, TimeExpression time, String words) {
    return time.value()
        .filter(_ -> words.chars().anyMatch(Character::isDigit))
        .flatMap(
            date ->
                date instanceof PartialDate.OfDay(LocalDate day)
                    ? Optional.of(day)
                    : Optional.empty())
        .filter(day -> day.isAfter(last) && day.isBefore(last.plusDays(LONGEST_GAP)))
        .orElse(last);
  }

  /**
   * The day of "Saturday, February 1" in the latest year that the document names or the next: news
   * leave out the year that goes on. One year alone, from before the web that most texts come from,
   * is rather that of an aside ("who helped to dig the pool in 1962"); so it is named twice, or
   * another stands not far before it.
   */
  static Optional<LocalDate> firstOf(ResolvedDocument resolved) {
    String text = resolved.document().text();
    OptionalInt year = latestYear(resolved);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return resolved.segmented().sentences().stream()
        .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
        .flatMap(
            sentence ->
                DatedWeekdays.first(text, sentence.span(), year.getAsInt(), year.getAsInt() + 1)
                    .stream())
        .findFirst();
  }

  private static OptionalInt latestYear(ResolvedDocument resolved) {
    int[] years = years(resolved);
    int last = years.length - 1;
    boolean isBorneOut =
        last >= 0 && (years[last] >= WEB || (last > 0 && years[last] - years[last - 1] <= NEAR));
    return isBorneOut ? OptionalInt.of(years[last]) : OptionalInt.empty();
  }

  private static int[] years(ResolvedDocument resolved) {
    String text = resolved.document().text();
    return resolved.segmented().sentences().stream()
        .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
        .filter(sentence -> !TO_COME.matcher(sentence.span().of(text)).find())
        .flatMap(sentence -> FINDER.find(text, sentence.span(), TimeContext.NONE).stream())
        .filter(time -> !isInName(resolved, time.span()))
        .flatMap(time -> time.value().stream())
        .mapToInt(PartialDate::year)
        .sorted()
        .toArray();
  }

  private static boolean isInName(ResolvedDocument resolved, Span span) {
    return resolved.references().stream()
        .anyMatch(reference -> reference.mention().span().contains(span));
  }
}
