package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part beside subject and object, and plain verbs that tell of what people did. */
final class RecipientsTest {
  private static String words(Event event) {
    return names(event.participants().agents()) + ">" + names(event.participants().patients());
  }

  private static String names(List<Entity> entities) {
    return entities.stream().map(Entity::label).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg gave her books to Acme Corporation. | Anna Berg>Acme Corporation",
        "Anna Berg quarrelled with Bo Li in 1920. | Anna Berg>Bo Li",
        "Acme Corporation won two million dollars from Jens Roe. | Acme Corporation>Jens Roe",
        "Anna Berg opened a clinic together with Jens Roe. | Anna Berg+Jens Roe>",
        "Jens Roe signed the contract on behalf of Acme Corporation. "
            + "| Jens Roe+Acme Corporation>",
        "Jens Roe brought the suit on Anna Berg's behalf. | Jens Roe>",
        "The Obama administration sued Acme Corporation. | >Acme Corporation",
        "Anna Berg, along with Jens Roe, opened a clinic. | Anna Berg+Jens Roe>",
        "The clinic was opened in 1975 by Anna Berg together with Jens Roe. "
            + "| Anna Berg+Jens Roe>",
        "Acme Corporation lent Bo Li the fare to Leeds University. | Acme Corporation>Bo Li",
        "Anna Berg won a scholarship to Leeds University. | Anna Berg>",
        "Anna Berg asked Jens Roe to resign. | Anna Berg>Jens Roe",
        "Anna Berg wrote a letter to Bo Li. | Anna Berg>Bo Li",
        "Anna Berg gave the mill back to Bo Li. | Anna Berg>Bo Li",
        "Anna Berg rowed for Uruguay in Leeds. | Anna Berg>Uruguay",
        "Anna Berg appeared for Jens Roe in 1990. | Anna Berg>Jens Roe",
        "Anna Berg studied under Jens Roe. | Anna Berg>",
        "Anna Berg trained at Leeds University. | Anna Berg>",
        "Anna Berg sold the mill to Jens Roe. | Anna Berg>",
        "In 1914 Anna Berg sold her shares to Jens Roe for $40,000. | Anna Berg>",
        "Anna Berg's sword was sold to the Royal Irish Academy. | >",
        "Acme Corporation built two ships for the Royal Navy in 1912. | Acme Corporation>",
        "Anna Berg leased the mill to Acme Corporation. | Anna Berg>",
        "Anna Berg was sent to Leeds University by the board. | >Anna Berg",
        "The mill was handed to Acme Corporation in 1990. | >",
        "Officers led by Sergeant Anna Berg searched the house. | Anna Berg>",
      })
  void those_behind_a_preposition_take_part(String text, String participants) {
    assertThat(ReadEvents.of(text)).extracting(RecipientsTest::words).contains(participants);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg sold the mill to the Danish firm Delmar Foods. | to the Danish firm Delmar"
            + " Foods",
        "The mill was sold to Jens Roe in 1990. | to Jens Roe",
        "Anna Berg studied under Jens Roe. | under Jens Roe",
      })
  void who_buys_or_teaches_is_told_with_the_preposition(String text, String words) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(event -> assertThat(event.circumstances()).contains(words));
  }

  @Test
  void no_stake_is_held_in_its_buyer() {
    String text =
        "Acme Corporation runs nine ferries. The family sold a 60% stake to Delmar Foods.";
    assertThat(ReadEvents.labels(text))
        .contains("The family sold a 60% stake in Acme Corporation to Delmar Foods");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Corporation borrowed two million dollars from Jens Roe.",
        "Acme Corporation bought the mill in 2011 from Jens Roe.",
        "Acme Corporation took lessons from Jens Roe.",
        "Acme Corporation rented a hall from Jens Roe.",
      })
  void who_gives_or_sells_is_involved(String text) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(
            event -> {
              assertThat(words(event)).isEqualTo("Acme Corporation>");
              assertThat(names(event.involved())).isEqualTo("Jens Roe");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg replaced the roof with Bo Li in mind.",
        "Anna Berg resigned thanks to Bo Li.",
        "Anna Berg fought under Bo Li in 1893.",
      })
  void a_preposition_that_says_something_else_gives_nobody_a_part(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(RecipientsTest::words)
        .noneMatch(words -> words.contains("Bo Li"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg taught nurses in Leeds.",
        "Anna Berg studied medicine at Leeds University.",
        "Jens Roe befriended Anna Berg.",
        "Anna Berg, a lawyer who defended Jens Roe, was tall.",
      })
  void a_plain_verb_in_the_past_tells_of_what_somebody_did(String text) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(event -> assertThat(words(event)).contains("Anna Berg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg loved the sea.",
        "Anna Berg resembled Bo Li.",
        "The clinic treated nobody.",
        "Anna Berg teaches nurses every year.",
      })
  void a_state_a_habit_or_nobody_known_is_no_event(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  @Test
  void who_is_had_arrested_does_not_do_it() {
    assertThat(ReadEvents.of("Jens Roe had Anna Berg arrested in Leeds."))
        .extracting(RecipientsTest::words)
        .contains(">Anna Berg");
  }

  @Test
  void what_many_plan_together_is_a_planned_event() {
    assertThat(ReadEvents.of("Teachers in Houston plan to strike on Friday."))
        .extracting(event -> event.type().localName() + " " + event.stance().modality())
        .contains("Strike PLANNED");
  }

  @Test
  void a_body_is_not_who_worked_somewhere() {
    assertThat(ReadEvents.of("Anna Berg is a graduate of Leeds University who worked at Acme."))
        .extracting(event -> names(event.participants().agents()))
        .containsOnly("Anna Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg was elected a corresponding member of the Green Party in 1957.",
        "Anna Berg was elected president of Acme Corporation in 1957.",
      })
  void what_somebody_is_elected_to_is_no_patient(String text) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.type().localName().equals("Election"))
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(words(event)).isEqualTo(">Anna Berg");
              assertThat(event.participants().unnamedPatients()).isEmpty();
            });
  }

  @Test
  void who_is_given_something_together_with_others_gives_nothing() {
    List<Event> events =
        ReadEvents.of(
            "The Oslo Academy awarded Anna Berg and Rory Lund the Harding Prize in 1903, together"
                + " with Bo Li.");
    assertThat(events)
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.participants().agents())
                    .extracting(Entity::label)
                    .doesNotContain("Bo Li"));
  }
}
