package org.annals.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/** Reads lines that are a date and little more: "Leeds, Tue 11 June 2024, page 3". */
final class DateLines {
  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_HEAD = 160;

  /** "Spring issue, 2014": the number of a season is of its year. */
  private static final Pattern SEASON =
      Pattern.compile(
          "^(?:.{1,60}[,|•·—–(:]\\s?)?(?i:spring|summer|autumn|fall|winter)"
              + "(?:\\s(?i:issue|edition|number|newsletter|bulletin|term))?,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\)?\\.?$");

  /** What may stand before a date on its line: nothing, a weekday, a place and a comma. */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "^(?:(?:.*[,|•·—–(:]|Delivered(?: on)?|Given(?: on)?|Dated|Date|On)\\s?)?"
              + "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?),?\\s)?(?:the\\s)?$",
          Pattern.CASE_INSENSITIVE);

  /** What may stand behind it: the hour, the page. */
  private static final Pattern BEHIND_DATE =
      Pattern.compile(
          "^[\\s,.)|]*(?:(?:at )?\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m\\.?)?,?(?:\\s[A-Z]{2,4})?)?"
              + "(?:(?:page|pages|pp?\\.|section)\\s[A-Z]?[\\dIVX]+)?[\\s,.)|]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_WORD = Pattern.compile("\\b(?:is|was|are|were|has|had)\\b");

  private final String text;

  DateLines(String text) {
    this.text = text;
  }

  /** The day that a line is, a place beside it aside. */
  Optional<Sourced<PartialDate>> day(Block block) {
    String line = line(block);
    return line.length() > LONGEST_LINE || SENTENCE_WORD.matcher(line).find()
        ? Optional.empty()
        : DateParser.find(line)
            .filter(found -> !(found.date() instanceof PartialDate.OfYear))
            .filter(found -> BEFORE_DATE.matcher(line.substring(0, found.span().start())).matches())
            .filter(found -> isNoMore(line.substring(found.span().end())))
            .map(
                found ->
                    new Sourced<>(
                        found.date(), Optional.of(found.span().shift(block.span().start()))));
  }

  /** Whether nothing stands behind the date but the hour, the page or the paper. */
  private static boolean isNoMore(String behind) {
    return BEHIND_DATE.matcher(behind).matches()
        || (behind.length() > 2
            && ",|".indexOf(behind.strip().charAt(0)) >= 0
            && PaperNames.isPaper(behind.strip().substring(1).strip()));
  }

  /** The year of a season. */
  Optional<Sourced<PartialDate>> season(Block block) {
    Matcher line = SEASON.matcher(line(block));
    return line.find()
        ? PartialDate.parse(line.group("year"))
            .map(year -> new Sourced<>(year, Optional.of(at(block, line, "year"))))
        : Optional.empty();
  }

  /** The year at the end of a line that tells the number of a paper. */
  Optional<Sourced<PartialDate>> ofIssue(Block block) {
    return Imprint.year(line(block))
        .map(
            found ->
                new Sourced<>(found.date(), Optional.of(found.span().shift(block.span().start()))));
  }

  private static Span at(Block block, Matcher line, String group) {
    return new Span(line.start(group), line.end(group)).shift(block.span().start());
  }

  private String line(Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LONGEST_HEAD);
    return text.substring(block.span().start(), end);
  }
}
