package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.name.EntityClass;
import org.junit.jupiter.api.Test;

final class OverlapRuleTest {
  private final OverlapRule rule = new OverlapRule();

  private static Candidate candidate(int from, int to, EntityClass entityClass, double weight) {
    return Candidate.of(from, to, entityClass, weight, VoiceName.HEAD_WORD);
  }

  @Test
  void the_longer_sure_name_stays() {
    List<Verdict> kept =
        rule.choose(
            List.of(
                candidate(0, 1, EntityClass.CITY, 0.95),
                candidate(0, 2, EntityClass.NEWS_MEDIA, 0.8)));

    assertThat(kept).extracting(Verdict::to).containsExactly(2);
  }

  @Test
  void a_longer_guess_gives_way_to_what_is_sure() {
    List<Verdict> kept =
        rule.choose(
            List.of(
                candidate(0, 1, EntityClass.CITY, 0.95),
                candidate(0, 2, EntityClass.PERSON, 0.55)));

    assertThat(kept).extracting(Verdict::to).containsExactly(1);
  }

  @Test
  void voices_that_agree_add_up_and_rivals_take_away() {
    List<Verdict> agreed =
        rule.choose(
            List.of(
                candidate(0, 1, EntityClass.CITY, 0.5), candidate(0, 1, EntityClass.PLACE, 0.5)));
    List<Verdict> disputed =
        rule.choose(
            List.of(
                candidate(0, 1, EntityClass.CITY, 0.7), candidate(0, 1, EntityClass.PERSON, 0.5)));

    assertThat(agreed.getFirst().weight()).isGreaterThan(0.7);
    assertThat(agreed.getFirst().entityClass()).isEqualTo(EntityClass.CITY);
    assertThat(disputed.getFirst().weight()).isLessThan(0.7);
  }

  @Test
  void less_than_even_odds_is_nothing() {
    assertThat(rule.choose(List.of(candidate(0, 1, EntityClass.CITY, 0.49)))).isEmpty();
  }
}
