package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TagSetTest {
  private final TagSet tags = TagSet.stretches(List.of("Person", "City"));

  @Test
  void begins_and_goes_on_with_each_class_in_turn() {
    assertThat(tags.tags()).containsExactly("O", "B-Person", "I-Person", "B-City", "I-City");
    assertThat(tags.size()).isEqualTo(5);
  }

  @Test
  void gives_the_classes_back_in_order() {
    assertThat(tags.classes()).containsExactly("Person", "City");
    assertThat(TagSet.stretches(List.of()).classes()).isEmpty();
  }

  @Test
  void knows_the_place_of_a_tag() {
    assertThat(tags.indexOf(TagSet.OUTSIDE)).isZero();
    assertThat(tags.indexOf("I-City")).isEqualTo(4);
  }

  @Test
  void refuses_a_tag_that_it_does_not_have() {
    assertThatThrownBy(() -> tags.indexOf("B-Law"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("B-Law");
  }

  @Test
  void does_not_change_with_the_list_that_it_came_from() {
    List<String> list = new ArrayList<>(List.of("Actual"));
    TagSet copied = new TagSet(list);
    list.add("Denied");

    assertThat(copied.tags()).containsExactly("Actual");
  }
}
