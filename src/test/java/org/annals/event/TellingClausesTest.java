package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.attribution.Modality;
import org.annals.entity.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What relative clauses, clefts, predicates and the present tense tell of somebody known. */
final class TellingClausesTest {
  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The man who sent the train out was Carl Roe. | Carl Roe sent the train out
          The woman who sold the painting was Anna Berg, a widow. | Anna Berg sold the painting
          It was Carl Roe, not Anna Berg, who carried the bell to Bergen. \
          | Carl Roe carried the bell to Bergen
          """)
  void whom_a_sentence_singles_out_did_it(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was Carl Roe, not Anna Berg, who carried the bell to Bergen.",
        "The man who owned the mill was not Anna Berg.",
        "The woman who could run the mill was Anna Berg.",
        "The person who stole the horse may be Anna Berg.",
      })
  void who_is_set_against_the_doer_did_nothing(String text) {
    assertThat(ReadEvents.of(text))
        .noneMatch(
            event ->
                Stream.concat(event.participants().agents().stream(), event.involved().stream())
                    .anyMatch(entity -> entity.label().equals("Anna Berg")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg works in a former depot in Ghent. | Anna Berg works in a former depot in Ghent
          Unite, the union that represents most of the workers of Kestrel Foods, left. \
          | Unite the Union represents most of the workers of Kestrel Foods
          Carl Roe, whose widow runs the shop in Oslo, drew the map. \
          | Carl Roe’s widow runs the shop in Oslo
          Anna Berg and Bo Li run a school in Leeds. | Anna Berg and Bo Li run a school in Leeds
          Anna Berg sells her pots in Oslo, where she has a studio. | Anna Berg has a studio
          Councilman Bo Li, a retired fitter who represents the Third Ward, left. \
          | Bo Li represents the Third Ward
          Anna Berg is a lawyer who represents Acme Corporation. \
          | Anna Berg represents Acme Corporation
          A crater on the moon bears Anna Berg's name. \
          | A crater on the moon bears Anna Berg's name
          A street and a school are named after Anna Berg. \
          | A street and a school are named after Anna Berg
          Carl Roe leads a commission, on which Norway also sits. | Norway also sits on a commission
          """)
  void the_present_tense_tells_what_somebody_known_does(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If Anna Berg works at the mill in Leeds, she is lucky.",
        "When Anna Berg sings in Oslo, people come.",
        "Anna Berg does not work in Oslo.",
        "Nobody thinks that Anna Berg sings in Oslo.",
        "Does Anna Berg work in Oslo?",
        "Anna Berg works hard.",
        "A lawyer works in a former depot in Ghent.",
      })
  void the_present_tense_of_anybody_or_of_what_is_not_so_tells_nothing(String text) {
    assertThat(labels(text)).noneMatch(label -> label.matches(".*\\b(?:works?|sings)\\b.*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg is one of nine people in Europe who can tune a bell. | Anna Berg
          Peru is the world's second-largest copper producer. | Peru
          Anna Berg was the first woman to head the mill. | Anna Berg
          """)
  void what_sets_somebody_apart_is_told(String text, String who) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(
            event -> {
              assertThat(names(event.participants().agents())).containsExactly(who);
              assertThat(event.label() + ".").isEqualTo(text);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oslo is perhaps the oldest town of Norway.",
        "Oslo is not the oldest town of Norway.",
        "Oslo would be the oldest town of Norway.",
        "Anna Berg is the youngest child of Carl Roe.",
      })
  void what_may_not_be_so_and_kin_do_not_set_apart(String text) {
    assertThat(labels(text)).noneMatch(label -> label.contains("est "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg led a column from the town of Oslo. | Anna Berg led a column from the town of Oslo
          Anna Berg began teaching at the Pratt Institute. \
          | Anna Berg began teaching at the Pratt Institute
          The claim was ridiculed by Carl Roe of Bergen, who held that it was false. \
          | The claim was ridiculed by Carl Roe of Bergen
          Apprenticed in 1835 to the clockmaker Carl Roe, Anna Berg left. \
          | Anna Berg was apprenticed in 1835 to the clockmaker Carl Roe
          The museum paid £385,000, of which £200,000 came from the Acme Corporation. \
          | £200,000 came from the Acme Corporation
          Anna Berg settled in Leeds in 1946, taught at a college for ten years and died in 1982. \
          | Anna Berg taught at a college for ten years
          """)
  void states_are_doings_in_this_company(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill was built by two engineers from Leeds University, Carl Roe and Anna Berg. | Anna Berg
          Among those who signed the letter were Carl Roe and Anna Berg. | Anna Berg
          """)
  void names_that_stand_beside_a_plural_all_take_part(String text, String who) {
    assertThat(ReadEvents.of(text))
        .anyMatch(event -> names(event.participants().agents()).equals(List.of("Carl Roe", who)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday her fireman, a young farmer named Nils Aasen, opened the gate. | Nils Aasen
          """)
  void who_does_it_is_known_by_the_words_around(String text, String who) {
    assertThat(ReadEvents.of(text))
        .anyMatch(event -> names(event.participants().agents()).equals(List.of(who)));
  }

  @ParameterizedTest
  @ValueSource(strings = "The dead were identified as Carl Roe, 41, and Anna Berg, 27.")
  void those_who_are_identified_are_known(String text) {
    assertThat(ReadEvents.of(text))
        .anyMatch(
            event ->
                names(event.participants().patients()).equals(List.of("Carl Roe", "Anna Berg")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The show will be curated by Anna Berg, the keeper.",
        "Anna Berg will curate the show.",
      })
  void what_somebody_named_is_to_do_is_planned(String text) {
    assertThat(ReadEvents.of(text))
        .anyMatch(
            event ->
                event.stance().modality() == Modality.PLANNED
                    && names(event.participants().agents()).contains("Anna Berg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg works in a former depot in Ghent, which she rents from Acme Corporation. \
          | former depot in Ghent
          Three women signed a petition, which Anna Berg threw into the stove. | petition
          """)
  void what_which_stands_for_is_what_it_is_done_to(String text, String thing) {
    assertThat(ReadEvents.of(text))
        .anyMatch(event -> event.participants().unnamedPatients().equals(List.of(thing)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg taught in Leeds every summer from 1961 until 1974. \
          | Anna Berg taught in Leeds every summer from 1961 until 1974
          One of the pupils, the potter Carl Roe, showed bowls in Leeds each spring. \
          | showed bowls in Leeds each spring
          The Salter Prize has been awarded every second year since 1958 by Acme Corporation. \
          | The Salter Prize has been awarded every second year
          The tunnel will be built by Acme Corporation. \
          | The tunnel will be built by Acme Corporation
          Farmers in Leeds blame Acme Corporation for the dead fish. \
          | Farmers in Leeds blame Acme Corporation for the dead fish
          Anna Berg sent the foreman, Carl Roe, to cut the ribbon in her place. \
          | Anna Berg sent the foreman, Carl Roe, to cut the ribbon in her place
          Lawmakers may reject the budget, which Anna Berg has already signed. \
          | Anna Berg has already signed the budget
          """)
  void what_is_done_time_and_again_or_planned_or_added_is_told(String text, String label) {
    assertThat(labels(text)).anyMatch(told -> told.contains(label));
  }
}
