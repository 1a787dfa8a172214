package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.attribution.AttributionGold.Row;
import org.annals.attribution.AttributionGold.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionGoldTest {
  private static final double FLOOR = 0.90;

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void most_of_what_careful_readers_say_is_found(String set) {
    List<Row> rows = AttributionGold.rows(set);

    double share =
        (double) rows.stream().filter(AttributionGoldTest::isRight).count() / rows.size();

    assertThat(share).isGreaterThanOrEqualTo(FLOOR);
  }

  static boolean isRight(Row row) {
    Optional<Stance> stance = ToldWords.stance(row.text(), row.word().start());
    if (stance.isEmpty() || row.telling().isEmpty()) {
      return stance.isEmpty() && row.telling().isEmpty();
    }
    AttributionGold.Telling told = row.telling().get();
    return stance.get().polarity() == told.polarity()
        && stance.get().modality() == told.modality()
        && agree(stance.get().speakers(), told.speakers());
  }

  private static boolean agree(List<Speaker> found, List<Voice> told) {
    if (found.size() != told.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!agree(found.get(i), told.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A name must be one of the entity's; a description must have the same noun. */
  private static boolean agree(Speaker found, Voice told) {
    return switch (told) {
      case Voice.Named named ->
          found instanceof Speaker.Named(var entity) && entity.names().contains(named.words());
      case Voice.Described described ->
          switch (found) {
            case Speaker.Named(var entity) ->
                entity.names().stream().anyMatch(name -> name.contains(described.words()));
            case Speaker.Described(String words) -> noun(words).equals(noun(described.words()));
          };
    };
  }

  private static String noun(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
