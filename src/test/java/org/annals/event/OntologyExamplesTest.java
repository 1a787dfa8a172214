package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.ontology.Ontology;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counter-examples that stand with the classes of events. */
final class OntologyExamplesTest {
  private static final Pattern MARK =
      Pattern.compile("\\[(agent|patient|place) ([^\\]]+)]|\\{([^}]+)}");

  private static Stream<Arguments> rows(boolean counter) {
    return EventTypes.of(Ontology.shipped()).all().stream()
        .flatMap(
            type ->
                (counter ? type.counterExamples() : type.examples())
                    .stream().map(sentence -> Arguments.of(type.localName(), sentence)));
  }

  static Stream<Arguments> examples() {
    return rows(false);
  }

  static Stream<Arguments> counterExamples() {
    return rows(true);
  }

  @Test
  void every_class_that_has_words_has_examples_and_a_counter_example() {
    assertThat(EventTypes.of(Ontology.shipped()).all())
        .filteredOn(type -> !type.words().isEmpty())
        .hasSizeGreaterThan(15)
        .allSatisfy(type -> assertThat(type.examples()).hasSizeGreaterThan(1))
        .allSatisfy(type -> assertThat(type.counterExamples()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_tells_of_such_an_event_with_those_who_take_part(String type, String marked) {
    List<String> roles = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    Span trigger = new Span(0, 0);
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      plain.append(marked, from, mark.start());
      from = mark.end();
      if (mark.group(3) == null) {
        plain.append(mark.group(2));
        roles.add(mark.group(1) + " " + mark.group(2));
      } else {
        trigger = new Span(plain.length(), plain.length() + mark.group(3).length());
        plain.append(mark.group(3));
      }
    }
    plain.append(marked.substring(from));
    Span told = trigger;
    assertThat(ReadEvents.of(plain.toString()))
        .filteredOn(event -> event.trigger().overlaps(told))
        .anySatisfy(
            event -> {
              assertThat(event.type().localName()).isEqualTo(type);
              assertThat(roles(event)).containsAll(roles);
            });
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void a_counter_example_tells_of_none(String type, String sentence) {
    assertThat(ReadEvents.of(sentence))
        .extracting(Event::type)
        .extracting(EventType::localName)
        .doesNotContain(type);
  }

  /** Role and each name under which the document knows the one who has it. */
  private static List<String> roles(Event event) {
    List<String> roles = new ArrayList<>();
    add(roles, "agent", event.participants().agents());
    add(roles, "patient", event.participants().patients());
    add(roles, "place", event.participants().places());
    return roles;
  }

  private static void add(List<String> roles, String role, List<Entity> entities) {
    for (Entity entity : entities) {
      entity.names().forEach(name -> roles.add(role + " " + name));
    }
  }
}
