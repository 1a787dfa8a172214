package org.annals.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * A number in its sentence, with what stands around it and makes it more or less exact.
 *
 * @param sign of money before the number
 * @param start the first word of it all: "more" in "more than $500"
 * @param end the word after it all: after "more" in "500 or more"
 */
record Setting(
    SentenceTree tree,
    Numeral number,
    Optional<PhraseTable.Match<String>> sign,
    int start,
    int end,
    Bound bound) {
  /** What stands before a few things rather where somebody is than how many they are. */
  private static final Set<String> WHERE = Set.of("under", "below", "above", "over");

  private static final BigDecimal FEW = BigDecimal.TEN;

  /** The word before it all in small letters; empty at the start of the sentence. */
  String before() {
    return tree.lower(start - 1);
  }

  /** The word of the number that its other words hang on. */
  int numberWord() {
    int last = number.to() - 1;
    int head = tree.headOf(new Span(tree.span(number.from()).start(), tree.span(last).end()));
    return head < 0 ? last : head;
  }

  /** The same with another end and bound. */
  Setting until(int newEnd, Bound newBound) {
    return new Setting(tree, number, sign, start, newEnd, newBound);
  }

  /** The quantity from the start up to a word, not with it. */
  Quantity quantity(int to, int head, String unit, String counted) {
    Span span = new Span(tree.span(start).start(), tree.span(to - 1).end());
    Bound exact = unit.isEmpty() && isWhere() ? Bound.EXACT : bound;
    return new Quantity(span, head, number.value(), unit, counted, exact, vague());
  }

  /** "Sailed under two flags", "rose above two defenders". */
  private boolean isWhere() {
    return WHERE.contains(tree.lower(start)) && number.value().compareTo(FEW) < 0;
  }

  private String vague() {
    return number.form() == Numeral.Form.VAGUE
        ? IntStream.range(number.from(), number.to())
            .mapToObj(tree::lower)
            .collect(Collectors.joining(" "))
        : "";
  }
}
