package org.annals.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.quantity.Quantity;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.Ordinals;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Leaves out numbers that only say who somebody is or how many there are in all: "Acme, a firm with
 * 90 employees, sued", "four of its six ships" are four.
 */
final class Portrayed {
  private static final Set<String> WITH = Set.of("with", "of", "for");
  private static final Set<String> OF = Set.of("of");

  private static final List<String> NUMBERS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})*|\\d+");

  private final SentenceTree tree;

  Portrayed(SentenceTree tree) {
    this.tree = tree;
  }

  /** The other numbers of the sentence, in their order, and parts in the place of wholes. */
  List<Quantity> without(List<Quantity> numbers) {
    return numbers.stream().flatMap(this::kept).toList();
  }

  private Stream<Quantity> kept(Quantity quantity) {
    int noun = quantity.head();
    if (!quantity.unit().isEmpty() || quantity.counted().isEmpty()) {
      return Stream.of(quantity);
    }
    if (isOfApposition(noun) || isBesideName(noun) || isOfOrdinal(noun)) {
      return Stream.empty();
    }
    return isWhole(noun) ? part(quantity, tree.head(noun)).stream() : Stream.of(quantity);
  }

  /** "Rides for Akagera, a club of nine women". */
  private boolean isOfApposition(int noun) {
    int above = tree.head(noun);
    return tree.isA(noun, "nmod")
        && above != SentenceTree.ROOT
        && tree.isA(above, "appos")
        && tree.hasChild(noun, "case", WITH)
        && tree.isInName(tree.head(above));
  }

  /** "Hollis Bend, with 310 people, argues". */
  private boolean isBesideName(int noun) {
    int name = tree.head(noun);
    return tree.isA(noun, "nmod")
        && name != SentenceTree.ROOT
        && tree.isA(name, "nsubj")
        && tree.referent(name).isPresent()
        && tree.children(noun, Set.of("case")).stream()
            .anyMatch(with -> tree.lower(with).equals("with") && tree.lower(with - 1).equals(","));
  }

  /** "She was born the third of five children". */
  private boolean isOfOrdinal(int noun) {
    int above = tree.head(noun);
    return isOf(noun) && Ordinals.RANKS.contains(tree.lower(above));
  }

  private boolean isOf(int noun) {
    return tree.head(noun) != SentenceTree.ROOT
        && tree.isA(noun, "nmod")
        && tree.hasChild(noun, "case", OF);
  }

  /** "Six ships" of "four of the airline's six ships". */
  private boolean isWhole(int noun) {
    int part = tree.head(noun);
    return isOf(noun) && !tree.lower(part - 1).equals("but") && number(part).isPresent();
  }

  private Optional<BigDecimal> number(int word) {
    String written = tree.lower(word);
    int at = NUMBERS.indexOf(written);
    return at >= 0
        ? Optional.of(BigDecimal.valueOf(at + 2L))
        : Optional.of(written)
            .filter(digits -> DIGITS.matcher(digits).matches())
            .map(digits -> new BigDecimal(digits.replace(",", "")));
  }

  private Optional<Quantity> part(Quantity whole, int number) {
    Span span = new Span(tree.span(number).start(), whole.span().end());
    return number(number)
        .filter(value -> value.compareTo(whole.value()) <= 0)
        .map(value -> new Quantity(span, number, value, "", whole.counted(), Bound.EXACT, ""));
  }
}
