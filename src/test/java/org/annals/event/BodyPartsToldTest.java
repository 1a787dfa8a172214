package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Committees and people of a body, who are not the whole body. */
final class BodyPartsToldTest {
  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The National Assembly's agriculture committee sent auditors to Leeds. | sent",
        "Anna Berg summoned officials of the National Assembly. | summoned",
      })
  void a_part_of_a_body_takes_part_and_the_body_does_not(String text, String verb) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(verb))
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(names(event.participants().agents())).doesNotContain("National Assembly");
              assertThat(names(event.participants().patients()))
                  .doesNotContain("National Assembly");
            });
  }
}
