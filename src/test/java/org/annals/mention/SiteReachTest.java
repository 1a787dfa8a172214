package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the names of mines, dams and the like reach. */
final class SiteReachTest {
  private static String name(String text) {
    int start = text.indexOf("Korrin");
    Mention place =
        new Mention(new Span(start, start + 6), EntityClass.PLACE, 0.8, Optional.empty());
    return SiteReach.extended(text, List.of(place)).getFirst().span().of(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam at the Korrin mine broke. | Korrin mine",
        "Peru's Korrin copper mine is closed. | Korrin copper mine",
        "They left the Korrin nuclear power station. | Korrin nuclear power station",
        "The Korrin dam, built in 1974, broke. | Korrin dam",
        "Fire broke out at the Korrin substation, west of the town. | Korrin substation",
        "The Korrin swing bridge carries 8,000 cars a day. | Korrin swing bridge",
      })
  void a_site_is_named_with_its_noun(String text, String expected) {
    assertThat(name(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Korrin mine disaster shocked Peru. | Korrin",
        "In Korrin mine workers struck. | Korrin",
        "The Korrin mineral springs are hot. | Korrin",
      })
  void a_place_before_another_noun_stays_a_place(String text, String expected) {
    assertThat(name(text)).isEqualTo(expected);
  }
}
