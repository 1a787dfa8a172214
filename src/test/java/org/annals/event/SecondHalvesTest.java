package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.entity.Entity;
import org.annals.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecondHalvesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill in Leeds closed in 1998, the brewery in 2003. | The brewery closed in 2003 | 2003
          The village schools were closed in 1960, the station in 1963. | The station was closed in 1963 | 1963
          Norway signed on 28 October 1975 and Sweden on 30 November 1975. | Sweden signed on 30 November 1975 | 1975-11-30
          Kestrel Foods withdrew in 2007, Northgale Coal in 2008. | Northgale Coal withdrew in 2008 | 2008
          """)
  void the_second_half_tells_an_event_of_its_own(String text, String label, String date) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(
            event -> {
              assertThat(event.label()).isEqualTo(label);
              assertThat(event.time()).map(PartialDate::toString).hasValue(date);
            });
  }

  @Test
  void each_vote_is_of_its_own_chamber() {
    assertThat(
            ReadEvents.of(
                "On 10 March 1971 the Senate approved the bill by 94 votes to none, and the House,"
                    + " thirteen days later, by 401 to 19."))
        .satisfiesExactly(
            first -> {
              assertThat(first.participants().agents())
                  .extracting(Entity::label)
                  .containsExactly("Senate");
              assertThat(first.involved()).isEmpty();
              assertThat(first.quantities()).isEmpty();
            },
            second -> {
              assertThat(second.label())
                  .isEqualTo("House approved the bill thirteen days later, by 401 to 19");
              assertThat(second.time()).map(PartialDate::toString).hasValue("1971-03-23");
              assertThat(second.quantities()).hasSize(1);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg visited Rome in 2001 and Paris in 2003.",
        "Anna Berg moved to Leeds in 1990 and Hull in 1995.",
        "The House passed the budget by 40 votes to 3 and the tax bill by 30 to 13.",
        "The bridge in Leeds opened in 1931, the year in which the mine closed.",
        "The first volume came out in Leeds in 1979, the second in 1988.",
      })
  void what_may_be_done_to_the_second_is_none(String text) {
    assertThat(ReadEvents.of(text))
        .noneMatch(event -> event.label().matches("(?:Paris|Hull|The tax|The year|The second) .*"));
  }
}
