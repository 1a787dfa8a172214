package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.annals.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that say how much there is of something, and of whom they say it. */
final class MeasuresTest {
  private static final String REPORT =
      "Kestrel Foods cut its forecast on Tuesday. Kestrel Foods makes biscuits in Leeds. "
          + "In 2017 Kestrel Foods bought a mill. ";

  private static List<String> numbers(String text) {
    return ReadEvents.of(text).stream()
        .flatMap(event -> event.quantities().stream())
        .map(Quantity::words)
        .toList();
  }

  private static List<String> patients(String text) {
    return ReadEvents.of(text).stream()
        .filter(event -> !event.quantities().isEmpty())
        .flatMap(event -> event.participants().patients().stream())
        .map(Entity::label)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Corporation has four factories. | 4 factories",
        "The power station has a capacity of 84 megawatts. | 84 megawatt",
        "The tower has a span of 66 metres. | 66 meter",
        "They met in Leeds, a city of 800,000 people. | 800000 people",
        "They met in Leeds, a town of 14,000. | 14000 people",
        "The Delacroix Foundation gives 50 scholarships a year. | 50 scholarships per year",
        "Tickets cost $50. | 50 USD",
        "Strike pay is $500 a week. | 500 USD per week",
        "Of the 31 routes in Leeds, 12 are left. | 12 routes",
        "The siege of Leeds lasted seven hours. | 7 hours",
        "The paper by Anna Berg has been cited more than 1,400 times. | 1400 times",
        "Of the 460 women who worked in the cannery in Leeds, 17 came. | 460 women",
        "In May 1911 Acme Corporation cut the pay of its packers from nine cents an hour to seven."
            + " | 7 cents per hour",
        "Turnout was 54%, six points up on the previous election. | 54 percent",
        "Turnout in the election was 63.1 percent, the lowest since 2018. | 63.1 percent",
        "The Holt family, which controls 54 per cent of the votes, has agreed. | 54 percent votes",
        "Gross margin narrowed to 18 per cent. | 18 percent",
        "Turnout in the election in Leeds was 61%. | 61 percent",
        "Turnout, at 47.2 per cent, was the lowest since the war. | 47.2 percent",
        "The contract for the scanners was worth 22 million euros. | 22000000 EUR",
        "The deal, worth 9 million euros, was signed by Acme Corporation. | 9000000 EUR deal",
        "Unemployment fell to 4.1 percent, down from 4.6 percent. | 4.6 percent",
        "In 1962 Iceland claimed a 12-mile fishing limit. | 12 mile",
        "The vote was 214 to 198. | 214 votes to 198",
        "In 1936 cotton accounted for 83 per cent of exports. | 83 percent exports",
        "The house in Leeds contains a library of 12,000 volumes. | 12000 volumes",
        "Shares in Acme Corporation closed 6.3 per cent lower at 4.15 euros. | 4.15 EUR",
      })
  void what_there_is_so_much_of_is_told(String text, String words) {
    assertThat(numbers(text)).contains(words);
  }

  @Test
  void what_the_next_clause_counts_is_not_of_the_first() {
    assertThat(
            ReadEvents.of("Acme Corporation employs 3,200 people and last year made 118m euros.")
                .stream()
                .filter(event -> event.label().contains("employs"))
                .flatMap(event -> event.quantities().stream())
                .map(Quantity::words))
        .containsExactly("3200 people");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg has two reasons.",
        "Do tickets cost $50?",
        "The council has three days.",
      })
  void what_counts_nothing_is_not_told(String text) {
    assertThat(numbers(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kestrel Foods's revenue rose 3 per cent.",
        "Shares in Kestrel Foods fell 4 per cent.",
        REPORT + "Revenue rose 3 per cent to 9 million dollars.",
        REPORT + "Net profit fell 8 per cent.",
      })
  void figures_of_a_company_involve_it(String text) {
    assertThat(ReadEvents.of(text))
        .flatExtracting(Event::involved)
        .extracting(Entity::label)
        .contains("Kestrel Foods");
    assertThat(patients(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kestrel Foods grew.\n\nAnna Berg, who left, holds 31 per cent of the shares.",
        "Brouwer Capital met Kestrel Foods.\n\n"
            + "Kestrel Foods grew. Anna Berg paid $5 million for its 24 per cent stake.",
      })
  void a_stake_is_one_in_the_company_that_the_lines_are_about(String text) {
    assertThat(ReadEvents.of(text))
        .anyMatch(event -> event.involved().toString().contains("Kestrel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft met Kestrel Foods.\n\nAnna Berg holds 31 per cent of the shares.",
        "Kestrel Foods grew. Anna Berg holds 31 per cent of the shares in a bank.",
      })
  void a_stake_is_in_none_where_two_are_as_likely_or_it_is_told(String text) {
    assertThat(ReadEvents.of(text)).noneMatch(event -> event.label().contains("shares in Kestrel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        REPORT + "Brouwer Capital is a rival. Brouwer Capital sells tea. Revenue rose 3 per cent.",
        REPORT + "Sales of cars in Norway rose 3 per cent.",
      })
  void figures_of_nobody_in_particular_are_told_of_no_company(String text) {
    assertThat(patients(text)).doesNotContain("Kestrel Foods");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg, 43, opened a clinic in Leeds. | 43 years old",
        "Anna Berg died in Leeds at the age of 91. | 91 years old",
        "Valdivia's coach praised the 18-year-old midfielder Bo Li. | 18 years old",
      })
  void ages_stand_beside_what_people_do(String text, String words) {
    assertThat(numbers(text)).contains(words);
  }
}
