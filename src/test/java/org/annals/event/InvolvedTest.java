package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.entity.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the clause of an event names besides those who take part and the place. */
final class InvolvedTest {
  private static String involved(String text) {
    return ReadEvents.of(text).stream()
        .flatMap(event -> event.involved().stream())
        .map(Entity::label)
        .distinct()
        .collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg worked in Leeds as an assistant to the engineer Bo Li. | Bo Li",
        "Anna Berg wrote a series of articles for the Morning Courier. | Morning Courier",
        "The company brought 90 workers by ship from Denmark. | Denmark",
        "Jens Roe was fined 2,000 dollars under the Clean Water Act. | Clean Water Act",
        "Anna Berg's lawyer declined to comment. | Anna Berg",
        "Anna Berg joined the staff of Leeds University. | Leeds University",
        "Anna Berg argued that the Water Act was a disgrace. | Water Act",
        "Anna Berg said that the trouble was the fault of Jens Roe. | Jens Roe",
        "Jens Roe resigned in May. \"He was ill,\" the doctor told Anna Berg. | Jens Roe",
        "Anna Berg led a party to look for Jens Roe. | Jens Roe",
        "Anna Berg painted a ship that was the pride of Leeds University. | Leeds University",
      })
  void a_name_in_the_clause_is_linked(String text, String names) {
    assertThat(involved(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor of Leeds, Anna Berg, resigned on Monday. | Leeds",
        "According to Jens Roe, Anna Berg resigned on Monday. | Jens Roe",
        "Unlike Jens Roe, Anna Berg resigned on Monday. | Jens Roe",
        "Clara Holm led the strike. In her book Salt and Tin, the historian Anna Berg praised it. "
            + "| Clara Holm",
        "Anna Berg resigned after Jens Roe accused her of fraud. | Jens Roe",
      })
  void a_name_that_only_describes_or_is_the_source_is_not(String text, String name) {
    List<String> labels =
        ReadEvents.of(text).stream()
            .filter(event -> !event.label().contains("accuse"))
            .flatMap(event -> event.involved().stream())
            .map(Entity::label)
            .toList();
    assertThat(labels).doesNotContain(name);
  }
}
