package org.annals.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.Numeral.Form;
import org.annals.quantity.Quantity.Bound;
import org.annals.tree.SentenceTree;

/**
 * Reads a number, or a range of numbers, which counts as its lower end: "between 300 and 500",
 * "20-30 million", "two or three".
 */
final class NumeralReader {
  private static final Set<String> HEDGES = Set.of("even", "perhaps", "possibly");
  private static final Set<String> BOUNDS =
      Set.of(
          "about", "above", "almost", "around", "barely", "below", "just", "less", "more", "nearly",
          "over", "roughly", "some", "than", "under");

  private final NumberReader numbers;
  private final Units units;

  NumeralReader(Units units) {
    this.numbers = new NumberReader(units);
    this.units = units;
  }

  /** Whether the sentence holds a number at all; most hold none. */
  boolean hasNumber(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (numbers.isHint(tree, word)) {
        return true;
      }
    }
    return false;
  }

  /** The longest number or range that begins with this word. */
  Optional<Numeral> read(SentenceTree tree, int from) {
    Optional<NumberToken.Pair> pair = NumberToken.pair(tree.surface(from));
    if (pair.isPresent()) {
      return pair(tree, from, pair.get());
    }
    return numbers.read(tree, from).map(low -> withHigh(tree, low));
  }

  /** The first number of "300 to 200". */
  Numeral low(SentenceTree tree, Numeral change) {
    return numbers.read(tree, change.from()).orElse(change);
  }

  /** The second number of "300 to 200", behind the word that leads to it. */
  Optional<Numeral> high(SentenceTree tree, Numeral change) {
    for (int word = change.to() - 1; word > change.from(); word--) {
      if (tree.lower(word).equals("to")) {
        return numbers.read(tree, units.endOfSign(tree, pastBounds(tree, word + 1)));
      }
    }
    return Optional.empty();
  }

  /** The word behind "just under" and the like. */
  private static int pastBounds(SentenceTree tree, int from) {
    int word = from;
    while (word < tree.size() && BOUNDS.contains(tree.lower(word))) {
      word++;
    }
    return word;
  }

  private Optional<Numeral> pair(SentenceTree tree, int from, NumberToken.Pair pair) {
    Optional<Numeral> low =
        NumberToken.of(pair.low())
            .filter(token -> token.rest().isEmpty())
            .map(t -> new Numeral(from, from + 1, t.value(), t.form(), Bound.EXACT, ""));
    Optional<Numeral> high = numbers.digits(tree, from, pair.high());
    return low.isPresent() && high.isPresent()
        ? Optional.of(range(tree, low.get(), high.get()))
        : Optional.empty();
  }

  private Numeral withHigh(SentenceTree tree, Numeral low) {
    int link = isPercent(tree, low.to()) ? low.to() + 1 : low.to();
    String before = tree.lower(units.startOfSign(tree, low.from()) - 1);
    boolean isNone = !low.unit().isEmpty() || isYearBefore(tree, low, before);
    if (isNone || !isLink(tree, link, before)) {
      return low;
    }
    int behind = HEDGES.contains(tree.lower(link + 1)) ? link + 2 : link + 1;
    int next = before.equals("from") ? pastBounds(tree, behind) : behind;
    int start = units.endOfSign(tree, next);
    Optional<Numeral> high =
        start < tree.size() ? numbers.read(tree, start) : Optional.<Numeral>empty();
    boolean isShare = link > low.to();
    Optional<Numeral> range =
        high.filter(h -> !isShare || isPercent(tree, h.to())).map(h -> range(tree, low, h));
    return range.map(r -> chosen(tree, low, r, link)).orElse(low);
  }

  /** "From 3,480 in 2010 to 2,715": a year and another number. */
  private static boolean isYearBefore(SentenceTree tree, Numeral low, String before) {
    return before.equals("in")
        && low.isYearLike()
        && tree.lower(low.to()).equals("to")
        && !tree.lower(low.to() + 1).matches("\\d{4}");
  }

  /** The range, or only its lower number; nothing where it says how something changes. */
  private Numeral chosen(SentenceTree tree, Numeral low, Numeral range, int link) {
    String before = tree.lower(units.startOfSign(tree, low.from()) - 1);
    boolean isChange = before.equals("from") && !tree.lower(link).equals("or");
    if (isChange) {
      return none(range);
    }
    boolean isAlone = tree.lower(link).equals("or") || isPaidTo(tree, low, link);
    return !isAlone || range.form() != Form.NONE ? range : low;
  }

  /** "Paid $12 million to 340 miners": a sum and those who get it. */
  private boolean isPaidTo(SentenceTree tree, Numeral low, int link) {
    return tree.lower(link).equals("to")
        && units.startOfSign(tree, low.from()) < low.from()
        && units.endOfSign(tree, link + 1) == link + 1;
  }

  /** Whether a word leads from the lower to the higher end of a range. */
  private static boolean isLink(SentenceTree tree, int word, String before) {
    return switch (tree.lower(word)) {
      case "and" -> before.equals("between");
      case "to", "or" -> true;
      case "-", "–" -> word + 1 < tree.size() && isEven(tree, word);
      default -> false;
    };
  }

  /** Whether a dash has space on both sides or on none. */
  private static boolean isEven(SentenceTree tree, int dash) {
    boolean left = tree.span(dash - 1).end() == tree.span(dash).start();
    boolean right = tree.span(dash).end() == tree.span(dash + 1).start();
    return left == right;
  }

  private static boolean isPercent(SentenceTree tree, int word) {
    return tree.lower(word).equals("%") || tree.lower(word).equals("percent");
  }

  private Numeral range(SentenceTree tree, Numeral low, Numeral high) {
    BigDecimal least = low.value();
    if (numbers.magnitude(tree, low).compareTo(BigDecimal.ONE) == 0 || low.from() == high.from()) {
      BigDecimal shared = least.multiply(numbers.magnitude(tree, high));
      least = shared.compareTo(high.value()) < 0 ? shared : least;
    }
    boolean isVague = low.form() == Form.VAGUE || high.form() == Form.VAGUE;
    Form form = isVague ? Form.VAGUE : low.form();
    if (least.compareTo(high.value()) >= 0) {
      form = Form.NONE;
    }
    return new Numeral(low.from(), high.to(), least, form, Bound.AT_LEAST, high.unit());
  }

  private static Numeral none(Numeral number) {
    return new Numeral(
        number.from(), number.to(), number.value(), Form.NONE, number.bound(), number.unit());
  }
}
