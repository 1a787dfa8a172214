package org.annals.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

class DependencyPathTest {
  @Test
  void a_subject_is_one_relation_away() {
    assertThat(path("Anna Berg sold the mill.", "Anna", "sold")).isEqualTo("nsubj|");
  }

  @Test
  void a_relation_carries_the_preposition_that_opens_it() {
    assertThat(path("Anna Berg lived in Leeds.", "Leeds", "lived")).isEqualTo("obl/in|");
  }

  @Test
  void a_path_leads_up_to_what_both_hang_on_and_down_again() {
    assertThat(path("Anna Berg sold the mill and left.", "Anna", "left")).isEqualTo("nsubj|conj");
  }

  @Test
  void words_that_are_too_far_from_each_other_have_none() {
    String text = "Anna Berg said that Bo Li knew that they heard that he thought it had ended.";
    assertThat(path(text, "Anna", "ended")).isEqualTo(DependencyPath.NONE);
  }

  private static String path(String text, String word, String predicate) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    return DependencyPath.between(tree, at(tree, word), at(tree, predicate));
  }

  private static int at(SentenceTree tree, String surface) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.surface(word).equals(surface)) {
        return word;
      }
    }
    throw new AssertionError(surface);
  }
}
