package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.Entity;
import org.annals.name.OfficeTitles;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

/** Which ties stay of those who take up an office after a merger. */
class MergedOfficesTest {
  @Test
  void who_is_to_lead_the_new_body_does_not_lead_the_old_one() {
    assertThat(told("Anna Berg, finance director of Nokia, has been appointed chief executive."))
        .contains("Anna Berg leads Boeing Wings Ltd")
        .doesNotContain("Anna Berg leads Nokia");
  }

  @Test
  void who_leads_the_old_one_besides_does() {
    assertThat(told("Anna Berg, who leads Nokia, has been appointed chief executive."))
        .contains("Anna Berg leads Nokia");
  }

  /** What is told where the last sentence makes Anna Berg chief executive and leader of Nokia. */
  private static List<String> told(String sentence) {
    List<SentenceTree> trees =
        ReadStatements.trees(
            "Boeing and Nokia agreed to merge on Monday. The merged company, Boeing Wings Ltd, will"
                + " be large. "
                + sentence);
    List<Statement> statements =
        List.of(
            of(trees, Relation.ROLE, new Value.Words("chief executive")),
            of(trees, Relation.LEADS, new Value.Of(named(trees, "Nokia"))));
    return new MergedOffices(trees, new RoleBonds(OfficeTitles.load()))
        .placed(statements).stream().map(ReadStatements::words).toList();
  }

  private static Statement of(List<SentenceTree> trees, Relation relation, Value object) {
    return Statement.asserted(
        new Value.Of(named(trees, "Anna Berg")), relation, object, trees.getLast().sentence(), 1);
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
