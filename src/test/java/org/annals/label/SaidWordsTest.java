package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SaidWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Anna Berg said that the bridge would close in June.      | said      | the bridge would close in June
          The bridge will close in June, Anna Berg said on Monday.       | said      | The bridge will close in June
          “The bridge is not safe,” Anna Berg told reporters.            | told      | The bridge is not safe
          Anna Berg announced that “nobody will lose their home.”         | announced | nobody will lose their home
          Anna Berg said that the “great” bridge would never “close again.” | said | the “great” bridge would never “close again.”
          No firm would hire her, Anna Berg recalled in her memoir, “A Seat by the Window.” | recalled | No firm would hire her
          “The mill,” Anna Berg said, “is the heart of the town.”         | said      | The mill is the heart of the town
          “Nobody,” Anna Berg said, “expected the dam to break.”          | said      | Nobody expected the dam to break
          “The walls are old,” Anna Berg said, “and the roof leaks.”      | said      | The walls are old, and the roof leaks
          The order, Anna Berg said, was concerned with the protection of children. | said | The order was concerned with the protection of children
          Police claimed the crowd had thrown stones.                    | claimed   | the crowd had thrown stones
          """)
  void are_those_of_the_clause_or_the_quotation(String text, String verb, String said) {
    assertThat(said(text, verb)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg urged the farmers to accept the offer before winter. | urged | to accept the offer before winter
          Anna Berg called on the bishop to release the letters.         | called | to release the letters
          Anna Berg warned drivers not to use the pass.                  | warned | not to use the pass
          Anna Berg urged the firm to cut costs, which it did.           | urged | to cut costs
          """)
  void are_what_somebody_asks_another_to_do(String text, String verb, String said) {
    assertThat(said(text, verb)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty, Anna Berg said, was concerned with fishing.     | said | The treaty was concerned with fishing
          A captain who is refused a repair, Anna Berg said, need not sail. | said | A captain who is refused a repair need not sail
          Anna Berg told the board that raising the fare was unavoidable. | told | raising the fare was unavoidable
          Anna Berg accuses Bo Li of running “a house of mirrors”.     | accuses | running “a house of mirrors”
          She leaves in May, Anna Berg said, and will take the dogs along. | said | She leaves in May and will take the dogs along
          The elder ships, Anna Berg wrote in the preface, would have sunk in such a storm. | wrote | The elder ships would have sunk in such a storm
          Bo Li stayed in Leeds because, Anna Berg said, the road was shut. | said | because the road was shut
          Bo Li wrote to a senator who, Anna Berg said, had paid the firm. | said | a senator had paid the firm
          A director of the mill, asked about it in Leeds, said he was glad of the verdict. | said | he was glad of the verdict
          OSTERVIK, Norway, May 4 (Fjord Wire) - The ferry to Hamna sank in a storm, Anna Berg said. | said | The ferry to Hamna sank in a storm
          """)
  void are_all_of_them_and_no_others(String text, String verb, String said) {
    assertThat(said(text, verb)).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Berg declined to name the donors."})
  void are_none_where_somebody_refuses(String text) {
    assertThat(said(text, "declined")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Berg spoke to the crowd.", "“No,” Anna Berg said."})
  void are_none_where_nothing_is_said_in_a_clause(String text) {
    assertThat(said(text, text.contains("said") ? "said" : "spoke")).isEmpty();
  }

  private static Optional<String> said(String text, String verb) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(verb))
        .findFirst()
        .flatMap(Event::said);
  }
}
