package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.junit.jupiter.api.Test;

final class LabelsTest {
  private final Labels labels = Labels.load();

  @Test
  void every_class_of_names_is_a_class_of_the_ontology() {
    assertThat(labels.names().classes())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(EntityClass.named(name)).as(name).isPresent());
  }

  @Test
  void there_is_a_class_of_names_for_each_type() {
    assertThat(labels.names().classes())
        .extracting(name -> EntityClass.named(name).orElseThrow().type())
        .contains(EntityType.values());
  }

  @Test
  void no_head_says_the_same_in_two_ways() {
    assertThat(Stream.concat(labels.tagHeads().stream(), Stream.of(labels.relations())))
        .hasSize(5)
        .allSatisfy(head -> assertThat(head.tags()).isNotEmpty().doesNotHaveDuplicates())
        .allSatisfy(head -> assertThat(head.tags()).noneMatch(String::isBlank));
  }

  @Test
  void the_heads_stand_in_the_order_of_the_outputs() {
    assertThat(labels.tagHeads())
        .isEqualTo(List.of(labels.names(), labels.triggers(), labels.reality(), labels.parts()));
  }

  @Test
  void a_stretch_has_two_tags_a_class() {
    assertThat(labels.names().size()).isEqualTo(1 + 2 * labels.names().classes().size());
    assertThat(labels.triggers().size()).isEqualTo(1 + 2 * labels.triggers().classes().size());
  }

  @Test
  void an_event_is_told_in_one_of_four_ways() {
    assertThat(labels.reality().tags()).containsExactly("Actual", "Planned", "Denied", "Unreal");
  }

  @Test
  void every_tag_of_a_word_is_a_part_of_speech() {
    assertThat(labels.parts().tags().stream().map(PartOfSpeech::valueOf))
        .containsExactly(PartOfSpeech.values());
  }

  @Test
  void the_relations_hold_those_that_trees_are_put_together_with() {
    assertThat(labels.relations().tags()).contains("root", "dep");
  }
}
