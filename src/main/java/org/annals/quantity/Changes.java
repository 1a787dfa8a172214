package org.annals.quantity;

import java.util.Optional;
import org.annals.quantity.Quantity.Bound;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Reads what a number goes to: "from 3,480 pupils in 2010 to 2,715", "from nine cents to seven".
 */
final class Changes {
  private static final int FARTHEST = 6;

  private Changes() {}

  /**
   * A bare number behind "to", of what the quantity before it is of.
   *
   * @param end the word after its last
   * @param first the word behind "to": "more" in "more than 41,000"
   */
  static Optional<Quantity> goal(
      SentenceTree tree, Quantity from, int end, int first, Numeral number) {
    boolean isChange =
        tree.lower(first - 1).equals("to")
            && first - end <= FARTHEST
            && !number.isYearLike()
            && !from.isBare()
            && !from.isTally()
            && isPlain(tree, end, number);
    Span span = new Span(tree.span(first).start(), tree.span(number.to() - 1).end());
    return isChange
        ? Optional.of(
            new Quantity(
                span,
                number.to() - 1,
                number.value(),
                from.unit(),
                from.counted(),
                first < number.from() ? Bound.ABOUT : Bound.EXACT,
                "",
                from.unit().isEmpty()))
        : Optional.empty();
  }

  /** Whether no verb stands between the two and no noun behind the number. */
  private static boolean isPlain(SentenceTree tree, int end, Numeral number) {
    for (int word = end; word < number.from(); word++) {
      if (tree.pos(word) == PartOfSpeech.VERB) {
        return false;
      }
    }
    int next = number.to();
    return next >= tree.size()
        || switch (tree.pos(next)) {
          case PUNCT, ADP, DET, CCONJ, SCONJ, PRON -> true;
          default -> false;
        };
  }
}
