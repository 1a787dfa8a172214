package org.annals.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** The months that a text has named with their year: "in January 2017". */
final class NamedMonths {
  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d{2}");

  private final Set<YearMonth> named = new HashSet<>();

  /** Remembers those of a sentence. */
  void remember(SentenceTree tree, List<TimeMark> marks) {
    marks.stream()
        .filter(mark -> YEAR.matcher(tree.lower(mark.last())).matches())
        .flatMap(mark -> mark.back().flatMap(NamedMonths::month).stream())
        .forEach(named::add);
  }

  /** Whether a date is of one of them: "on 14 January" is, where the story has come to 2017. */
  boolean contains(Optional<PartialDate> date) {
    return date.flatMap(NamedMonths::month).filter(named::contains).isPresent();
  }

  private static Optional<YearMonth> month(PartialDate date) {
    return switch (date) {
      case PartialDate.OfDay(LocalDate day) -> Optional.of(YearMonth.from(day));
      case PartialDate.OfMonth(YearMonth month) -> Optional.of(month);
      case PartialDate.OfYear _ -> Optional.empty();
    };
  }
}
