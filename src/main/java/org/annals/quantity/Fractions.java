package org.annals.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.quantity.Quantity.Bound;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Reads shares in words as percentages: "two-thirds of the delegates", "one in five children", "cut
 * by a tenth". One that is no even number of tenths of a percent is told as about so much.
 */
final class Fractions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> CARDINALS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Map<String, Integer> PARTS =
      Map.of(
          "half", 2, "third", 3, "quarter", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
          "ninth", 9, "tenth", 10);
  private static final Set<String> ENOUGH = Set.of("a", "an", "one");

  private Fractions() {}

  /** Whether the sentence may hold one. */
  static boolean isHint(SentenceTree tree) {
    return IntStream.range(0, tree.size()).anyMatch(word -> part(last(tree, word)) > 0);
  }

  /** The share that begins with this word, without what it is of. */
  static Optional<Numeral> read(SentenceTree tree, int from) {
    return part(tree, from).or(() -> ratio(tree, from));
  }

  private static Optional<Numeral> part(SentenceTree tree, int from) {
    String first = tree.lower(from);
    if (first.equals("half") && isBy(tree, from, from + 1)) {
      return Optional.of(share(from, from + 1, 1, 2));
    }
    int hyphen = first.indexOf('-');
    int to = hyphen < 0 ? from + 2 : from + 1;
    int many = many(hyphen < 0 ? first : first.substring(0, hyphen));
    int parts = to <= tree.size() ? part(last(tree, to - 1)) : 0;
    boolean isShare = many > 0 && parts > many && (isOf(tree, to) || isBy(tree, from, to));
    return isShare ? Optional.of(share(from, to, many, parts)) : Optional.empty();
  }

  /** "Of the delegates", "of them": a part of more than one whole. */
  private static boolean isOf(SentenceTree tree, int of) {
    return tree.lower(of).equals("of") && of + 1 < tree.size();
  }

  /** "By a tenth". */
  private static boolean isBy(SentenceTree tree, int from, int to) {
    boolean isEnd =
        to >= tree.size()
            || switch (tree.pos(to)) {
              case PUNCT, ADP, CCONJ, ADV, SCONJ -> true;
              default -> false;
            };
    return isEnd && tree.lower(from - 1).equals("by");
  }

  /** "One in five children", "nine out of ten voters". */
  private static Optional<Numeral> ratio(SentenceTree tree, int from) {
    boolean isOut = tree.lower(from + 1).equals("out") && tree.lower(from + 2).equals("of");
    int second = isOut ? from + 3 : from + 2;
    if ((!isOut && !tree.lower(from + 1).equals("in")) || second + 1 >= tree.size()) {
      return Optional.empty();
    }
    int many = many(tree.lower(from));
    int all = many(tree.lower(second));
    boolean isCounted =
        tree.pos(second + 1) == PartOfSpeech.NOUN || tree.pos(second + 1) == PartOfSpeech.ADJ;
    return many > 0 && all > many && isCounted
        ? Optional.of(share(from, second + 1, many, all))
        : Optional.empty();
  }

  /** Whether it is written as a ratio: "one in five". */
  static boolean isRatio(Numeral share) {
    return share.to() - share.from() > 2;
  }

  private static Numeral share(int from, int to, int many, int all) {
    BigDecimal hundreds = BigDecimal.valueOf(many).multiply(HUNDRED);
    BigDecimal percent = hundreds.divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    boolean isEven = percent.multiply(BigDecimal.valueOf(all)).compareTo(hundreds) == 0;
    BigDecimal shortest = new BigDecimal(percent.stripTrailingZeros().toPlainString());
    Bound bound = isEven ? Bound.EXACT : Bound.ABOUT;
    return new Numeral(from, to, shortest, Numeral.Form.WORDS, bound, Quantity.PERCENT);
  }

  private static int many(String word) {
    if (ENOUGH.contains(word)) {
      return 1;
    }
    return word.matches("[1-9]\\d?") ? Integer.parseInt(word) : CARDINALS.indexOf(word);
  }

  private static int part(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return PARTS.getOrDefault(one, 0);
  }

  /** "Thirds" of "two-thirds". */
  private static String last(SentenceTree tree, int word) {
    return tree.lower(word).substring(tree.lower(word).lastIndexOf('-') + 1);
  }
}
