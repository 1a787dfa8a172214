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
   * @param start the first word of the quantity before it
   * @param end the word after its last
   */
  static Optional<Quantity> goal(
      SentenceTree tree, Quantity from, int start, int end, Numeral number) {
    boolean isChange =
        tree.lower(start - 1).equals("from")
            && tree.lower(number.from() - 1).equals("to")
            && number.from() - end <= FARTHEST
            && !number.isYearLike()
            && !from.isBare()
            && !from.isTally()
            && isPlain(tree, end, number);
    Span span = new Span(tree.span(number.from()).start(), tree.span(number.to() - 1).end());
    return isChange
        ? Optional.of(
            new Quantity(
                span,
                number.to() - 1,
                number.value(),
                from.unit(),
                from.counted(),
                Bound.EXACT,
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
