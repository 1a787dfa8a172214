package org.annals.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Finds lengths of time, which are no quantities to {@link QuantityFinder}: "four years in prison",
 * "a six-month ban". Not "four years later" nor the age of a person. Safe to share among threads.
 */
public final class LengthFinder {
  private static final Set<String> SPANS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "fortnight",
          "month",
          "season",
          "term",
          "year",
          "decade");
  private static final Set<String> POINTS_IN_TIME =
      Set.of("later", "ago", "earlier", "before", "after", "previously", "hence", "into");
  private static final int OLDEST = 120;
  private static final Set<String> CLITICS = Set.of("'", "\u2019");
  private static final Set<String> LINKS = Set.of("in", "of", "behind");
  private static final Set<String> TERMS =
      Set.of(
          "prison",
          "jail",
          "imprisonment",
          "probation",
          "custody",
          "bars",
          "detention",
          "hard",
          "labour",
          "labor",
          "community",
          "unpaid",
          "work",
          "service",
          "penal",
          "servitude",
          "house",
          "arrest",
          "solitary",
          "confinement",
          "exile");
  private static final int LONGEST = 5;

  private final NumberWords words = NumberWords.load();
  private final NumeralReader numerals = new NumeralReader(new Units());

  /**
   * The lengths of time of a sentence, in order; what is counted is the time: "years in prison".
   */
  public List<Quantity> find(SentenceTree tree) {
    List<Quantity> found = new ArrayList<>();
    int word = 0;
    while (word < tree.size()) {
      int at = word;
      Optional<Quantity> hyphened = hyphened(tree, word);
      Optional<Numeral> number =
          hyphened.isPresent() ? Optional.<Numeral>empty() : numerals.read(tree, word);
      hyphened.or(() -> single(tree, at)).ifPresent(found::add);
      number.flatMap(n -> length(tree, n)).ifPresent(found::add);
      word = number.map(Numeral::to).orElse(word + 1);
    }
    return List.copyOf(found);
  }

  /** "Four years in prison", "eighteen months' imprisonment". */
  private static Optional<Quantity> length(SentenceTree tree, Numeral number) {
    int noun = number.to();
    boolean isLength =
        noun < tree.size()
            && number.form() != Numeral.Form.NONE
            && number.unit().isEmpty()
            && SPANS.contains(tree.lemma(noun))
            && !POINTS_IN_TIME.contains(tree.lower(noun + 1))
            && (!tree.lower(noun + 1).equals("old") || number.value().intValue() > OLDEST);
    if (!isLength) {
      return Optional.empty();
    }
    int end = end(tree, noun);
    int head = end > noun + 1 && tree.head(noun) == end - 1 ? end - 1 : noun;
    return Optional.of(
        new Quantity(
            new Span(tree.span(number.from()).start(), tree.span(end - 1).end()),
            head,
            number.value(),
            "",
            text(tree, noun, end),
            number.bound(),
            ""));
  }

  /** "For a year", but not "for a year or two", "for a second book". */
  private static Optional<Quantity> single(SentenceTree tree, int article) {
    int noun = article + 1;
    boolean isLength =
        tree.lower(article).matches("an?")
            && tree.lower(article - 1).equals("for")
            && SPANS.contains(tree.lower(noun))
            && tree.head(article) == noun
            && tree.head(article - 1) == noun
            && !tree.lower(noun + 1).matches("or|and|later|old");
    return isLength
        ? Optional.of(
            new Quantity(
                new Span(tree.span(article).start(), tree.span(noun).end()),
                noun,
                BigDecimal.ONE,
                "",
                tree.lower(noun),
                Bound.EXACT,
                ""))
        : Optional.empty();
  }

  /** The word after those that say how the time is spent. */
  private static int end(SentenceTree tree, int noun) {
    int end = noun + 1;
    for (int at = noun + 1; at < Math.min(tree.size(), noun + LONGEST); at++) {
      String lower = tree.lower(at);
      if (TERMS.contains(lower)) {
        end = at + 1;
      } else if (!LINKS.contains(lower) && !CLITICS.contains(lower)) {
        break;
      }
    }
    return end;
  }

  private static String text(SentenceTree tree, int from, int end) {
    StringBuilder text = new StringBuilder(tree.lower(from));
    for (int word = from + 1; word < end; word++) {
      if (!CLITICS.contains(tree.lower(word))) {
        text.append(' ').append(tree.lower(word));
      }
    }
    return text.toString();
  }

  /** "A six-month ban", "an 18-year sentence". */
  private Optional<Quantity> hyphened(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    int hyphen = lower.lastIndexOf('-');
    String unit = hyphen < 0 ? "" : lower.substring(hyphen + 1);
    return SPANS.contains(unit)
        ? value(lower.substring(0, hyphen))
            .map(
                value ->
                    new Quantity(tree.span(word), word, value, "", unit + "s", Bound.EXACT, ""))
        : Optional.empty();
  }

  private Optional<BigDecimal> value(String written) {
    return written.matches("\\d{1,4}")
        ? Optional.of(new BigDecimal(written))
        : words.small(written);
  }
}
