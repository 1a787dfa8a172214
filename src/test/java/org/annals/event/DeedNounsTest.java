package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nouns for a deed mean that verbs have told before. */
class DeedNounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leeds City Council refused permission in 1990. Anna Berg upheld the decision in 1991."
            + " | Anna Berg upheld the decision by Leeds City Council in 1991",
        "A developer from Swansea, Pennard Homes, applied to build a mill. Anna Berg read the"
            + " application. | Anna Berg read the application by Pennard Homes",
        "The mayor of Hull was sued by Pennard Homes. Anna Berg dismissed the claim."
            + " | Anna Berg dismissed the claim by Pennard Homes",
      })
  void a_deed_is_of_the_one_who_has_done_it(String text, String label) {
    assertThat(ReadEvents.labels(text)).contains(label);
  }

  @Test
  void who_has_done_it_is_involved() {
    String text =
        "Leeds City Council refused permission in 1990. Anna Berg upheld the decision in 1991.";
    assertThat(ReadEvents.toldBy(text, "upheld").getFirst().involved())
        .extracting(Entity::label)
        .contains("Leeds City Council");
  }

  @Test
  void of_two_who_may_have_done_it_neither_is_named() {
    String text =
        "Leeds City Council refused permission and Hull City Council rejected a mill."
            + " Anna Berg upheld the decision in 1991.";
    assertThat(ReadEvents.labels(text)).contains("Anna Berg upheld the decision in 1991");
  }

  @Test
  void what_a_heading_says_is_not_told_twice() {
    String text =
        "# Village buys its last pub\n\nAnna Berg bought the Drovers Arms in Leeds."
            + " The purchase was completed on Friday.\n";
    assertThat(ReadEvents.labels(text))
        .anyMatch(label -> label.startsWith("The purchase of Drovers Arms was completed"));
  }

  private static final String BETWEEN =
      " The road was wet. The days were short. The nights were long. The roof leaked.";

  @Test
  void what_a_deed_was_done_to_is_sought_farther_back_than_who_did_it() {
    assertThat(
            ReadEvents.labels(
                "Anna Berg decided to sell the old mill in Leeds."
                    + BETWEEN
                    + " Bo Li voted against the sale."))
        .contains("Bo Li voted against the sale of the old mill in Leeds");
    assertThat(
            ReadEvents.labels(
                "Leeds City Council refused permission in 1990."
                    + BETWEEN
                    + " Anna Berg upheld the decision in 1991."))
        .contains("Anna Berg upheld the decision in 1991");
  }

  @Test
  void far_back_it_is_told_only_where_one_thing_was_done_so() {
    String text =
        "Anna Berg sold the old mill in Leeds. Bo Li sold the new barn in Hull."
            + BETWEEN
            + " Carl Oder voted against the sale.";
    assertThat(ReadEvents.labels(text)).contains("Carl Oder voted against the sale");
  }

  @Test
  void two_who_do_it_together_are_both_named() {
    String text =
        "Northgate Homes and Acme Corporation agreed to merge in May."
            + " Anna Berg opposed the merger.";
    assertThat(ReadEvents.labels(text))
        .anyMatch(label -> label.contains("the merger of Northgate Homes and Acme Corporation"));
  }
}
