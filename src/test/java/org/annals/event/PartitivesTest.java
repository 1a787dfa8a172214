package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers without a noun, which count some of those told of before. */
final class PartitivesTest {
  private static List<String> numbers(String text) {
    return ReadEvents.of(text).stream()
        .flatMap(event -> event.quantities().stream())
        .map(Quantity::words)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested 31 protesters. Twenty-nine of them were released on Monday."
            + " | 29 protesters",
        "Of the 3,800 men employed at the plant, only about 800 belonged to the union. | 800 men",
        "Of the 46 residents who spoke, all but eight voted for the plan. | 38 residents",
        "All but two of the 30 members voted for the plan. | 28 members",
        "The Progressive Alliance won 94 seats. The Liberal Party won 38. | 38 seats",
        "Membership, which stood at 24,000 in 1891, fell below 8,000 by 1895. | 8000 membership",
        "The membership of Acme Union had exceeded 24,000 in 1891. | 24000 membership",
        "Anna Berg sent 24 doctors to Leeds. She identified 17 races of rust, nine of them new."
            + " | 9 races",
        "The army of Peru lost 300 dead and 900 wounded at Arica. | 300 dead",
      })
  void a_number_alone_counts_what_was_counted_before(String text, String words) {
    assertThat(numbers(text)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Of the 46 residents who spoke, all but eight voted for the plan. | 8",
        "All but two of the 30 members voted for the plan. | 2",
        "Anna Berg employs 12 miners. Forty of them joined the Miners Union. | 40 miners",
        "The Progressive Alliance employs 94 people. The Liberal Party won 38." + " | 38",
      })
  void those_left_out_and_those_of_fewer_are_not_counted(String text, String number) {
    assertThat(numbers(text)).noneMatch(words -> (words + ' ').startsWith(number + ' '));
  }

  @Test
  void a_sum_is_in_the_currency_of_the_one_before_it() {
    assertThat(numbers("The cost, put at 2 million francs by Bo Li, reached 3 million in 1870."))
        .contains("3000000 franc")
        .noneMatch(words -> words.contains("cost"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The budget of Acme Corporation passed $20 billion in 2024.",
        "Police arrested 31 protesters. Twenty-nine of them were released on Monday.",
      })
  void a_sum_that_is_passed_is_no_law_and_who_is_released_no_publication(String text) {
    assertThat(ReadEvents.of(text))
        .isNotEmpty()
        .noneMatch(event -> List.of("Enactment", "Publication").contains(event.type().localName()));
  }
}
