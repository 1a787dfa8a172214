package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.tree.Bridge;
import org.annals.tree.BridgedTrees;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

/** Whose office it is that a text tells without saying so. */
class TopicDoubtsTest {
  private static final String TEXT =
      "Microsoft grew, and Boeing paid for it. The finance director, Anna Berg, laughed.";

  @Test
  void a_body_that_the_network_is_sure_of_stands_before_that_of_the_text() {
    assertThat(body("Boeing", 0.9)).contains("Boeing");
  }

  @Test
  void where_the_network_speaks_for_another_body_there_is_none() {
    assertThat(body("Boeing", 0.5)).isEmpty();
    assertThat(body("Leeds", 0.9)).isEmpty();
  }

  @Test
  void where_the_network_says_the_same_it_is_that_of_the_text() {
    assertThat(body("Microsoft", 0.4)).contains("Microsoft");
  }

  @Test
  void a_national_director_is_not_that_of_the_country() {
    assertThat(body("Leeds", 0.5, "national director")).contains("Microsoft");
  }

  private static Optional<String> body(String bridge, double confidence) {
    return body(bridge, confidence, "finance director");
  }

  private static Optional<String> body(String bridge, double confidence, String office) {
    List<SentenceTree> trees =
        BridgedTrees.with(
            ReadStatements.trees("Leeds has a bridge. " + TEXT),
            "director",
            Bridge.Relation.OF,
            bridge,
            confidence);
    Statement role =
        Statement.asserted(
            new Value.Of(named(trees, "Anna Berg")),
            Relation.ROLE,
            new Value.Words(office),
            trees.getLast().sentence(),
            1);
    return new TopicDoubts(trees)
        .checked(role, named(trees, "Microsoft"), Set.of("Company"))
        .map(Entity::label);
  }

  private static Entity named(List<SentenceTree> trees, String name) {
    return trees.stream()
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .filter(entity -> entity.label().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
