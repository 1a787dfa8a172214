package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/**
 * A line above a text that tells where, when and by whom it appeared in cells between bars:
 * "Nairobi, 6 November 2019 | Harbour Daily | Staff reporter Ada Voss".
 */
final class HeadCells {
  private static final Pattern CELL = Pattern.compile("[^|•·]+");
  private static final Pattern JOB_BEFORE =
      Pattern.compile(
          "^(?i:by |(?:\\p{L}+ ){0,2}(?:reporter|correspondent|editor|writer|columnist|critic):? )");

  private final String line;
  private final int start;
  private final List<Span> cells;

  /**
   * The cells of a line.
   *
   * @param start of the line in the document, in characters
   */
  HeadCells(String line, int start) {
    this.line = line;
    this.start = start;
    this.cells =
        CELL.matcher(line)
            .results()
            .map(cell -> stripped(cell.start(), cell.end()))
            .filter(cell -> cell.length() > 0)
            .toList();
  }

  private Span stripped(int from, int to) {
    String words = line.substring(from, to);
    int first = from + words.length() - words.stripLeading().length();
    return new Span(first, Math.max(first, from + words.stripTrailing().length()));
  }

  /** Whether one of at least two cells holds a date, and no cell is long. */
  boolean areOfPublication() {
    return cells.size() > 1 && date().isPresent() && cells.stream().allMatch(c -> c.length() < 60);
  }

  /** The date of the first cell that has one. */
  Optional<Sourced<PartialDate>> date() {
    return cells.stream()
        .flatMap(
            cell ->
                DateParser.find(cell.of(line))
                    .map(
                        found ->
                            new Sourced<>(
                                found.date(),
                                Optional.of(found.span().shift(start + cell.start()))))
                    .stream())
        .filter(date -> !(date.value() instanceof PartialDate.OfYear))
        .findFirst();
  }

  /** The cell that reads as the name of a paper. */
  Optional<Sourced<String>> paper() {
    return cells.stream()
        .filter(cell -> PaperNames.isPaper(cell.of(line)))
        .map(this::sourced)
        .findFirst();
  }

  /**
   * The cell that is a name, a job before it aside.
   *
   * @param isPerson whether words have the shape of a person's full name
   */
  Optional<Sourced<String>> author(Predicate<String> isPerson) {
    return cells.stream()
        .filter(cell -> !PaperNames.isPaper(cell.of(line)))
        .map(this::withoutJob)
        .filter(name -> isPerson.test(name.of(line)) && name.of(line).contains(" "))
        .map(this::sourced)
        .findFirst();
  }

  private Span withoutJob(Span cell) {
    Matcher job = JOB_BEFORE.matcher(cell.of(line));
    return job.find() ? new Span(cell.start() + job.end(), cell.end()) : cell;
  }

  private Sourced<String> sourced(Span cell) {
    return new Sourced<>(cell.of(line), Optional.of(cell.shift(start)));
  }
}
