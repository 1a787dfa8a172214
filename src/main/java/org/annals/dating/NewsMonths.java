package org.annals.dating;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/**
 * The months to which days belong that news of a known year tell of: "the weekend of 1 February".
 * "Early February" is that month too, where nothing else says its year.
 */
final class NewsMonths {
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?:early|mid|late)[- ])?(?<month>January|February|March|April|May|June|July|August"
              + "|September|October|November|December)");

  private final Optional<PartialDate> written;
  private final Set<YearMonth> named = new HashSet<>();

  NewsMonths(WritingTime writing) {
    this.written = writing.context().documentDate().filter(PartialDate.OfYear.class::isInstance);
  }

  /** Remembers those of a sentence. */
  void remember(List<TimeMark> marks) {
    for (TimeMark mark : marks) {
      if (mark.back().orElse(null) instanceof PartialDate.OfDay(LocalDate day)
          && written.filter(year -> year.year() == day.getYear()).isPresent()) {
        named.add(YearMonth.from(day));
      }
    }
  }

  /** The same expression, of the month that it means. */
  TimeMark dated(SentenceTree tree, TimeMark mark) {
    String words =
        tree.text().substring(tree.span(mark.first()).start(), tree.span(mark.last()).end());
    Matcher month = MONTH.matcher(words);
    return mark.back().isPresent() || !month.matches()
        ? mark
        : named.stream()
            .filter(found -> found.getMonth() == month(month))
            .findFirst()
            .map(found -> mark.at(new PartialDate.OfMonth(found)))
            .orElse(mark);
  }

  private static Month month(Matcher found) {
    return Month.valueOf(found.group("month").toUpperCase(Locale.ROOT));
  }
}
