package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.dating.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What things are, were or will be, by a form of "be". */
final class BeingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old mill is now a holiday cottage.",
        "Leeds Chess Club was the idea of Anna Berg, a baker from Ghent.",
        "The merger of the two firms is subject to approval by the Supreme Court.",
        "The club's letters are in the national archives in Stockholm.",
        "The largest employer is a maker of car seats.",
        "Anna Berg was present at the opening of the bridge.",
        "Ewa Berg remains the second-largest shareholder.",
        "Season tickets will remain valid.",
        "All five laws are now void.",
        "A third of the army was sick.",
      })
  void what_a_thing_is_is_told(String text) {
    assertThat(labels(text)).anyMatch(label -> text.startsWith(label.replaceFirst(" \\(“.*", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The buyer of the mill was Anna Berg. | buyer | Anna Berg
          Acme Corporation's new director will be Bo Li, a banker from Ghent. | director | Bo Li
          """)
  void who_somebody_is_is_told_by_the_noun(String text, String noun, String who) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(
            event -> {
              assertThat(event.trigger().of(text)).isEqualTo(noun);
              assertThat(event.participants().agents())
                  .singleElement()
                  .satisfies(agent -> assertThat(agent.label()).isEqualTo(who));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old mill is not a holiday cottage.",
        "The old mill may be a holiday cottage.",
        "The old mill was a good idea.",
        "The old mill was in danger.",
        "Is the old mill a holiday cottage?",
        "It was a holiday cottage.",
        "The rooms were very cold.",
        "Most of it was complete.",
      })
  void what_is_denied_open_or_only_thought_of_it_is_not_told(String text) {
    assertThat(labels(text)).isEmpty();
  }

  @Test
  void what_a_clause_goes_on_to_say_of_its_subject_is_told() {
    assertThat(ReadEvents.of("The mill closed in 1902 and is now a museum of wool."))
        .anyMatch(event -> event.label().contains("is now a museum of wool") && event.isState());
    assertThat(labels("The mill closed in 1902 and is a good idea.")).hasSizeLessThan(2);
  }

  @Test
  void what_the_next_clause_names_is_not_involved() {
    assertThat(
            ReadEvents.of(
                "Leeds Town Hall was a cinema until 1960, and it is now an inn, called the Red"
                    + " Lion Hotel."))
        .filteredOn(event -> event.label().contains("cinema"))
        .singleElement()
        .satisfies(event -> assertThat(event.involved()).isEmpty());
  }

  @Test
  void the_time_of_the_clause_before_is_not_its_time() {
    assertThat(ReadEvents.of("Bo Li died in 1949, and the skis are in the museum at Sandefjord."))
        .filteredOn(event -> event.label().contains("skis"))
        .singleElement()
        .satisfies(event -> assertThat(event.when()).isEqualTo(When.UNKNOWN));
  }
}
