package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.ontology.Property;
import org.annals.ontology.Terms;
import org.annals.text.Span;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.time.TimeExpression;
import org.annals.time.TimeFinder;
import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ontology says of its patterns holds, with the texts read as the program reads them. */
final class OntologyPatternsTest {
  private static final Terms TERMS = Terms.load();
  private static final Pattern MARK = Pattern.compile("\\[([so]) ([^\\]]+)]");

  /** A sentence that stands with a property. */
  record Case(Property property, String marked) {
    String text() {
      return MARK.matcher(marked).replaceAll("$2");
    }

    String end(String name) {
      return MARK.matcher(marked)
          .results()
          .filter(mark -> mark.group(1).equals(name))
          .findFirst()
          .orElseThrow()
          .group(2);
    }

    @Override
    public String toString() {
      return property.term() + ": " + marked;
    }
  }

  static Stream<Property> properties() {
    return TERMS.properties().stream().filter(property -> !property.patterns().isEmpty());
  }

  static Stream<Case> examples() {
    return properties().flatMap(p -> p.examples().stream().map(marked -> new Case(p, marked)));
  }

  static Stream<Case> counterExamples() {
    return properties()
        .flatMap(p -> p.counterExamples().stream().map(marked -> new Case(p, marked)));
  }

  private static List<Statement> read(Case said) {
    return ReadStatements.of(said.text()).stream()
        .filter(statement -> statement.relation().term().equals(said.property().term()))
        .toList();
  }

  /** What the words between the marks of an end can be in a statement. */
  private static boolean isMeant(Value value, String words) {
    return switch (value) {
      case Value.Of of -> of.entity().names().contains(words);
      case Value.TheDocument _ -> false;
      case Value.Words title -> title.words().equals(words);
      case Value.When when -> dates(words).contains(when.date());
    };
  }

  private static List<PartialDate> dates(String words) {
    String text = "In " + words + ".";
    List<PartialDate> dates = new ArrayList<>();
    for (TimeExpression time :
        new TimeFinder().find(text, new Span(0, text.length()), TimeContext.NONE)) {
      time.value().ifPresent(dates::add);
    }
    return dates;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_found(Case said) {
    List<Statement> statements = read(said);
    assertThat(statements)
        .as(() -> said + "\n" + ReadText.trees(said.text()))
        .anyMatch(
            statement ->
                isMeant(statement.subject(), said.end("s"))
                    && isMeant(statement.object(), said.end("o")));
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void a_counter_example_is_not(Case said) {
    assertThat(read(said)).as(() -> said + "\n" + ReadText.trees(said.text())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void a_property_with_patterns_has_two_examples_and_a_counter_example(Property property) {
    assertThat(property.examples()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(property.counterExamples()).isNotEmpty();
  }
}
