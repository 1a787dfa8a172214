package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places for which somebody only sets out are none where something happens. */
final class DestinationsTest {
  private static Event of(String text, String verb) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(verb))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li left Leeds for Hull in 1920. | left | Hull | for Hull",
        "Anna Berg was flown to Leeds on Monday. | flown | Leeds | to Leeds",
        "Anna Berg carried the letters to Leeds in 1990. | carried | Leeds | to Leeds",
        "Ann Berg left for Michigan and South Australia. | left | South Australia "
            + "| for South Australia",
        "Bo Li sent the samples to a laboratory in Leeds. | sent | Leeds "
            + "| to a laboratory in Leeds",
        "Anna Berg built a road to Leeds in 1990. | built | Leeds | to Leeds",
        "Bo Li will return the drums to Leeds. | return | Leeds | to Leeds",
        "Fishermen blocked the road to Leeds for 18 days. | blocked | Leeds | to Leeds",
      })
  void where_something_leads_is_involved_and_a_circumstance_but_no_place(
      String text, String verb, String place, String words) {
    Event event = of(text, verb);
    assertThat(event.participants().places()).isEmpty();
    assertThat(names(event.involved())).contains(place);
    assertThat(event.circumstances()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li returned to Leeds in 1920. | returned | Leeds",
        "Anna Berg came to Leeds with her parents in 1990. | came | Leeds",
        "Bo Li settled in Hull in 1920. | settled | Hull",
        "Anna Berg moved to Leeds and opened a clinic there. | opened | Leeds",
        "Bo Li drove to Leeds, where he bought a mill. | bought | Leeds",
      })
  void where_somebody_has_got_is_the_place(String text, String verb, String place) {
    assertThat(names(of(text, verb).participants().places())).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li visited Leeds in 1920. Miners moved there in 1930. | moved "
            + "| Miners moved to Leeds in 1930",
      })
  void a_there_that_something_leads_to_is_told_by_its_name(String text, String verb, String label) {
    Event event = of(text, verb);
    assertThat(event.label()).isEqualTo(label);
    assertThat(names(event.involved())).containsExactly("Leeds");
    assertThat(event.participants().places()).isEmpty();
  }
}
