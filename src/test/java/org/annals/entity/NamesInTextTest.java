package org.annals.entity;

import static org.annals.entity.ReadNames.keys;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of a whole text mean the same. */
final class NamesInTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "David Carter and Susan Carter left. Mrs Carter wept. | Carter = Susan Carter",
        "David Carter and Susan Carter left. Mr Carter wept. | Carter = David Carter",
        "The sisters Paula and Clara Molteni make paper in Turin. | Paula = Paula Molteni",
        "Brightwater Foods A/S of Denmark was sold. Brightwater Foods lost money. "
            + "| Brightwater Foods = Brightwater Foods A/S",
        "Harcross Ceramics makes tiles. Shares in Harcross fell. | Harcross = Harcross Ceramics",
        "Holm & Krag bought a mill. Shares in Holm fell. | Holm = Holm & Krag",
        "Moore & Sons bought a mill. Moore died in Leeds. | Moore = Moore",
        "Brierfield town council met. Brierfield town council approved the plan. "
            + "| Brierfield town council = Brierfield town council",
        "Aino Lehtonen was born in Tampere. Her father died in the Civil War. "
            + "| Civil War = Civil War",
      })
  void a_short_name_means_whom_the_words_around_it_tell(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oskar Lindqvist was the son of Peter Lindqvist. They had three children: Karin, Peter and "
            + "Anna. Peter died in 1931. | Peter = Peter",
        "David Clark was a miner. David Clark had a son, David. David became a judge. "
            + "| David = David",
        "David Clark left two sons, Adam and David. David became a judge. | David = David",
        "Susan Clark had one daughter named Susan. Susan became a judge. | Susan = Susan",
        "David Clark left two sons, Adam, a farmer in Leeds, and David. David became a judge. "
            + "| David = David",
      })
  void a_child_with_the_name_of_somebody_else_is_somebody_else(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Susan Clark left two sons, Adam and David. David Clark became a judge. "
            + "| David = David Clark",
        "David Clark had a daughter, Susan Clark. Susan became a judge. | Susan = Susan Clark",
      })
  void a_child_keeps_the_longer_name_that_is_told_later(String text, String expected) {
    assertThat(keys(text)).contains(expected);
  }
}
