package org.annals.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.entity.Entity;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

/** How sure facts are, by what speaks for and against them. */
final class FactConfidenceTest {
  private static final FactConfidence CONFIDENCE = FactConfidence.load();
  private static final String TEXT =
      "Anna Berg lives in Leeds. Marshals arrested Anna Berg on Monday. Bo Li left.";

  /** The arrest, in trees that are changed before it is looked for. */
  private static Event arrest(UnaryOperator<SentenceTree> change) {
    List<SentenceTree> trees = new ArrayList<>();
    List<Event> events =
        ReadEvents.of(
            TEXT,
            read -> {
              read.stream().map(change).forEach(trees::add);
              return trees;
            });
    return CONFIDENCE.ofEvents(trees, events).stream()
        .filter(event -> event.label().contains("arrest"))
        .findFirst()
        .orElseThrow();
  }

  /** The same tree, in which a pronoun could as well stand for whom it names. */
  private static SentenceTree standing(SentenceTree tree, Referent.Kind kind, double confidence) {
    List<Referent> others =
        tree.referents().stream()
            .map(one -> new Referent(one.span(), one.entity(), kind, confidence))
            .toList();
    return tree.keeping(_ -> false).with(others);
  }

  @Test
  void a_fact_about_somebody_for_whom_a_pronoun_may_stand_is_less_sure_than_one_with_a_name() {
    Event named = arrest(tree -> tree);
    Event unsure = arrest(tree -> standing(tree, Referent.Kind.PRONOMINAL, 0.6));

    assertThat(unsure.participants()).isEqualTo(named.participants());
    assertThat(unsure.confidence()).isLessThan(named.confidence());
  }

  @Test
  void a_fact_with_a_sure_pronoun_is_surer_than_with_an_unsure_one() {
    assertThat(arrest(tree -> standing(tree, Referent.Kind.PRONOMINAL, 0.6)).confidence())
        .isLessThan(arrest(tree -> standing(tree, Referent.Kind.PRONOMINAL, 0.99)).confidence());
  }

  @Test
  void what_is_told_stays_as_it_is() {
    List<SentenceTree> trees = new ArrayList<>();
    List<Event> events =
        ReadEvents.of(
            TEXT,
            read -> {
              trees.addAll(read);
              return read;
            });

    assertThat(CONFIDENCE.ofEvents(trees, events))
        .hasSameSizeAs(events)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("confidence")
        .containsExactlyElementsOf(events);
  }

  @Test
  void what_no_tree_tells_keeps_what_its_rule_says() {
    List<Event> events = ReadEvents.of(TEXT);

    assertThat(CONFIDENCE.ofEvents(List.of(), events)).isEqualTo(events);
  }

  @Test
  void each_clue_has_a_name_that_a_reader_understands() {
    Event arrest = arrest(tree -> tree);

    assertThat(arrest.participants().patients()).extracting(Entity::label).contains("Anna Berg");
    assertThat(arrest.confidence()).isBetween(0.5, 1.0);
  }
}
