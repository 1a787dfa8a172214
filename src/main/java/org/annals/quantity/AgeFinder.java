package org.annals.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.Numeral.Form;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Reads bare numbers that can be the age of a person: "Anna Berg, 43", "aged three", "a 19-year-old
 * man". Whether they are, and of whom, their place must show. Safe to share among threads.
 */
public final class AgeFinder {
  private static final Set<Form> FORMS = Set.of(Form.PLAIN, Form.WORDS);
  private static final String HYPHENED = "-year-old";
  private static final String YEARS = "years old";
  private static final int OLDEST = 115;

  private final NumberWords words = NumberWords.load();
  private final NumeralReader numerals = new NumeralReader(new Units());

  /**
   * A number that may be an age.
   *
   * @param from the first word of the number
   * @param to the word behind the number and its "years old"
   */
  public record Age(Quantity quantity, int from, int to) {
    /** In years. */
    public int years() {
      return quantity.value().intValue();
    }

    /** The word of the number that others hang on. */
    public int head() {
      return quantity.head();
    }
  }

  /** The numbers of a sentence that can be ages, in order. */
  public List<Age> find(SentenceTree tree) {
    List<Age> found = new ArrayList<>();
    int word = 0;
    while (word < tree.size()) {
      Optional<Age> age = tree.isInName(word) ? Optional.empty() : read(tree, word);
      age.ifPresent(found::add);
      word = age.map(Age::to).orElse(word + 1);
    }
    return found;
  }

  private Optional<Age> read(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    if (lower.endsWith(HYPHENED)) {
      return value(lower.substring(0, lower.length() - HYPHENED.length()))
          .map(value -> age(tree, word, word, word + 1, value));
    }
    if (lower.equals("one") && tree.child(word, "det").isPresent()) {
      return Optional.empty(); // "a slimmer one"
    }
    return numerals
        .read(tree, word)
        .filter(n -> FORMS.contains(n.form()) && n.unit().isEmpty() && n.bound() == Bound.EXACT)
        .filter(n -> isAge(n.value()))
        .map(n -> age(tree, word, n.to() - 1, afterYears(tree, n.to()), n.value()));
  }

  private Optional<BigDecimal> value(String written) {
    return (written.matches("\\d{1,3}")
            ? Optional.of(new BigDecimal(written))
            : words.small(written))
        .filter(AgeFinder::isAge);
  }

  private static boolean isAge(BigDecimal value) {
    return value.scale() <= 0 && value.signum() > 0 && value.intValue() <= OLDEST;
  }

  /** "Three years old", "44 years of age". */
  private static int afterYears(SentenceTree tree, int at) {
    if (!tree.lower(at).equals("years") && !tree.lower(at).equals("year")) {
      return at;
    }
    boolean isOld = tree.lower(at + 1).equals("old");
    boolean isOfAge = tree.lower(at + 1).equals("of") && tree.lower(at + 2).equals("age");
    return isOld ? at + 2 : isOfAge ? at + 3 : at;
  }

  private static Age age(SentenceTree tree, int from, int head, int to, BigDecimal value) {
    Span span = new Span(tree.span(from).start(), tree.span(head).end());
    return new Age(new Quantity(span, head, value, "", YEARS, Bound.EXACT, "", true), from, to);
  }
}
