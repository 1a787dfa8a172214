package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels whose words come from elsewhere, or from less than the whole sentence. */
final class SharedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "A study by Leeds University was published in May 2012. The study praised Anna Berg. "
            + "| speech: “The study by Leeds University praised Anna Berg”",
        "The emperor signed the treaty with Prussia in 1815, by which he ended the war. "
            + "| war or battle: “The emperor ended the war”",
      })
  void a_noun_and_a_pronoun_are_told_by_what_brought_them_up(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The union agreed to raise wages in Leeds and withdraw the notice. "
            + "| The union agreed to withdraw the notice",
        "The mayor will remove Bo Li and appoint Anna Berg. "
            + "| appointment: “The mayor will appoint Anna Berg”",
        "Bo Li had been arrested in Leeds and sent to Oslo. " + "| Bo Li had been sent to Oslo",
        "Bo Li was tried in Lima and fined 500 pesos. " + "| Bo Li was fined 500 pesos",
      })
  void a_verb_that_is_joined_shares_the_words_of_the_first(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The court heard that Anna Berg built the mill (now a museum) in Leeds. "
            + "| Anna Berg built the mill",
        "Anna Berg bought the mill in Leeds, and Bo Li, who hated it, burned it in 1952. "
            + "| Anna Berg bought the mill in Leeds",
        "Microsoft hired Susan Clark of Google, who ran it until 1990. "
            + "| appointment: “Microsoft hired Susan Clark of Google”",
      })
  void a_label_ends_where_its_clause_ends(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The owner of the lorry, the haulage firm Acme Corporation, paid the fine in May 2012. "
            + "| Acme Corporation paid the fine in May 2012",
        "It was the fishermen, not the guests, who found Bo Li in Leeds. "
            + "| the fishermen found Bo Li in Leeds",
      })
  void a_body_or_a_group_that_is_put_first_is_the_subject(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They said so in a letter to the Times.",
        "They wrote three papers.",
        "Died 3 May 2010.",
        "Told the Times that the bridge was closed.",
        "The charge was dropped.",
      })
  void what_tells_of_nobody_and_nothing_known_is_no_event(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  @Test
  void what_was_not_done_is_told_of_those_without_a_name() {
    assertThat(ReadEvents.of("The council did not ask the fishers."))
        .extracting(Event::label)
        .contains("The council did not ask the fishers");
  }
}
