package org.annals.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.UserException;
import org.annals.pattern.TreePattern.Condition;
import org.annals.pattern.TreePattern.Direction;
import org.annals.pattern.TreePattern.Kind;
import org.annals.pattern.TreePattern.Link;
import org.annals.pattern.TreePattern.Part;
import org.annals.pattern.TreePattern.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TreePatternTest {
  private static final List<String> PERSON = List.of("Person");
  private static final List<String> MIXED = List.of("Organization", "xsd:string", "xsd:gYear");

  private static Step step(Direction direction, Link... links) {
    return new Step(direction, List.of(links));
  }

  private static Link link(String relation, String... cases) {
    return new Link(relation, Set.of(cases));
  }

  @Test
  void a_pattern_is_a_path_of_words_ends_and_steps() {
    TreePattern pattern =
        TreePattern.parse(
            "s <nsubj:pass found|set (>compound:prt up) >obl[by|_]|nmod o", PERSON, MIXED);

    assertThat(pattern.parts())
        .containsExactly(
            new Part(Kind.SUBJECT, Set.of("Person"), List.of()),
            new Part(
                Kind.WORD,
                Set.of("found", "set"),
                List.of(
                    new Condition(
                        true,
                        Optional.of(step(Direction.DOWN, link("compound:prt"))),
                        Set.of("up")))),
            new Part(Kind.OBJECT, Set.of("Organization"), List.of()));
    assertThat(pattern.steps())
        .containsExactly(
            step(Direction.UP, link("nsubj:pass")),
            step(Direction.DOWN, link("obl", "by", "_"), link("nmod")));
    assertThat(pattern.words()).containsExactlyInAnyOrder("found", "set");
  }

  @Test
  void conditions_forbid_words_below_and_words_of_names() {
    TreePattern pattern =
        TreePattern.parse("s (not house|senate) <nsubj pass (no >obj) = when", PERSON, MIXED);

    assertThat(pattern.parts().getFirst().conditions())
        .containsExactly(new Condition(false, Optional.empty(), Set.of("house", "senate")));
    assertThat(pattern.parts().get(1).conditions())
        .containsExactly(
            new Condition(false, Optional.of(step(Direction.DOWN, link("obj"))), Set.of()));
    assertThat(pattern.steps().get(1)).isEqualTo(step(Direction.SAME));
    assertThat(pattern.parts().getLast().kind()).isEqualTo(Kind.DATE);
  }

  @ParameterizedTest
  @CsvSource({
    "s <nsubj marry >obj o, marry",
    "s <nsubj invalid <ccomp hold >nsubj o, hold",
    "s <nsubj have >obj son = o, have",
    "s <nmod:poss brother = o, brother",
  })
  void the_highest_word_tells_it(String pattern, String word) {
    assertThat(TreePattern.parse(pattern, PERSON, MIXED).words()).containsExactly(word);
  }

  @Test
  void an_end_can_be_narrowed_within_the_domain_or_range() {
    TreePattern pattern = TreePattern.parse("s <nsubj own >obj o:Company|Union", PERSON, MIXED);

    assertThat(pattern.parts().getLast().choices()).containsExactlyInAnyOrder("Company", "Union");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "s <nsubj marry >obj; a word or an end is missing at its end",
        "s marry o; a step",
        "s <nsubj marry; one of o",
        "<nsubj marry >obj o; is no word",
        "s <nsubj o; must have a word",
        "s <nsubj marry >obj s; the end s once",
        "s <nsubj marry (>obj >obj o; is no word",
        "s <nsubj marry (>obj child >obj o; a ')' is missing",
        "s <NSUBJ marry >obj o; is no relation",
        "s <nsubj marry >obl[by o; is no relation",
        "s <nsubj marry >obj o:Human; is no class",
        "s <nsubj marry >obj o:Place; outside of the domain or range",
      })
  void a_pattern_that_cannot_be_read_is_refused_with_the_reason(String pattern, String reason) {
    assertThatThrownBy(() -> TreePattern.parse(pattern, PERSON, MIXED))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(pattern)
        .hasMessageContaining(reason);
  }

  @Test
  void a_date_or_title_must_lie_in_the_range() {
    assertThatThrownBy(() -> TreePattern.parse("s <nsubj die >obl when", PERSON, PERSON))
        .isInstanceOf(UserException.class);
    assertThatThrownBy(() -> TreePattern.parse("s <nsubj write >obj words", PERSON, PERSON))
        .isInstanceOf(UserException.class);
    assertThatThrownBy(() -> TreePattern.parse("s <nsubj die >obl o", PERSON, List.of("xsd:date")))
        .isInstanceOf(UserException.class);
  }
}
