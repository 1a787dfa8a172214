package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.attribution.Polarity;
import org.annals.attribution.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Most historians now doubt that the strikers were involved. | doubt | the strikers were involved
          Anna Berg always denied that she had been in the town. | denied | she had been in the town
          A survey by the union suggests that most of them were exhausted. | suggests | most of them were exhausted
          The fire started in a parked lorry, investigators believe. | believe | The fire started in a parked lorry
          Anna Berg described the report as an insult to the dead. | described | an insult to the dead
          Anna Berg was adamant that the school would stay open. | adamant | the school would stay open
          Anna Berg made it clear that she wanted to stay. | made | she wanted to stay
          Leo Park's verdict was that the play was too long. | verdict | the play was too long
          In the opinion of Anna Berg, the dam was built without a permit. | opinion | the dam was built without a permit
          Hundreds died, Anna Berg said. | said | Hundreds died
          There was no evidence that the minister had lied, Anna Berg said. | said | There was no evidence that the minister had lied
          “We have lost,” said the club's coach, Leo Park. | said | We have lost
          Leo Park's claim that the mill was sold has never been proved. | claim | the mill was sold
          Anna Berg rejected claims that her office had ignored the letters. | rejected | her office had ignored the letters
          “That is simply not true,” Anna Berg said. | said | That is simply not true
          The talks have ended, a person close to the bank said. | said | The talks have ended
          """)
  void are_told_with_what_is_claimed(String text, String word, String said) {
    assertThat(at(text, word))
        .flatExtracting(event -> event.said().stream().toList())
        .contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg rejected claims that her office had ignored the letters. | ignored
          Anna Berg denied that Acme Corporation had sold the house. | sold
          """)
  void that_are_rejected_tell_what_is_denied(String text, String verb) {
    assertThat(at(text, verb))
        .extracting(event -> event.stance().polarity())
        .containsExactly(Polarity.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg said that she had warned the mayor in 2018.",
        "Anna Berg told the court that she had warned the mayor in 2018."
      })
  void of_what_one_has_said_before_are_ones_own_words(String text) {
    assertThat(at(text, "warned"))
        .flatExtracting(event -> event.stance().speakers())
        .singleElement()
        .isInstanceOf(Speaker.Named.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Every lawyer says that the law is bad.",
        "If critics argue that the law is bad, they are wrong."
      })
  void of_anybody_or_supposed_are_none(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  private static List<Event> at(String text, String word) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(word))
        .toList();
  }
}
