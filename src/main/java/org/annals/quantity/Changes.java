package org.annals.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.Quantity.Bound;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Reads what a number goes to: "from 3,480 pupils in 2010 to 2,715", "from nine cents to seven".
 */
final class Changes {
  private static final int FARTHEST = 6;
  private static final int MOST = 14;
  private static final Set<String> POINTING =
      Set.of("last", "this", "next", "today", "now", "yesterday");
  private static final Set<String> COMPARED =
      Set.of("compared with", "compared to", "up from", "down from");

  private static final Set<String> SUMS =
      Set.of(
          "bill",
          "budget",
          "cost",
          "costs",
          "debt",
          "deficit",
          "earnings",
          "expenditure",
          "fee",
          "income",
          "loss",
          "losses",
          "price",
          "profit",
          "profits",
          "revenue",
          "revenues",
          "salary",
          "tax",
          "turnover",
          "value",
          "wage",
          "wages");

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

  /**
   * A bare number behind "compared with", "up from" or "down from", of what the quantity before it
   * is of.
   */
  static Optional<Quantity> compared(
      SentenceTree tree, Quantity before, int end, int first, Numeral number) {
    String words = tree.lower(first - 2) + ' ' + tree.lower(first - 1);
    boolean isCompared =
        COMPARED.contains(words)
            && first - end <= MOST
            && (!number.isYearLike() || first < number.from())
            && !before.isBare()
            && !before.isTally()
            && isPlain(tree, number.from(), number);
    Span span = new Span(tree.span(first).start(), tree.span(number.to() - 1).end());
    return isCompared
        ? Optional.of(
            new Quantity(
                span,
                number.to() - 1,
                number.value(),
                before.unit(),
                before.counted(),
                first < number.from() ? Bound.ABOUT : Bound.EXACT,
                "",
                true))
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
        || POINTING.contains(tree.lower(next))
        || switch (tree.pos(next)) {
          case PUNCT, ADP, DET, CCONJ, SCONJ, PRON -> true;
          default -> false;
        };
  }

  /** "The cost, put at 1.1 million kroner, had reached 1.9 million": of the same currency. */
  static Quantity ofMoney(List<Quantity> found, Quantity quantity) {
    boolean isSum = quantity.unit().isEmpty() && SUMS.contains(quantity.counted());
    return isSum
        ? found.reversed().stream()
            .filter(Quantity::isCurrency)
            .findFirst()
            .map(sum -> quantity.of("").in(sum.unit()))
            .orElse(quantity)
        : quantity;
  }
}
