package org.annals.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Reads both numbers of a change: "fell from 300 to 200 people", "rose from 40 to 52 percent". What
 * it was is of the same as what it comes to.
 */
final class FromTo {
  private static final Set<String> VERBS = DataFile.words("/quantity/change-verbs.txt");
  private static final int FARTHEST = 12;

  private final NumeralReader numerals;

  FromTo(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /**
   * The two, or nothing where nothing changes.
   *
   * @param number which the reader takes for a change
   * @param reader of the higher end
   */
  List<Quantity> read(
      SentenceTree tree, Numeral number, Function<Numeral, Optional<Quantity>> reader) {
    if (!isChange(tree, number)) {
      return List.of();
    }
    return numerals
        .high(tree, number)
        .flatMap(reader)
        .filter(high -> !high.isBare() && !high.isTally())
        .map(high -> List.of(origin(tree, number, high), high))
        .orElse(List.of());
  }

  private static boolean isChange(SentenceTree tree, Numeral number) {
    int from = from(tree, number);
    return number.form() == Numeral.Form.NONE
        && tree.lower(from).equals("from")
        && IntStream.range(Math.max(0, from - FARTHEST), from)
            .anyMatch(word -> VERBS.contains(tree.lemma(word)));
  }

  /** The word "from", before a sign of money or not. */
  private static int from(SentenceTree tree, Numeral number) {
    int before = number.from() - 1;
    return tree.lower(before - 1).equals("from") ? before - 1 : before;
  }

  private Quantity origin(SentenceTree tree, Numeral number, Quantity goal) {
    Numeral low = numerals.low(tree, number);
    return new Quantity(
        new Span(tree.span(from(tree, number) + 1).start(), tree.span(low.to() - 1).end()),
        low.to() - 1,
        low.value(),
        goal.unit(),
        goal.counted(),
        Bound.EXACT,
        "",
        goal.unit().isEmpty());
  }
}
