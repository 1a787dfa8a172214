package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that can be understood without their text. */
final class EventLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Bo Li wept. Anna Berg claimed that she was getting \"dirt off the street.\" | speech:"
            + " “Anna Berg claimed that she was getting ‘dirt off the street’”",
        "Teachers and taxi drivers went on strike on 3 May 2017. "
            + "| strike: “Teachers and taxi drivers went on strike on 3 May 2017”, 2017-05-03",
        "Police freed 12 workers who were arrested in a raid. "
            + "| arrest or detention: “12 workers were arrested in a raid”",
        "Bo Li sang Take Me Home in Leeds. | Bo Li sang Take Me Home in Leeds",
        "Bo Li wrote My Father's House in 1987. | Bo Li wrote My Father's House in 1987",
        "From 1941 to 1944 Bo Li worked in London. | Bo Li worked in London, 1941–1944",
        "Since 1913 the French had governed Leeds. | the French had governed Leeds, since 1913",
        "Until 1944 Bo Li worked in London. | Bo Li worked in London, until 1944",
        "The board approved a budget of US$2.3 million. | The board approved a budget of"
            + " US$2.3 million",
        "I met Anna Berg in Leeds. | meeting: “the author met Anna Berg in Leeds”",
        "\"The mill was old. We gave Bo Li a door,\" Anna Berg said. "
            + "| speech: “Anna Berg said: the speaker and others gave Bo Li a door”",
        "The mill paid Bo Li US$500 in May. | The mill paid Bo Li US$500 in May",
        "Governor Bo Li vetoed the Clean Air Act. | Bo Li vetoed the Clean Air Act",
        "Anna Berg said that she heard a scream. Bo Li shouted at her in Leeds and left. "
            + "| speech: “Bo Li shouted at Anna Berg in Leeds”",
        "There was a battle in Leeds in 1643. | battle in Leeds, 1643",
        "Anna Berg will resign as mayor in June. "
            + "| departure: “Anna Berg will resign as mayor in June”",
      })
  void a_label_is_a_clause_that_is_whole(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void the_person_who_is_told_something_is_not_spoken_against() {
    assertThat(ReadEvents.of("Anna Berg told Bo Li that the strike was over."))
        .extracting(Event::label)
        .contains("speech: “Anna Berg told Bo Li that the strike was over”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li was acquitted of fraud. | Bo Li was acquitted of fraud",
        "Governor Anna Berg vetoed the Clean Air Act. | Anna Berg vetoed the Clean Air Act",
        "Anna Berg sued Bo Li over the house. | Anna Berg sued Bo Li over the house",
        "Bo Li was convicted on 3 May 2012. | Bo Li was convicted on 3 May 2012",
      })
  void what_courts_and_lawmakers_do_is_told_by_its_own_verb(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void a_pronoun_gives_way_to_the_name_it_stands_for() {
    assertThat(ReadEvents.of("Anna Berg was born in Leeds. She moved to Houston in 1950."))
        .extracting(Event::label)
        .contains("Anna Berg moved to Houston in 1950");
  }

  @Test
  void a_label_that_is_cut_ends_between_words_and_says_so() {
    String text =
        "Anna Berg said that the council had voted to close the old library in the middle of the"
            + " town before the end of the coming year and to sell the land behind it to a company"
            + " that would build forty flats and a garage for two hundred cars there.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.type().localName().equals("Speech"))
        .singleElement()
        .extracting(Event::label)
        .asString()
        .matches("speech: “Anna Berg said that the council had .*\\p{L}…”")
        .doesNotContainPattern(" (the|of|in|and|to)…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They were arrested on Monday.",
        "They attacked him on Monday.",
        "His arrest was announced on Monday.",
        "They married in Paris in 1931.",
        "It was finished in Leeds in 1884 by Thomas Reed.",
      })
  void what_happens_to_nobody_known_is_left_out(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The bridge was begun in 1880. It was finished in 1884 by Thomas Reed. "
            + "| the bridge was finished in 1884 by Thomas Reed",
        "Bo Li criticised its treatment of the poor. "
            + "| speech: “Bo Li criticised the treatment of the poor”",
      })
  void whoever_is_unknown_keeps_the_word_of_the_text(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was suspended by Leeds Council in May.",
        "Anna Berg has never mentioned it.",
      })
  void what_is_told_of_nobody_known_is_left_out(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The pit was closed in May 1984. "
            + "| The pit was closed in May 1984 (“Acme Corporation ends mining in Leeds”)",
        "Bo Li rejected the charge. "
            + "| Bo Li rejected the charge (“Acme Corporation ends mining in Leeds”)",
        "Bo Li bought a farm in Kent in 1984. | Bo Li bought a farm in Kent in 1984",
        "Acme Corporation closed the pit in 1984. | Acme Corporation closed the pit in 1984",
      })
  void what_only_the_document_explains_is_told_with_its_title(String sentence, String label) {
    assertThat(ReadEvents.of("Acme Corporation ends mining in Leeds\n\n" + sentence))
        .extracting(Event::label)
        .contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "A decision she opposed was made in Leeds in 1984. | A decision was made in Leeds in 1984",
        "Anna Berg was arrested for hiding weapons and sentenced to six years. "
            + "| Anna Berg was sentenced to six years",
        "In 1984 Bo Li had the toll abolished. | Bo Li had the toll abolished, 1984",
        "Anna Berg met two ranchers, whose lawyer sued Acme Corporation in 1984. "
            + "| two ranchers’ lawyer sued Acme Corporation in 1984",
      })
  void clauses_keep_to_what_they_tell(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg and Bo Li left. They married in Paris in 1931. "
            + "| Anna Berg and Bo Li married in Paris in 1931",
        "The bridge was begun in 1880. It was finished in 1884 by Thomas Reed. "
            + "| the bridge was finished in 1884 by Thomas Reed",
      })
  void several_and_things_that_an_earlier_sentence_tells_of_are_told(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Bo Li arrived here in 1951. | Bo Li arrived in 1951",
        "Ines Vale studied at Heidelberg University. She took her doctorate there in 1911. "
            + "| Ines Vale took her doctorate there in 1911",
        "“The guard told me to stop,” Bo Li said. | speech: “The guard told Bo Li to stop”",
      })
  void words_that_only_point_are_left_out_or_named(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The judge replied that section 98(4) of the Housing Act did not apply to Anna Berg. "
            + "| speech: “The judge replied that section 98(4) of the Housing Act did not apply"
            + " to Anna Berg”",
        "Permission to appeal was refused by Leeds County Court on 3 May 2012. "
            + "| Permission to appeal was refused by Leeds County Court on 3 May 2012",
        "Mayor Anna Berg does not share that view, the bridge was replaced in 2010. "
            + "| the bridge was replaced in 2010",
      })
  void a_clause_has_no_holes_stutters_or_neighbours(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void what_is_denied_is_told_as_denied() {
    assertThat(ReadEvents.of("Bo Li denied that he had met Anna Berg in Leeds."))
        .extracting(Event::label)
        .contains("meeting: “Bo Li had met Anna Berg in Leeds” (denied by Bo Li)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "I am building a mill in Leeds with Bo Li. "
            + "| the author is building a mill in Leeds with Bo Li",
        "I have bought the mill in Leeds from Bo Li. "
            + "| the author has bought the mill in Leeds from Bo Li",
        "Bo Li is a mayor. He\u2019s building a mill in Leeds. | Bo Li is building a mill in Leeds",
        "I accuse Bo Li of theft. | speech: “the author accuses Bo Li of theft”",
      })
  void a_verb_agrees_with_the_name_that_stands_for_the_speaker(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The mayor of Leeds, Anna Berg, resigned in May 2012. "
            + "| departure: “Anna Berg resigned in May 2012”, 2012-05",
        "The memoir, The Weight of the Robe, was published by Harper in 2003. | publication: “The"
            + " memoir, The Weight of the Robe, was published by Harper in 2003”",
        "Bo Li, 58, and his daughter Anna Li, 24, were released in Leeds. "
            + "| Bo Li, 58, and his daughter Anna Li, 24 were released in Leeds",
      })
  void a_subject_has_the_name_that_stands_beside_it(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The bridge, finished in 1884 by Thomas Reed, leads to Leeds. "
            + "| The bridge was finished in 1884 by Thomas Reed",
        "The manager, who took over at Northgate Mills in April 2021, closed the mill. "
            + "| appointment: “The manager took over at Northgate Mills in April 2021”, 2021-04",
        "Anna Berg remembers the boat which her father built in 1931. "
            + "| Anna Berg’s father built the boat in 1931",
      })
  void a_clause_that_hangs_on_a_noun_is_a_sentence_of_its_own(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Councillors voted 6–1 in favour of the closure in May 2012. "
            + "| vote: “Councillors voted 6–1 in favour of the closure in May 2012”, 2012-05",
        "Judge Anna Berg, concurring, said that employers could easily say so. "
            + "| speech: “Anna Berg said that employers could easily say so”",
        "Unicef sent nine million of them to Ghana in 1985. "
            + "| UNICEF sent nine million to Ghana in 1985",
        "The group was established in 1953 by Bo Li. | The group was established in 1953 by Bo Li",
        "\"I leave it here,\" Bo Li says, \"for the children who come to see the lake.\" "
            + "| speech: “Bo Li says: I leave it here, for the children who come to see the lake”",
        "Bo Li and Anna Berg met on Monday. Anna Berg said that she had made four demands, among "
            + "them the repeal of the tax law adopted in March. | speech: “Anna Berg said that she "
            + "had made four demands, among them the repeal of the tax law adopted in March”",
      })
  void nothing_is_cut_off_or_left_hanging(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The charge, which was absurd, was dropped.",
        "The painter Bo Li wrote to the mayor in protest. It was a long letter.",
      })
  void what_says_nothing_alone_is_no_event(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::label)
        .noneMatch(label -> label.contains("charge") || label.startsWith("protest"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bo Li was summoned to a meeting in Leeds in May 2012."})
  void to_be_called_to_a_meeting_is_no_lawsuit(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(event -> event.type().localName())
        .doesNotContain("LegalFiling");
  }
}
