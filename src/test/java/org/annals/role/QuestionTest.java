package org.annals.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private static final SentenceTree TREE =
      ReadText.trees("Anna Berg has sold two mills to Acme Corporation.").getFirst();

  @Test
  void verbs_and_nouns_are_asked_but_no_auxiliaries_and_no_parts_of_names() {
    assertThat(Question.of(TREE))
        .extracting(question -> TREE.surface(question.word()))
        .containsExactly("sold", "mills");
  }

  @Test
  void a_question_says_what_its_subject_and_object_are() {
    assertThat(Question.of(TREE).getFirst()).isEqualTo(new Question(3, "root", "PERSON", "NOUN"));
  }

  @Test
  void a_name_answers_once_by_its_head() {
    List<String> answers =
        Question.of(TREE).getFirst().answers(TREE).stream()
            .map(answer -> TREE.surface(answer.word()) + " " + answer.kind() + " " + answer.path())
            .toList();
    assertThat(answers)
        .containsExactly(
            "Anna PERSON nsubj|",
            "two NUM nummod^obj|",
            "mills NOUN obj|",
            "Corporation ORGANIZATION obl/to|");
  }
}
