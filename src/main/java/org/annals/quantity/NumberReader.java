package org.annals.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.annals.quantity.NumberWords.Sum;
import org.annals.quantity.Numeral.Form;
import org.annals.quantity.Quantity.Bound;
import org.annals.tree.SentenceTree;

/** Reads one number, in digits or words, from its first word. */
final class NumberReader {
  private final NumberWords words = NumberWords.load();
  private final PhraseTable<Lead> leads = PhraseTable.load("/quantity/leads.tsv", Lead::parse);
  private final Units units;

  /** What stands before "hundred": how many of them, or how many at least. */
  private record Lead(BigDecimal times, boolean isVague) {
    static Lead parse(String cell) {
      int space = cell.indexOf(' ');
      return space < 0
          ? new Lead(new BigDecimal(cell), false)
          : new Lead(new BigDecimal(cell.substring(0, space)), true);
    }
  }

  NumberReader(Units units) {
    this.units = units;
  }

  /** Whether a word could be part of a number: what every number has at least one of. */
  boolean isHint(SentenceTree tree, int word) {
    char first = tree.surface(word).charAt(0);
    return Character.isDigit(first)
        || (Character.isLetter(first) && words.isNumber(tree.lower(word)));
  }

  /** The longest number that begins with this word. */
  Optional<Numeral> read(SentenceTree tree, int from) {
    if (Character.isDigit(tree.surface(from).charAt(0))) {
      return digits(tree, from, tree.surface(from));
    }
    return vague(tree, from).or(() -> led(tree, from)).or(() -> words(tree, from));
  }

  /**
   * A number that begins with digits.
   *
   * @param surface the word, or the part of it that holds the number
   */
  Optional<Numeral> digits(SentenceTree tree, int from, String surface) {
    Optional<NumberToken> token = NumberToken.of(surface);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    return token.get().rest().isEmpty()
        ? Optional.of(digitsAndMore(tree, from, token.get()))
        : suffixed(from, token.get());
  }

  /** "2 ½ million", "3 1/2", "1.5 billion", "12". */
  private Numeral digitsAndMore(SentenceTree tree, int from, NumberToken token) {
    Sum sum = words.new Sum().startingWith(token.value());
    int to = from + 1;
    Optional<BigDecimal> fraction =
        to < tree.size() ? NumberToken.fraction(tree.surface(to)) : Optional.empty();
    if (fraction.isPresent()) {
      sum.startingWith(token.value().add(fraction.get()));
      to++;
    }
    to = half(tree, to, sum);
    int end = magnitudes(tree, to, sum);
    end = half(tree, end, sum);
    Form form = end > from + 1 ? Form.FORMATTED : token.form();
    return new Numeral(from, end, sum.value(), form, Bound.EXACT, "");
  }

  private int magnitudes(SentenceTree tree, int from, Sum sum) {
    int to = from;
    while (words.magnitude(tree.lower(to)).isPresent() && sum.accept(tree.lower(to))) {
      to++;
    }
    return to;
  }

  private static int half(SentenceTree tree, int at, Sum sum) {
    if (tree.lower(at).equals("and")
        && tree.lower(at + 1).equals("a")
        && tree.lower(at + 2).equals("half")) {
      sum.addHalf();
      return at + 3;
    }
    return at;
  }

  /** "5bn", "20k", "3,000-plus", "12-mile", "2.5-million-dollar". */
  private Optional<Numeral> suffixed(int from, NumberToken token) {
    boolean isHyphened = token.rest().startsWith("-");
    String rest = isHyphened ? token.rest().substring(1) : token.rest();
    int hyphen = rest.indexOf('-');
    String first = hyphen < 0 ? rest : rest.substring(0, hyphen);
    String after = hyphen < 0 ? "" : rest.substring(hyphen + 1);
    Optional<BigDecimal> magnitude = words.magnitude(first);
    if (magnitude.isPresent()) {
      BigDecimal value = token.value().multiply(magnitude.get());
      return ended(new Numeral(from, from + 1, value, Form.FORMATTED, Bound.EXACT, ""), after);
    }
    Optional<BigDecimal> letter = words.shortMagnitude(first);
    if (letter.isPresent() && !isHyphened) {
      BigDecimal value = token.value().multiply(letter.get());
      return ended(new Numeral(from, from + 1, value, Form.SHORT, Bound.EXACT, ""), after);
    }
    return ended(new Numeral(from, from + 1, token.value(), token.form(), Bound.EXACT, ""), rest);
  }

  /** The number with what hangs on it; none where that makes it something else: "14-year-old". */
  private Optional<Numeral> ended(Numeral number, String rest) {
    return switch (rest) {
      case "" -> Optional.of(number);
      case "plus" -> Optional.of(with(number, Bound.AT_LEAST, ""));
      case "odd" -> Optional.of(with(number, Bound.ABOUT, ""));
      default -> units.meaning(rest.replace('-', ' ')).map(unit -> with(number, Bound.EXACT, unit));
    };
  }

