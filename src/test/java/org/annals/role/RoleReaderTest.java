package org.annals.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.role.RoleReader.Rows;
import org.annals.tree.ReadText;
import org.annals.tree.SemanticRoles;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

/** How what a network says of words becomes probabilities. */
class RoleReaderTest {
  private static final SentenceTree TREE = ReadText.trees("Anna Berg sold the mill.").getFirst();
  private static final int ANNA = 0;
  private static final int SOLD = 2;
  private static final int MILL = 4;

  /** With vectors of one number. */
  private static final int WIDTH = 1;

  private static final int NUMBERS = 8 * WIDTH + 14;

  private final RoleReader reader = new RoleReader();

  @Test
  void a_verb_tells_a_fact_by_its_first_piece_and_by_its_last() {
    double before = read(row(), row()).told(SOLD);
    assertThat(read(row(NUMBERS - 2, 3), row()).told(SOLD)).isGreaterThan(before);
    assertThat(read(row(), row(NUMBERS - 1, 3)).told(SOLD)).isGreaterThan(before);
    assertThat(read(row(NUMBERS - 1, 3), row(NUMBERS - 2, 3)).told(SOLD)).isEqualTo(before);
  }

  @Test
  void only_verbs_tell_facts_and_nothing_is_known_of_words_that_are_not_asked() {
    SemanticRoles roles = read(row(), row());
    assertThat(roles.predicates()).containsOnlyKeys(SOLD);
    assertThat(roles.told(MILL)).isZero();
    assertThat(roles.likelihood(ANNA, SOLD, Role.AGENT)).isEmpty();
  }

  @Test
  void what_speaks_for_one_role_speaks_for_no_other() {
    SemanticRoles before = read(row(), row());
    int ofPatients = 8 * WIDTH + 1;
    SemanticRoles after = read(row(ofPatients, 5), row());
    assertThat(at(after, MILL, Role.PATIENT)).isGreaterThan(at(before, MILL, Role.PATIENT));
    assertThat(at(after, MILL, Role.AGENT)).isEqualTo(at(before, MILL, Role.AGENT));
  }

  @Test
  void a_word_that_no_piece_stands_for_takes_no_part() {
    SemanticRoles roles =
        reader.read(
            TREE, word -> word == MILL ? Optional.empty() : Optional.of(new Rows(row(), row())));
    assertThat(roles.likelihood(SOLD, MILL, Role.PATIENT)).isEmpty();
    assertThat(roles.likelihood(SOLD, ANNA, Role.PATIENT)).isPresent();
  }

  private static double at(SemanticRoles roles, int word, Role role) {
    return roles.likelihood(SOLD, word, role).orElseThrow();
  }

  private SemanticRoles read(float[] first, float[] last) {
    return reader.read(TREE, _ -> Optional.of(new Rows(first, last)));
  }

  private static float[] row() {
    return new float[NUMBERS];
  }

  private static float[] row(int at, float number) {
    float[] row = row();
    row[at] = number;
    return row;
  }
}
