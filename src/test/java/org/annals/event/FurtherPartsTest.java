package org.annals.event;

import static org.annals.event.ReadEvents.circumstances;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways, ranks, bounds and offices that a clause tells behind a comma or a preposition. */
final class FurtherPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town of Sarnah lies 34 kilometres north-west of Nizwa. | lies "
            + "| 34 kilometres north-west of Nizwa",
        "Deaths fell below 100 in 1995. | fell | below 100",
        "Anna Berg ordered two ships from a Polish yard that went bankrupt. | ordered "
            + "| from a Polish yard that went bankrupt",
        "Anna Berg was appointed treasurer of the Leeds Choir in 1978, the first woman to hold the"
            + " office. | appointed "
            + "| as treasurer of the Leeds Choir;the first woman to hold the office",
        "Acme Corporation bought Delmar Foods, the last large bank. | bought |",
        "Anna Berg left the hall, the first was sold. | left |",
        "The bank paid Anna Berg less than its doorman. | paid | less than the doorman",
        "Bath scored 17 goals, two fewer than Leeds. | scored | two fewer than Leeds",
        "The bank paid Anna Berg more than 300 dollars. | paid |",
        "The sale is on condition that the doors open within two years. | sale "
            + "| on condition that the doors open within two years",
      })
  void what_says_how_far_how_many_and_which_in_a_row_is_told(
      String text, String verb, String words) {
    assertThat(circumstances(text, verb))
        .containsExactlyElementsOf(words == null ? List.of() : List.of(words.split(";", -1)));
  }

  @Test
  void where_a_way_is_from_is_involved() {
    assertThat(
            ReadEvents.of("The town of Sarnah lies 34 kilometres north-west of Nizwa.").stream()
                .flatMap(event -> event.involved().stream())
                .map(Entity::label))
        .contains("Nizw\u00e1");
  }
}