  private static Numeral with(Numeral number, Bound bound, String unit) {
    return new Numeral(number.from(), number.to(), number.value(), number.form(), bound, unit);
  }

  /** "dozens", "tens of thousands", "thousands upon thousands". */
  private Optional<Numeral> vague(SentenceTree tree, int from) {
    Optional<BigDecimal> least = words.vague(tree.lower(from));
    if (least.isEmpty()) {
      return Optional.empty();
    }
    String second = tree.lower(from + 2);
    boolean isOf = tree.lower(from + 1).equals("of") && words.vague(second).isPresent();
    Optional<BigDecimal> magnitude = isOf ? words.magnitude(second) : Optional.empty();
    if (magnitude.isPresent()) {
      return Optional.of(vague(from, from + 3, least.get().multiply(magnitude.get())));
    }
    if (tree.lower(from).equals("tens")) {
      return Optional.empty();
    }
    boolean isTwice = second.equals(tree.lower(from)) && !isOf;
    return Optional.of(vague(from, isTwice ? from + 3 : from + 1, least.get()));
  }

  private static Numeral vague(int from, int to, BigDecimal least) {
    return new Numeral(from, to, least, Form.VAGUE, Bound.AT_LEAST, "");
  }

  /** "a dozen", "half a million", "several hundred". */
  private Optional<Numeral> led(SentenceTree tree, int from) {
    Optional<PhraseTable.Match<Lead>> lead = leads.startingAt(tree, from);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal times = lead.get().meaning().times();
    int to = lead.get().to();
    if (tree.lower(to).startsWith("half-")) {
      return words
          .magnitude(tree.lower(to).substring("half-".length()))
          .map(m -> m.multiply(times).multiply(new BigDecimal("0.5")))
          .map(value -> new Numeral(from, to + 1, value, Form.WORDS, Bound.EXACT, ""));
    }
    Sum sum = words.new Sum().startingWith(times);
    if (words.magnitude(tree.lower(to)).isEmpty() || tree.lower(to).endsWith("s")) {
      return Optional.empty();
    }
    if (lead.get().meaning().isVague()) {
      return Optional.of(vague(from, magnitudes(tree, to, sum), sum.value()));
    }
    return words(tree, from, to, sum);
  }

  private Optional<Numeral> words(SentenceTree tree, int from) {
    String first = tree.lower(from);
    if (first.indexOf('-') < 0 && !words.canStart(first)) {
      return Optional.empty();
    }
    return words(tree, from, from, words.new Sum());
  }

  /** Goes on from a word with what is summed up so far. */
  private Optional<Numeral> words(SentenceTree tree, int from, int next, Sum sum) {
    int to = next;
    String rest = "";
    while (rest.isEmpty()) {
      int word = isAnd(tree, to, sum) ? to + 1 : to;
      String[] parts = tree.lower(word).split("-", -1);
      int count = words.leadingNumbers(parts);
      rest = String.join("-", Arrays.asList(parts).subList(count, parts.length));
      if (count == 0 || !canEnd(rest) || !accepts(sum, parts, count)) {
        rest = "";
        break;
      }
      to = half(tree, word + 1, sum);
    }
    Numeral number = new Numeral(from, to, sum.value(), Form.WORDS, Bound.EXACT, "");
    return to == from ? Optional.empty() : ended(number, rest);
  }

  private boolean canEnd(String rest) {
    return rest.isEmpty()
        || rest.equals("plus")
        || rest.equals("odd")
        || units.meaning(rest.replace('-', ' ')).isPresent();
  }

  private static boolean accepts(Sum sum, String[] parts, int count) {
    for (int part = 0; part < count; part++) {
      if (!sum.accept(parts[part])) {
        return false;
      }
    }
    return true;
  }

  private boolean isAnd(SentenceTree tree, int at, Sum sum) {
    String next = tree.lower(at + 1);
    int hyphen = next.indexOf('-');
    String first = hyphen < 0 ? next : next.substring(0, hyphen);
    return tree.lower(at).equals("and")
        && sum.endsWithHundredOrThousand()
        && words.small(first).isPresent();
  }

  /** What the last word of a number multiplies it by; one where it multiplies nothing. */
  BigDecimal magnitude(SentenceTree tree, Numeral number) {
    String last = tree.lower(number.to() - 1);
    Optional<BigDecimal> word = words.magnitude(last);
    if (word.isPresent()) {
      return word.get();
    }
    String high = NumberToken.pair(last).map(NumberToken.Pair::high).orElse(last);
    return NumberToken.of(high)
        .filter(token -> !token.rest().isEmpty() && token.value().signum() > 0)
        .filter(token -> number.value().remainder(token.value()).signum() == 0)
        .map(token -> number.value().divide(token.value()))
        .orElse(BigDecimal.ONE);
  }
}
