package org.annals.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.annals.tree.SentenceTree;

/** What holds of every number and every sentence, however strange. */
final class QuantityPropertiesTest {
  private static final QuantityFinder FINDER = new QuantityFinder();

  private static final String PIECES =
      "between|and|a half|of|the|12|1,500|3.5|1/2|½|2020|300-500|3–1|5m|$|€|US$|%|percent|million"
          + "|hundred|dozen|dozens|tens|thousands|one|two|twenty-five|people|workers|miles|a|an"
          + "|more than|or more|to|or|in|out|others|were|killing|dead|'s|,|.|(|)|-|/|:|May|No."
          + "|crowd|\u00a0|東京|٣|👍🏽";

  @Property(tries = 300)
  void a_number_of_digits_keeps_its_value(
      @ForAll @LongRange(min = 2, max = 999_999_999_999_999L) long number) {
    assertThat(values("Police counted " + number + " people."))
        .isEqualTo(values(String.format(Locale.ROOT, "Police counted %,d people.", number)))
        .containsExactly(BigDecimal.valueOf(number));
  }

  @Property(tries = 300)
  void a_fraction_keeps_its_value(
      @ForAll @LongRange(min = 1, max = 999_999_999L) long thousandths) {
    BigDecimal value = BigDecimal.valueOf(thousandths, 3);
    assertThat(values("The price rose " + value.toPlainString() + " percent."))
        .hasSize(1)
        .allMatch(found -> found.compareTo(value) == 0);
  }

  private static List<BigDecimal> values(String text) {
    return FlatTrees.of(text).stream()
        .flatMap(tree -> FINDER.find(tree).stream())
        .map(Quantity::value)
        .toList();
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(PIECES.split("\\|"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(15)
        .map(pieces -> "He said " + String.join(" ", pieces) + ".");
  }

  @Property(tries = 2000)
  void quantities_stand_in_order_inside_the_sentence(@ForAll("sentences") String text) {
    for (SentenceTree tree : FlatTrees.of(text)) {
      int end = tree.sentence().span().start();
      for (Quantity quantity : FINDER.find(tree)) {
        assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(quantity.span().isEmpty()).isFalse();
        assertThat(quantity.span()).matches(span -> span.contains(tree.span(quantity.head())));
        assertThat(quantity.value().signum()).isNotNegative();
        end = quantity.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(tree.sentence().span().end());
    }
  }

  @Property(tries = 300)
  void no_text_breaks_it(@ForAll String text) {
    String readable = "x " + text.replaceAll("[\\p{C}\uFFFD]", " ");
    assertThatCode(() -> FlatTrees.of(readable).forEach(FINDER::find)).doesNotThrowAnyException();
  }
}
