package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annals.tree.Guess;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pronouns are taken for that rules leave open, by how sure a network is. */
final class LikelyMeantTest {
  private static final double SURE = 0.8;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plan split the party. Bo Lind sent it back in 1990. | plan | it | \
          Bo Lind sent the plan back
          The mills had owners and guards. Acme Ltd sued them in 1990. | owners | them | \
          Acme Ltd sued the owners
          The nurses had doctors behind them. Their strike ended in May 1990. | nurses | Their | \
          the nurses’ strike ended
          The plan split the party. Acme Ltd had made it in 1990. | plan | it | \
          Acme Ltd had made the plan
          """)
  void what_is_likely_enough_is_written_out(
      String text, String noun, String pronoun, String label) {
    assertThat(labels(text, noun, pronoun, SURE)).anyMatch(told -> told.contains(label));
    assertThat(labels(text, noun, pronoun, 0.5)).noneMatch(told -> told.contains(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mills had an owner and guards. Acme Ltd sued them in 1990. | owner | them
          The mills had owners and a guard. Acme Ltd sold it in 1990. | owners | it
          The plan split the party. Acme Ltd made it clear that Bo Lind would leave. | plan | it
          """)
  void one_is_not_several_and_no_clause_is_a_thing(String text, String noun, String pronoun) {
    assertThat(labels(text, noun, pronoun, SURE)).noneMatch(told -> told.contains("the " + noun));
  }

  private static List<String> labels(String text, String noun, String pronoun, double likelihood) {
    return ReadEvents.of(
            text,
            trees -> {
              SentenceTree last = trees.getLast();
              Guess guess = new Guess(1, word(trees.getFirst(), noun), likelihood);
              return List.of(trees.getFirst(), guessed(last, word(last, pronoun), guess));
            })
        .stream()
        .map(Event::label)
        .toList();
  }

  private static SentenceTree guessed(SentenceTree tree, int pronoun, Guess guess) {
    return tree.with(tree.anaphora().withGuesses(Map.of(pronoun, guess)));
  }

  private static int word(SentenceTree tree, String surface) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.surface(word).equals(surface))
        .findFirst()
        .orElseThrow();
  }
}
