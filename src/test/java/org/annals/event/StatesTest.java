package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {
  private static List<String> classes(String text, String word) {
    return ReadEvents.toldBy(text, word).stream()
        .map(event -> event.type().localName())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          owns      | Greta Lund owns a bakery in Ghent.
          owned     | Greta Lund owned a bakery in Ghent.
          has       | Norvik Shipping has 640 employees at three plants in Bergen.
          wore      | Greta Lund wore a blue coat to the trial in Bergen.
          wants     | Greta Lund wants Norvik Shipping to sell the ferry.
          wanted    | Greta Lund wanted to sell the ferry to Norvik Shipping.
          lived     | Greta Lund lived in Ghent until 1912.
          kept      | The letters of Greta Lund are kept at the Bergen City Archives.
          forbids   | The Lighthouse Act 1911 forbids owners to sell a tower.
          bans      | The Clean Harbours Act, which bans ships of over 400 tonnes, was passed in 2031.
          represents| The Dockers' Union represents 1,300 workers at three ports in Norway.
          """)
  void whatHoldsIsAState(String word, String text) {
    assertThat(classes(text, word)).containsExactly("State");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          88        | Greta Lund, 88, closed the bakery in Ghent in 1991.
          home      | The old mill at Ghent is now a holiday home.
          """)
  void whatSomebodyOrSomethingIsIsAState(String word, String text) {
    assertThat(classes(text, word)).containsExactly("State");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sold      | Greta Lund sold a bakery in Ghent in 1991.
          closed    | Norvik Shipping closed the yard in Bergen in 1984.
          building  | Norvik Shipping is building a ferry in Bergen.
          protest   | Teachers held a protest in Bergen on Monday.
          """)
  void whatHappensIsNone(String word, String text) {
    assertThat(classes(text, word)).isNotEmpty().doesNotContain("State");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          takes     | Greta Lund takes up her post at Norvik Shipping on 1 May 2031.
          flees     | In 1933 Greta Lund flees to Bergen with her sister, Ada Lund.
          """)
  void thePresentTenseOfADayTellsWhatHappens(String word, String text) {
    assertThat(classes(text, word)).doesNotContain("State");
  }
}
