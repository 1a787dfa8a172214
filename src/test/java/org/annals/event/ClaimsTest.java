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
          This church, Bo Li complained, was a fortress with an organ. | complained | \
          This church was a fortress with an organ
          The Green Party wants Acme Corporation to scrap a plan for 40 houses. | wants | to scrap a plan for 40 houses
          Anna Berg wanted to move the museum to Leeds. | wanted | to move the museum to Leeds
          Acme Corporation hopes to open a depot in Leeds. | hopes | to open a depot in Leeds
          Anna Berg would like to sell the mill. | like | to sell the mill
          Anna Berg expects prices to fall by ten per cent. | expects | prices to fall by ten per cent
          Helen Strang thought the estimate excessive. | thought | the estimate excessive
          Anna Berg was not persuaded that the rule had changed. | persuaded | the rule had changed
          Anna Berg's case was that the land had never been sold. | case | the land had never been sold
          Anna Berg found that the records had been altered. | found | the records had been altered
          Supporters of Anna Berg point out that the ferry is slow. | point out | the ferry is slow
          Anna Berg told a crowded meeting that the firm had ignored her. | told | the firm had ignored her
          “They knew,” Anna Berg said. | said | They knew
          Anna Berg accused a foreign power of paying the men. | accused | paying the men
          Bo Li was suspected by many of having burned the mill. | suspected | having burned the mill
          Residents accuse Acme Corporation of polluting the river. | accuse | polluting the river
          Carl Roe told Anna Berg never to sell the mill. | told | never to sell the mill
          Acme Corporation denied the charge, saying in a statement that the pump had been inspected. | saying | the pump had been inspected
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
        "If critics argue that the law is bad, they are wrong.",
        "Women who want to train must wait.",
        "If Anna Berg wants to sell it, she may.",
        "The farmer did not wish to be named.",
        "The costs are high, which the union hopes to change."
      })
  void of_anybody_or_supposed_are_none(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to the health ministry's own survey, a third of the wells are dry. | According | health ministry's own survey | a third of the wells are dry
          The receipt, according to local historians, bore the mark of the king. | according | local historians | The receipt bore the mark of the king
          A third of the piers need repair, according to a report by the council. | according | report by the council | A third of the piers need repair
          """)
  void of_a_source_are_what_the_sentence_tells(
      String text, String word, String source, String said) {
    assertThat(at(text, word))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.participants().unnamedAgents()).containsExactly(source);
              assertThat(event.said()).contains(said);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to plan, the bridge was opened in May.",
        "The men acted according to the law."
      })
  void of_no_source_are_none(String text) {
    assertThat(at(text, "According")).isEmpty();
    assertThat(at(text, "according")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was rumoured that the bank would be sold. | rumoured | it was rumoured that the bank would be sold
          The story goes that the mayor turned away the engineers. | goes | The story goes that the mayor turned away the engineers
          Legend has it that Anna Berg once spoke here. | has | Legend has it that Anna Berg once spoke
          Bo Li is said to have rung the bells. | said | Bo Li is said to have rung the bells
          """)
  void of_nobody_in_particular_are_told_as_such(String text, String word, String label) {
    assertThat(at(text, word)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg used to say that a company is a crew. | say | Speech
          The report says that in June Bo Li looked at the piles. | says | Speech
          Bo Li is said to have laughed. | said | Event
          The Clean Air Act says that the money must be spent in Leeds. | says | Event
          Anna Berg expects prices to fall by ten per cent. | expects | Event
          """)
  void that_are_uttered_are_speeches(String text, String word, String type) {
    assertThat(at(text, word)).extracting(event -> event.type().localName()).containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg did not believe Bo Li. | believe | DENIED
          Anna Berg no longer expects to sell the firm. | expects | DENIED
          Anna Berg expects to sell the firm. | expects | AFFIRMED
          """)
  void that_are_not_held_are_denied(String text, String word, Polarity polarity) {
    assertThat(at(text, word))
        .extracting(event -> event.stance().polarity())
        .containsExactly(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg said the firm had got one letter and insisted that the letter “was a bad joke”. | said | the firm had got one letter
          Anna Berg announced that the river was dead; a month later children found crabs in it. | announced | the river was dead
          Anna Berg conceded that two men had been lost, but said that it made no difference. | conceded | two men had been lost
          Anna Berg said the firm had no plans to cut jobs, a claim that the union dismissed. | said | the firm had no plans to cut jobs
          """)
  void end_where_something_else_is_told(String text, String word, String said) {
    assertThat(at(text, word))
        .flatExtracting(event -> event.said().stream().toList())
        .containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg left the room, saying that the talks had failed. | saying | Anna Berg said that the talks had failed
          Bo Li read a letter from Acme Ltd stating that the repairs would cost a million. | stating | the letter from Acme Ltd stated that the repairs would cost a million
          """)
  void said_along_with_something_else_stand_alone(String text, String word, String label) {
    assertThat(at(text, word)).extracting(Event::label).containsExactly(label);
  }

  private static List<Event> at(String text, String word) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(word))
        .toList();
  }
}
