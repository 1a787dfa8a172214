package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.Bridge.Relation;
import org.annals.tree.BridgedTrees;
import org.junit.jupiter.api.Test;

/** The bodies of offices that other sentences tell. */
class BridgedOfficeTest {
  @Test
  void an_office_is_of_the_town_that_the_text_around_it_tells() {
    assertThat(offices("mayor", "Leeds", 0.9)).contains("Anna Berg represents Leeds");
  }

  @Test
  void an_office_is_of_the_firm_that_the_text_around_it_tells() {
    assertThat(offices("chief executive", "executive", "Boeing", 0.9))
        .contains("Anna Berg leads Boeing", "Anna Berg role chief executive");
  }

  @Test
  void a_body_that_is_not_likely_enough_is_left_out() {
    assertThat(offices("mayor", "Leeds", 0.7))
        .contains("Anna Berg role mayor")
        .doesNotContain("Anna Berg represents Leeds");
  }

  @Test
  void who_heads_a_part_of_a_body_works_for_it() {
    assertThat(offices("head of surgery", "head", "Boeing", 0.9))
        .contains("Anna Berg worksFor Boeing")
        .doesNotContain("Anna Berg leads Boeing");
  }

  @Test
  void who_headed_it_in_some_years_does_not_head_a_part_of_it() {
    assertThat(offices("chair in the 1980s", "chair", "Boeing", 0.9))
        .contains("Anna Berg leads Boeing");
  }

  private static List<String> offices(String office, String body, double confidence) {
    return offices(office, office, body, confidence);
  }

  private static List<String> offices(String office, String noun, String body, double confidence) {
    return ReadStatements.withOffices(
        "Leeds has a new bridge. Boeing paid for it. The %s, Anna Berg, opened it on Monday."
            .formatted(office),
        trees -> BridgedTrees.with(trees, noun, Relation.OF, body, confidence));
  }
}
