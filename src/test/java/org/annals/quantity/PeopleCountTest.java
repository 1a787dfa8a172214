package org.annals.quantity;

import static org.annals.quantity.Found.all;
import static org.annals.quantity.Found.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.quantity.Quantity.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is counted, and where nobody says. */
final class PeopleCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Saturday 1,461 were detained.                | 1461
          Dozens were hurt.                               | ≥24
          More than 200 were arrested.                    | ≥200
          The blast left 12 dead.                         | 12
          The crash killed two and injured five others.   | 2; 5
          Police arrested dozens.                         | ≥24
          The company employs 12,000.                     | 12000
          Police detained 15 on Tuesday.                  | 15
          Hundreds of them left.                          | ≥200
          An army of 40,000 came.                         | 40000
          Ten thousand fled.                              | 10000
          Police said that 12 more were missing.          | 12
          """)
  void takes_a_bare_number_where_a_verb_or_a_group_takes_it(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
    assertThat(all(text)).allMatch(Quantity::isBare).noneMatch(Quantity::isOfPeople);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Only one person was hurt.                       | 1 (person)
          One police officer was shot.                    | 1 (police officer)
          At least one school closed.                     | ≥1 (school)
          """)
  void counts_one_of_people_and_where_a_bound_shows_a_number(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 300 protesters came.",
        "They detained 12 undocumented immigrants.",
        "ICE sent 40 federal agents.",
        "The army killed 300 men and women.",
        "One student was shot.",
        "It employs 12 social workers.",
        "12 firemen came.",
        "They met 12 deputies.",
        "They met 5,000 Haitians.",
        "They met 12 anthropologists.",
        "They met 12 ex-soldiers.",
        "Three of the officers left.",
        "Some 12 police came.",
      })
  void knows_a_count_of_people(String text) {
    assertThat(all(text)).hasSize(1).allMatch(Quantity::isOfPeople).noneMatch(Quantity::isBare);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police made 300 arrests.",
        "It closed 38 schools.",
        "It won 12 seats.",
        "It lost 1,100 jobs.",
        "They cut 12 poles.",
        "It took 12 specimens.",
        "They made 12 checklists.",
        "It made 12 lenders pay.",
        "Some 40% of voters agreed.",
        "They sent 12 helicopters.",
      })
  void knows_a_count_of_other_things(String text) {
    assertThat(all(text)).hasSize(1).noneMatch(Quantity::isOfPeople).noneMatch(Quantity::isBare);
  }

  @Test
  void a_place_before_a_number_does_not_make_it_a_label() {
    assertThat(all("In Gaza 12 people died.")).hasSize(1).allMatch(q -> q.bound() == Bound.EXACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tens of thousands of workers marched. | tens of thousands of workers",
        "Police arrested dozens. | dozens",
        "Over 100 people marched. | 100 people",
      })
  void a_vague_plural_keeps_its_words(String text, String words) {
    assertThat(Found.all(text)).extracting(Quantity::words).containsExactly(words);
  }
}
