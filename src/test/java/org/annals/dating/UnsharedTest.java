package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnsharedTest {
  private static ListAssert<Event> told(String word, String text) {
    return assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cost | Acme Rail was sold in 2019, when its owner failed, and has cost Leeds £3 million.
          teaching | In 1967 Bo Li left Acme; Anna Berg spent the next seven years teaching at Leeds University.
          raised | In 2020 Bo Li left Acme Rail, and the company has raised £3 million from Leeds.
          saying | Bo Li sold Acme Rail in 2019 and left a year later, saying that Leeds was cold.
          drilled | When Acme Rail left Leeds in 2017, it had drilled eleven wells in Ghent.
          trained | When Acme Rail left Leeds in 2017, it had dug wells and trained nurses in Ghent.
          founded | In 1894 Bo Li moved to Ghent, where he founded Acme Rail.
          ran | On 3 May 1911 Bo Li returned to Ghent, where he later ran the mill.
          opened | Anna Berg fled to Oslo in 1902, where she opened a mill for Bo Li.
          took | In 1957 Anna Berg won a scholarship to Leeds University, where she took a degree.
          criticises | The report criticises the police for the arrests in Ghent in March 2015.
          developing | In August 2023 Acme Rail built a mill in Ghent, where nine men are developing cars.
          send | After that Acme Rail would have to send Bo Li home, as it did in 2018.
          """)
  void what_happens_at_another_time_does_not_share_that_of_its_sentence(String word, String text) {
    told(word, text).allSatisfy(event -> assertThat(event.when()).isEqualTo(When.UNKNOWN));
  }

  @Test
  void what_somebody_does_where_he_came_on_a_day_may_be_of_that_day() {
    told("met", "Anna Berg travelled to Leeds on 4 June 1912, where she met Bo Li.")
        .extracting(event -> event.when().date().map(Object::toString).orElse(""))
        .containsOnly("1912-06-04");
  }

  @Test
  void the_year_of_a_war_is_not_that_of_the_years_behind_it() {
    told(
            "spent",
            "Peter Lund was a teacher who had fought in the war of 1895 and spent two years in"
                + " prison at Tunja.")
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.when().date()).isEmpty());
  }

  @Test
  void what_follows_at_once_has_the_same_time() {
    told("left", "In 2019 Bo Li sold Acme Rail and left Leeds.")
        .extracting(event -> event.when().date().map(Object::toString).orElse(""))
        .containsOnly("2019");
  }
}
