package org.annals.quantity;

import java.util.Optional;
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
    return new Quantity(span, head, number.value(), unit, counted, bound, vague());
  }

  private String vague() {
    return number.form() == Numeral.Form.VAGUE
        ? IntStream.range(number.from(), number.to())
            .mapToObj(tree::lower)
            .collect(Collectors.joining(" "))
        : "";
  }
}
