package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annals.tree.Guess;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
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

  @Test
  void a_pronoun_for_the_same_is_followed_where_it_is_known_what_it_is() {
    assertThat(labels("The plan split the party. Bo Lind drew it. Ida Roe sent it back.", 0, SURE))
        .anyMatch(told -> told.contains("Ida Roe sent the plan back"));
    assertThat(labels("The plan split the party. Bo Lind drew it. Ida Roe sent it back.", 0, 0.6))
        .noneMatch(told -> told.contains("Ida Roe sent the plan back"));
  }

  /** Both pronouns: the first for the plan, the second for the first. */
  private static List<String> labels(String text, int first, double likelihood) {
    return ReadEvents.of(
            text,
            trees -> {
              List<SentenceTree> all = new ArrayList<>(trees);
              int it = word(all.get(first + 1), "it");
              all.set(
                  first + 1,
                  guessed(
                      all.get(first + 1), it, new Guess(1, word(all.get(first), "plan"), SURE)));
              all.set(
                  first + 2,
                  guessed(
                      all.get(first + 2),
                      word(all.get(first + 2), "it"),
                      new Guess(1, it, likelihood)));
              return all;
            })
        .stream()
        .map(Event::label)
        .toList();
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
