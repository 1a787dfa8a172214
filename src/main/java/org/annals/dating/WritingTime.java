package org.annals.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.Sentence;
import org.annals.time.DateParser;
import org.annals.time.DiaryDays;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;

/**
 * When a document was written, as far as it says: in its metadata, at its head, or by the dates of
 * the news that it tells.
 *
 * @param isNews whether it speaks of days as near ones: "on Tuesday", "this week", "on May 3"
 * @param genre what its date is the day of
 */
public record WritingTime(TimeContext context, boolean isNews, Genre genre) {
  /** What a document tells of the day that it bears. */
  enum Genre {
    /** A decision of a court or the like, made on that day. */
    DECISION,
    /** The minutes of a meeting on that day. */
    RECORD,
    /** Any other, written on that day. */
    OTHER
  }

  private static final String DAY =
      "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!,? \\p{L}+ \\d)";
  private static final Pattern NEAR =
      Pattern.compile(
          "\\b(?:[Oo]n|[Ll]ast|[Tt]his|late|early|said|told [\\p{L} ]{3,20}) "
              + DAY
              + "|\\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|(?:[Tt]his|[Ll]ast)"
              + " (?:week|weekend|month))\\b|\\b[Tt]his (?:morning|afternoon|evening)\\b");

  private static final String VERBS =
      "(?:First |Last |Originally"
          + " )?(?:[Dd]ecided|[Pp]ublished|[Pp]osted|Issued|Released|Delivered|Dated|Filed|[Uu]pdated|[Mm]odified|Date"
          + " of decision|(?:Decision |Publication |Release |Issue )?[Dd]ate)";
  private static final String HOUR =
      "(?:at )?\\d{1,2}[:.]\\d{2} ?(?:[AaPp]\\.?[Mm]\\.?)?,? ?(?:[A-Z]{2,4},? )?(?:on )?";
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:^|[.;|)] {1,2}|[—–] ?|\\n)"
              + VERBS
              + "(?: on|:)? (?=\\S)(?:"
              + HOUR
              + ")?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[.,]{0,2} )?(?<date>[^;|\\n]{6,30})",
          Pattern.MULTILINE);

  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "[(\\[]?(?:(?:[\\p{Lu}][\\p{L}.’' ]{1,30}, ){0,3}|[^.!?]{2,60} [|•·/] |FOR IMMEDIATE"
              + " RELEASE[ :—–-]{1,3})(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[.,]{0,2}"
              + " )?(?:the )?");

  /** What may stand behind the date on such a line: a full stop, the hour, who wrote it. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[.,)\\]]?|,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,20}|,? (?:(?:First|Last)"
              + " )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\\b.{0,40}|,? (?:by|By) \\p{Lu}.{1,40}|"
              + " [|•·/] .{1,60}");

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?i)(?:remarks|speech|address|statement|testimony|lecture|sermon|eulogy|letter|open"
              + " letter|memorandum|minutes|press release|proclamation|transcript)\\b.*");

  private static final int YEARS = 10;
  private static final int WEEK = 7;
  private static final int HALF_A_YEAR = 6;
  private static final Pattern FILED_PHOTO = Pattern.compile("(?i)file\\b.*|.*\\bfile photo\\b.*");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $");

  /** What the document says of it. */
  public static WritingTime of(ResolvedDocument resolved) {
    Document document = resolved.document();
    List<Sentence> sentences = resolved.segmented().sentences();
    boolean near = sentences.stream().anyMatch(sentence -> isNear(document, sentence));
    boolean isOfBook = document.metadata().origin().isPresent(); // it may be older than its year
    Optional<PartialDate> day =
        document
            .metadata()
            .issued()
            .map(Metadata.Sourced::value)
            .filter(date -> !(isOfBook && date instanceof PartialDate.OfYear))
            .or(() -> Minutes.day(document))
            .or(() -> atTheHead(document))
            .or(() -> TitleTime.reported(document));
    if (day.isPresent()) {
      boolean isDay = day.get() instanceof PartialDate.OfDay;
      Genre genre = isDay && Minutes.is(document) ? Genre.RECORD : Genre.OTHER;
      return new WritingTime(TimeContext.writtenOn(day.get()), near, genre);
    }
    Optional<Stamp> stamp = stamp(document);
    if (stamp.isPresent()) {
      TimeContext context = TimeContext.writtenOn(stamp.get().date());
      return new WritingTime(
          context, near, stamp.get().isDecision() ? Genre.DECISION : Genre.OTHER);
    }
    Optional<LocalDate> pictured = near ? pictured(document) : Optional.empty();
    if (pictured.isPresent()) {
      LocalDate last = NewsDays.last(document, sentences, pictured.get());
      return new WritingTime(TimeContext.writtenSoonAfter(last), true, Genre.OTHER);
    }
    return NewsDays.firstOf(resolved)
        .map(news -> new PartialDate.OfYear(news.getYear()))
        .map(year -> new WritingTime(TimeContext.writtenOn(year), true, Genre.OTHER))
        .orElse(new WritingTime(TimeContext.NONE, near, Genre.OTHER));
  }

  /** The year to which what news tell in the present belongs. */
  Optional<PartialDate> yearOfNews() {
    return isNews
        ? context.documentDate().map(date -> new PartialDate.OfYear(date.year()))
        : Optional.empty();
  }

  private static boolean isNear(Document document, Sentence sentence) {
    return sentence.kind() == Block.Kind.PARAGRAPH
        && NEAR.matcher(sentence.span().of(document.text())).find();
  }

  /** Whether it is a decision, and its date the day of that. */
  boolean isDecision() {
    return genre == Genre.DECISION;
  }

  /** Whether it is the minutes of what happened on the day of its date. */
  boolean isRecord() {
    return genre == Genre.RECORD;
  }

  /** A line with nothing but one date, as on letters, or the title of something spoken. */
  private static Optional<PartialDate> atTheHead(Document document) {
    TreeSet<String> dates = new TreeSet<>();
    boolean first = true;
    for (Block block : document.blocks()) {
      String words = block.span().of(document.text()).strip();
      for (String line : words.split("\\R", -1)) {
        alone(line.strip()).ifPresent(date -> dates.add(date.toString()));
      }
      if (first && SPOKEN.matcher(words).matches()) {
        DateParser.find(words).ifPresent(found -> dates.add(found.date().toString()));
      }
      first = false;
      Datelines.date(words).ifPresent(date -> dates.add(date.toString()));
    }
    return dates.size() == 1
        ? PartialDate.parse(dates.getFirst()).filter(day -> !DiaryDays.follow(document.text(), day))
        : Optional.empty();
  }

  private static Optional<PartialDate> alone(String line) {
    return DateParser.find(line)
        .filter(found -> found.date() instanceof PartialDate.OfDay)
        .filter(found -> BEHIND.matcher(line.substring(found.span().end())).matches())
        .filter(found -> PLACE_BEFORE.matcher(line.substring(0, found.span().start())).matches())
        .map(DateParser.Found::date);
  }

  /** Whether nothing is known of it. */
  boolean isUnknown() {
    return context.documentDate().isEmpty() && context.writtenAfter().isEmpty();
  }

  /**
   * What is known of a report, told by the news, of something that happened on this day: it lies
   * between that and the writing.
   */
  Optional<PartialDate> ofReport(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    boolean isFresh =
        context
            .documentDate()
            .filter(PartialDate.OfDay.class::isInstance)
            .map(
                date ->
                    new PartialDate.OfDay(day.plusDays(WEEK)).toString().compareTo(date.toString())
                        >= 0)
            .orElse(context.writtenAfter().filter(day::isAfter).isPresent());
    return isNews && isFresh && YearMonth.from(day.plusDays(WEEK)).equals(month)
        ? Optional.of(new PartialDate.OfMonth(month))
        : Optional.empty();
  }

  /** Whether a day lies within the month before the day of writing. */
  boolean isFresh(PartialDate date) {
    return date instanceof PartialDate.OfDay(LocalDate day)
        && context
            .documentDate()
            .filter(
                written ->
                    written instanceof PartialDate.OfDay(LocalDate last)
                        && !day.isAfter(last)
                        && day.isAfter(last.minusMonths(1)))
            .isPresent();
  }

  /** Whether a month lies so long before the writing that the next one may be meant as well. */
  boolean isDistant(PartialDate date) {
    return date instanceof PartialDate.OfMonth(YearMonth month)
        && month.getYear() < context.documentDate().map(PartialDate::year).orElse(0)
        && context
            .documentDate()
            .filter(written -> written instanceof PartialDate.OfDay)
            .map(written -> YearMonth.from(((PartialDate.OfDay) written).day()))
            .filter(now -> month.isBefore(now.minusMonths(HALF_A_YEAR)))
            .isPresent();
  }

  /** Whether a story is of a time so long before the writing that it is no news. */
  boolean isLongAfter(Optional<PartialDate> story) {
    return context.documentDate().isPresent()
        && story
            .filter(told -> told.year() + YEARS <= context.documentDate().get().year())
            .isPresent();
  }

  /** Whether a date lies behind the writing of the document. */
  boolean isToCome(PartialDate date) {
    return context.isToCome(date);
  }

  /**
   * A date of something past: a day or month less than a year behind the writing is that of the
   * year before, since only dates without a year are read so.
   */
  Optional<PartialDate> gone(PartialDate date) {
    if (!isToCome(date)) {
      return Optional.of(date);
    }
    Optional<PartialDate> before =
        switch (date) {
          case PartialDate.OfDay(LocalDate day) ->
              Optional.of(new PartialDate.OfDay(day.minusYears(1)));
          case PartialDate.OfMonth(YearMonth month) ->
              Optional.of(new PartialDate.OfMonth(month.minusYears(1)));
          case PartialDate.OfYear _ -> Optional.empty();
        };
    return before.filter(found -> !isToCome(found));
  }

  private record Stamp(PartialDate date, boolean isDecision) {}

  /** "Decided June 29, 2023." */
  private static Optional<Stamp> stamp(Document document) {
    Matcher stamp = STAMP.matcher(document.text());
    while (stamp.find()) {
      Optional<DateParser.Found> found = DateParser.find(stamp.group("date"));
      if (found.isPresent() && found.get().span().start() == 0) {
        return Optional.of(
            new Stamp(found.get().date(), stamp.group().toLowerCase(Locale.ROOT).contains("deci")));
      }
    }
    return Optional.empty();
  }

  /** The latest day of a press photo; its caption names the weekday too. */
  private static Optional<LocalDate> pictured(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.CAPTION)
        .map(block -> block.span().of(document.text()))
        .filter(words -> !FILED_PHOTO.matcher(words.replace('\n', ' ')).matches())
        .flatMap(
            words ->
                DateParser.findAll(words).stream()
                    .filter(
                        found -> WEEKDAY.matcher(words.substring(0, found.span().start())).find())
                    .map(DateParser.Found::date))
        .flatMap(
            date ->
                date instanceof PartialDate.OfDay(LocalDate day) ? Stream.of(day) : Stream.empty())
        .max(Comparator.naturalOrder());
  }
}
