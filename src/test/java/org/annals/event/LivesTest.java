package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How old people are, their families, and the lines and brackets that tell of their lives. */
final class LivesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg, 43, has worked in the shop for nineteen years.             | Anna Berg aged 43
          The dead were Carl Roe, six, and Ida Roe, aged three.                 | Ida Roe aged 3
          The dead were Carl Roe, six, and Ida Roe, aged three.                 | Carl Roe aged 6
          Anna Berg (née Dahl), 61, left the room.                              | Anna Berg aged 61
          Anna Berg, then fifteen, was sent to Leeds.                           | Anna Berg aged 15
          Anna Berg taught in Leeds. She was 78.                                | Anna Berg aged 78
          Carl Roe, who was 96 and blind, slept.                                | Carl Roe aged 96
          Peter Lind will be fifty-six in March.                                | Peter Lind aged 56
          Owain Price, a 23-year-old student, wept.                             | Owain Price aged 23
          The 23-year-old student Owain Price wept.                             | Owain Price aged 23
          The gunman, a 29-year-old soldier named Jun Roe, was killed in 2015.  | Jun Roe aged 29
          """)
  void how_old_somebody_is_is_told(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goals from Carl Roe, 12, and Peter Lind, 56, won the cup for Leeds.",
        "Her father died when Anna Berg was eleven.",
        "The man who shot Anna Berg was 43.",
        "Anna Berg was one of the founders.",
        "Anna Berg was 40 minutes late.",
        "A girl of nine saw Anna Berg.",
      })
  void a_number_that_is_no_age_of_a_person_named_is_not_told(String text) {
    assertThat(labels(text)).noneMatch(label -> label.contains("aged"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg died aged 91.                              | 91 years old
          Peter Lind died at the age of 88.                    | 88 years old
          Anna Berg turned 40 on Sunday.                       | 40 years old
          Widowed at thirty-two, Anna Berg left Oslo.          | 32 years old
          Anna Berg was a nurse. At 17 she went to Leeds.      | 17 years old
          """)
  void how_old_somebody_was_then_belongs_to_what_happened(String text, String age) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.quantities().stream().anyMatch(q -> q.words().equals(age)))
        .hasSize(1)
        .allMatch(event -> event.quantities().stream().allMatch(Quantity::isAside));
  }

  @Test
  void an_hour_of_the_day_is_no_age() {
    assertThat(ReadEvents.of("Anna Berg was a nurse. At nine she left the house."))
        .allMatch(event -> event.quantities().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg had six children.                                      | Anna Berg had six children
          Anna Berg is survived by her daughters and by a sister, Kerstin. | Anna Berg is survived by her daughters and by a sister, Kerstin
          Anna Berg is engaged.                                            | Anna Berg is engaged
          Anna Berg had a stroke in 1990.                                  | Anna Berg had a stroke in 1990
          Anna Berg was widowed in 1990.                                   | Anna Berg was widowed in 1990
          Anna Berg was born and brought up in Leeds.                      | Anna Berg was brought up in Leeds
          Anna Berg became a Swedish citizen in 1990.                      | Anna Berg became a Swedish citizen in 1990
          Anna Berg gave birth to a son, Ari, in 1990.                     | Anna Berg gave birth to a son, Ari, in 1990
          His wife died, and Carl Roe married, in 2007, Ann Lind, a nurse. | Carl Roe married, in 2007, Ann Lind, a nurse
          """)
  void what_becomes_of_families_and_of_health_is_told(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg is engaged in research.",
        "Anna Berg had no children.",
        "If Anna Berg had a stroke, she would write.",
      })
  void what_is_denied_or_of_something_else_is_not_told(String text) {
    assertThat(labels(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg (3 March 1901, Viborg – 17 November 1979, Pune) was a poet.        | death of Anna Berg in Pune, 1979-11-17
          Ines Vega (Oviedo, 3 May 1871 – Leeds, 9 June 1950) was a painter.           | death of Ines Vega in Leeds, 1950-06-09
          BERG, Anna Maria (b. Kassa, Hungary, 3 May 1871; d. Leeds, 9 June 1950), poet. | death of Anna Maria Berg in Leeds, 1950-06-09
          Sir Hugh Ash, lawyer, born 19 June 1928; died 8 February 2022                | death of Hugh Ash, 2022-02-08
          """)
  void brackets_and_lines_of_a_life_tell_of_the_death(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @Test
  void a_birth_and_a_burial_are_two_events() {
    assertThat(labels("Anna Berg was born in Leeds. Anna Berg was buried in Oslo."))
        .containsExactly("birth of Anna Berg in Leeds", "burial of Anna Berg in Oslo");
  }

  @Test
  void who_buries_somebody_is_not_buried() {
    Stream<Entity> dead =
        ReadEvents.of("Anna Berg buried Carl Roe in 1990.").stream()
            .flatMap(event -> event.participants().patients().stream());
    assertThat(dead).extracting(Entity::label).containsExactly("Carl Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg moved to Bergen, Norway, where she died in 1950.  | died | Bergen
          Anna Berg was born on Santa Maria.                           | born | Santa Maria
          """)
  void where_a_life_went_on_is_known(String text, String trigger, String place) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(trigger))
        .flatExtracting(event -> event.participants().places())
        .extracting(Entity::label)
        .containsExactly(place);
  }

  @Test
  void what_is_awarded_takes_part() {
    assertThat(ReadEvents.of("Anna Berg was awarded the Polhem Prize in 1983."))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .containsExactly("Polhem Prize");
  }
}
