package org.annals.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Says what numbers without a noun count, by the numbers told before them: "29 of them" after "31
 * students were held", "of the 3,800 men, only 800 joined", "came third with 38" after "won 94
 * seats".
 */
public final class Partitives {
  private static final Set<String> THEM = Set.of("them", "these", "those", "whom");
  private static final Set<String> GAINED =
      Set.of("with", "won", "took", "got", "gained", "lost", "held", "against", "has", "had");
  private static final Set<String> SCORED =
      Set.of("seats", "votes", "points", "goals", "medals", "delegates", "runs", "constituencies");
  private static final Set<String> ENDING = Set.of(",", ".", ";", "and", "while", "but", ")");
  private static final int LONGEST = 3;

  private Partitives() {}

  /**
   * The same quantities, with what they count, and more.
   *
   * @param before those of the sentence before, read only where they are needed
   */
  public static List<Quantity> read(
      SentenceTree tree, List<Quantity> found, Supplier<List<Quantity>> before) {
    List<Quantity> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Quantity part = found.get(i);
      Optional<Quantity> whole = whole(tree, found, i).or(() -> before(tree, all, part));
      if (isAllBut(tree, part)) {
        whole.map(of -> less(tree, part, of)).ifPresent(all::add);
      } else {
        all.add(counted(tree, part, whole, aheadOf(tree, found, i), before));
      }
    }
    scored(tree, all, before).ifPresent(all::add);
    return all;
  }

  /** "164 flats, 20 of them for rent": the number right before the comma. */
  private static List<Quantity> aheadOf(SentenceTree tree, List<Quantity> found, int part) {
    Quantity number = found.get(part);
    int last = QuantityFinder.wordAt(tree, number.span().end()) - 1;
    if (part == 0 || !tree.lower(last).equals("them")) {
      return List.of();
    }
    Quantity before = found.get(part - 1);
    int comma = first(tree, number) - 1;
    return tree.lower(comma).equals(",") && tree.span(comma).start() - before.span().end() < 2
        ? List.of(before)
        : List.of();
  }

  private static Quantity counted(
      SentenceTree tree,
      Quantity part,
      Optional<Quantity> whole,
      List<Quantity> told,
      Supplier<List<Quantity>> before) {
    if (!part.isBare() || part.isVague()) {
      return part;
    }
    Optional<Quantity> of =
        whole.isPresent() || !isOfThem(tree, part)
            ? whole
            : only(told, part).or(() -> only(before.get(), part));
    return of.map(all -> part.of(all.counted())).orElse(part);
  }

  /**
   * "All but two of the 30 members", "of the 46 residents who spoke, all but eight": the number.
   */
  private static Optional<Quantity> whole(SentenceTree tree, List<Quantity> found, int part) {
    int next = part + 1;
    if (next < found.size()
        && QuantityFinder.wordAt(tree, found.get(part).span().end()) + 2
            >= first(tree, found.get(next))) {
      return Optional.of(found.get(next)).filter(all -> isWhole(all, found.get(part)));
    }
    return part == 1 && tree.lower(0).equals("of") && first(tree, found.getFirst()) <= 2
        ? Optional.of(found.getFirst()).filter(all -> isWhole(all, found.get(part)))
        : Optional.empty();
  }

  /** "Eighteen miners are in hospital, four of them with burns": the last number before it. */
  private static Optional<Quantity> before(
      SentenceTree tree, List<Quantity> earlier, Quantity part) {
    int last = QuantityFinder.wordAt(tree, part.span().end()) - 1;
    return isOfThem(tree, part) && tree.lower(last).equals("them")
        ? earlier.stream().filter(all -> isWhole(all, part)).reduce((_, next) -> next)
        : Optional.empty();
  }

  private static boolean isWhole(Quantity all, Quantity part) {
    return all.unit().isEmpty()
        && !all.counted().isEmpty()
        && !all.isVague()
        && !all.isTally()
        && all.value().compareTo(part.value()) > 0;
  }

  private static boolean isOfThem(SentenceTree tree, Quantity part) {
    int last = QuantityFinder.wordAt(tree, part.span().end()) - 1;
    return THEM.contains(tree.lower(last)) && tree.lower(last - 1).equals("of");
  }

  /** The one number of which it can be a part, or the one of which it is the most. */
  private static Optional<Quantity> only(List<Quantity> before, Quantity part) {
    List<Quantity> wholes = before.stream().filter(all -> isWhole(all, part)).toList();
    BigDecimal twice = part.value().add(part.value());
    List<Quantity> near =
        wholes.size() < 2
            ? wholes
            : wholes.stream().filter(all -> all.value().compareTo(twice) < 0).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean isAllBut(SentenceTree tree, Quantity part) {
    int word = first(tree, part);
    return tree.lower(word - 1).equals("but") && tree.lower(word - 2).equals("all");
  }

  /** All but these. */
  private static Quantity less(SentenceTree tree, Quantity part, Quantity whole) {
    Span span = new Span(tree.span(first(tree, part) - 2).start(), part.span().end());
    BigDecimal value = whole.value().subtract(part.value());
    int all = first(tree, part) - 2;
    int head = tree.isA(part.head(), "conj") ? all : part.head();
    return new Quantity(span, head, value, "", whole.counted(), part.bound(), "");
  }

  /** "Came third with 38", where seats were counted before. */
  private static Optional<Quantity> scored(
      SentenceTree tree, List<Quantity> found, Supplier<List<Quantity>> before) {
    for (int word = 1; word + 1 < tree.size(); word++) {
      Span span = tree.span(word);
      boolean isFree =
          isPlainNumber(tree, word) && found.stream().noneMatch(q -> q.span().overlaps(span));
      if (isFree) {
        Optional<String> of = scoredBefore(found, span).or(() -> scoredBefore(before.get(), span));
        BigDecimal value = new BigDecimal(tree.surface(word));
        int head = word;
        boolean isOfOther = tree.lower(word - 1).equals("against");
        return of.map(
            noun -> new Quantity(span, head, value, "", noun, Bound.EXACT, "", isOfOther));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlainNumber(SentenceTree tree, int word) {
    return tree.surface(word).length() <= LONGEST
        && tree.surface(word).matches("\\d+")
        && GAINED.contains(tree.lower(word - 1))
        && (ENDING.contains(tree.lower(word + 1))
            || (tree.lower(word - 1).equals("against") && tree.lower(word + 1).equals("for")));
  }

  /** "Seats", where it is the last that is counted so before a number. */
  private static Optional<String> scoredBefore(List<Quantity> quantities, Span number) {
    return quantities.stream()
        .filter(q -> q.span().start() < number.start() && q.unit().isEmpty())
        .map(q -> q.counted().substring(q.counted().lastIndexOf(' ') + 1))
        .map(noun -> noun.toLowerCase(Locale.ROOT))
        .filter(SCORED::contains)
        .reduce((_, last) -> last);
  }

  private static int first(SentenceTree tree, Quantity quantity) {
    return QuantityFinder.wordAt(tree, quantity.span().start());
  }
}
