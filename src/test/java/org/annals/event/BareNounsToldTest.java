package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text calls by "the" and one noun, in the words that have brought it up. */
final class BareNounsToldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The bridge at Oakhurst fell in 1951. Army engineers rebuilt the bridge in 1953. "
            + "| the bridge at Oakhurst in 1953",
        "Anna Berg took nine boats seized from smugglers to Leeds. Bo Li painted the boats in May. "
            + "| Bo Li painted the nine boats seized from smugglers",
        "Acme Ltd sold its bottling plant in 1990. Bo Li burned the plant in 1992. "
            + "| Bo Li burned Acme Ltd’s bottling plant",
        "A letter from Carl Roe came in May. According to Anna Berg, the contents of the letter "
            + "shocked Bo Li in June. | the letter from Carl Roe shocked",
        "The king gave it to the monks of Leeds by a charter of 1512. Anna Berg found the document "
            + "in Oslo in 1990. | Anna Berg found the charter of 1512",
        "Acme Ltd opened a woollen mill in Leeds. In 1996 Bo Li sold the building to Anna Berg. "
            + "| Bo Li sold the building of the woollen mill",
        "Carl Roe bought Oak Farm in May. Anna Berg criticised the purchase in June. "
            + "| Anna Berg criticised the purchase of Oak Farm",
        "Carl Roe bought Oak Farm in May. Anna Berg opposed the sale in June. "
            + "| Anna Berg opposed the sale of Oak Farm",
        "The council renewed the ferry's licence in May. Anna Berg signed the renewal in June. "
            + "| Anna Berg signed the renewal of the ferry's licence",
        "Acme Ltd planned to close the mill in Leeds. The unions in Leeds opposed the plan. "
            + "| opposed the plan to close the mill in Leeds",
        "Acme Ltd paid two thirds of the sum in May and borrowed the rest from Carl Roe. "
            + "| Acme Ltd borrowed the rest of the sum",
        "James Roe visited the market in 1881 and described it as a trap. "
            + "| James Roe described the market as a trap",
        "Acme Ltd, which inspected the crane in Leeds, certified it in October 2020. "
            + "| Acme Ltd certified the crane",
      })
  void a_bare_noun_or_pronoun_is_told_by_what_has_brought_it_up(String text, String words) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).anyMatch(l -> l.contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A letter from Carl Roe and a letter from Eva Sand came in May. Bo Li burned the letter.",
        "A similar blast wrecked Leeds in 1990. Bo Li lost a hand in the blast in 1992.",
        "Acme Ltd opened a mill and a school in Leeds. In 1996 Bo Li sold the building.",
        "Carl Roe bought Oak Farm in May. Eva Sand bought Elm Farm. Bo Li criticised the purchase.",
      })
  void a_bare_noun_stays_where_two_may_be_meant_or_it_is_compared(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::label)
        .noneMatch(l -> l.matches(".*Bo Li.*(letter from|similar|building of|purchase of).*"));
  }
}
