package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LostSubjectTest {
  @Test
  void the_noun_behind_a_semicolon_is_the_subject_of_the_verb_behind_it() {
    SentenceTree tree =
        ReadText.trees(
                "Her elder daughter, Amrita Kaur, is a film director; her son Gurdial Kaur, a"
                    + " general, commanded the Indian brigade in the Congo.")
            .getFirst();
    int son =
        IntStream.range(0, tree.size())
            .filter(w -> tree.lower(w).equals("son"))
            .findFirst()
            .orElseThrow();
    assertThat(tree.relation(son)).isEqualTo("nsubj");
    assertThat(tree.lower(tree.head(son))).isEqualTo("commanded");
  }
}
