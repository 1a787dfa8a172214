package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

class OrderOfQuestionsTest {
  private static final String TEXT =
      """
      Reuters reported that Omar Diaz, who the mayor said had fled, denied that the army burned the
      barns. “It took our land,” he said, according to the Herald. “Then it left. Why?”

      Police tried to stop the march; no one was arrested, they said, and nobody will be. If the
      strike ends, the port could open, as Clara Novak put it, without losing a day.
      """;

  @Test
  void what_is_asked_first_changes_no_answer() {
    List<SentenceTree> trees = ReadText.trees(TEXT);
    List<Optional<Stance>> forwards = stances(trees, false);
    List<Optional<Stance>> backwards = stances(trees, true);

    assertThat(forwards).hasSizeGreaterThan(60).contains(Optional.empty());
    assertThat(backwards.reversed()).isEqualTo(forwards);
  }

  private static List<Optional<Stance>> stances(List<SentenceTree> trees, boolean isBackwards) {
    StanceReader reader = new StanceReader(trees);
    List<int[]> words = new ArrayList<>();
    for (int sentence = 0; sentence < trees.size(); sentence++) {
      for (int word = 0; word < trees.get(sentence).size(); word++) {
        words.add(new int[] {sentence, word});
      }
    }
    return (isBackwards ? words.reversed() : words)
        .stream().map(at -> reader.stance(at[0], at[1])).toList();
  }
}
