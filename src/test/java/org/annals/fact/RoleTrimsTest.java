package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of roles and descriptions without what is no part of them. */
final class RoleTrimsTest {
  private static final Statement ANY = ReadStatements.offices("Bo Li was a teacher.").getFirst();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          farmer with four children         | farmer
          union official for eleven years   | union official
          coxswain in her father's place    | coxswain
          late Captain                      | Captain
          extra time referee                | referee
          stoppage time striker             | striker
          round goalkeeper                  | goalkeeper
          past president                    | past president
          under secretary                   | under secretary
          second secretary                  | second secretary
          head of the school for girls      | head of the school for girls
          director of the smaller firm      | director
          larger fund's chairwoman          | chairwoman
          leader of the combined party      | leader of the combined party
          Coun.                             | councillor
          His Honour Judge                  | Judge
          Honour Judge                      | Judge
          """)
  void a_role_loses_what_is_no_part_of_it(String words, String left) {
    assertThat(trimmed(Relation.ROLE, words)).contains(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yard in question     | yard
          second firm          | firm
          smaller company      | company
          second largest bank  | second largest bank
          mill of 300 workers  | mill of 300 workers
          """)
  void a_description_loses_what_says_only_which_one_it_is(String words, String left) {
    assertThat(trimmed(Relation.DESCRIPTION, words)).contains(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one of them",
        "only other Democrat to do so",
        "difficult colleague",
        "one buyer",
        "place below them",
        "12 million kronor",
        "41 billion yen",
        "the Danish one's rival",
        "writer of the two",
        "employee of the other company",
      })
  void words_that_say_nothing_alone_are_left_out(String words) {
    assertThat(trimmed(Relation.DESCRIPTION, words)).isEmpty();
  }

  private static Optional<String> trimmed(Relation relation, String words) {
    return RoleTrims.of(ANY.implying(relation, new Value.Words(words), 1))
        .map(one -> ((Value.Words) one.object()).words());
  }
}
