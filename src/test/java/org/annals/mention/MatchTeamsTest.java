package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Reference;
import org.annals.name.EntityClass;
import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is a team because of a match. */
final class MatchTeamsTest {
  private static List<String> teams(String text) {
    return ReadText.resolved(text).references().stream()
        .filter(name -> name.mention().entityClass() == EntityClass.SPORTS_ORGANIZATION)
        .map(name -> said(text, name))
        .toList();
  }

  private static String said(String text, Reference name) {
    return name.mention().span().of(text) + " = " + name.entity().key().canonicalName();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wallaby Creek won after holding off Tarbert Flat by four points in the grand final. "
            + "| Tarbert Flat = Tarbert Flat",
        "Wallaby Creek are champions after holding off Tarbert Flat by four points in the final. "
            + "| Wallaby Creek = Wallaby Creek",
        "Wallaby Creek beat Tarbert Flat by four points. Rain fell. Flat lost a defender. "
            + "| Flat = Tarbert Flat",
        "Tamara Steel beat Kilima Railway 5-4 on Sunday. Kilima led 3-0 after an hour. "
            + "| Kilima = Kilima Railway",
      })
  void who_meets_in_a_match_is_a_team(String text, String team) {
    assertThat(teams(text)).contains(team);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sparta defeated Athens in the war of 404.",
        "The Green Party beat the Unity Party by 14 votes.",
        "France beat Italy 3-1 on Sunday.",
      })
  void who_wins_a_war_or_a_vote_and_what_is_a_country_is_none(String text) {
    assertThat(teams(text)).isEmpty();
  }
}
