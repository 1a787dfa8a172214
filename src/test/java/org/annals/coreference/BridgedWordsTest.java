package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.tree.Bridge;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which words a text's "the family" or "the board" is told. */
final class BridgedWordsTest {
  /** The words for the noun of the second sentence, where it likely belongs to the first name. */
  private static List<String> words(String text, String noun, double confidence) {
    List<SentenceTree> trees = ReadText.trees(text);
    SentenceTree tree = trees.getLast();
    Map<Integer, List<Bridge>> bridges = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      if (tree.lower(word).equals(noun)) {
        bridges.put(
            word,
            List.of(
                new Bridge(
                    Bridge.Relation.OF,
                    trees.getFirst().referents().getFirst().entity(),
                    confidence)));
      }
    }
    return List.copyOf(
        BridgedWords.read(tree.with(tree.anaphora().withBridges(bridges)))
            .anaphora()
            .things()
            .values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg was a miller. The family moved to Oslo. | family | 0.55 "
            + "| the family of Anna Berg",
        "Leeds is a town. He sat on the council for years. | council | 0.75 "
            + "| the council of Leeds",
        "Acme Ltd makes soap. The board met in May. | board | 0.75 | the board of Acme Ltd",
        "Acme Ltd makes soap. The roof fell in May. | roof | 0.9 | the roof of Acme Ltd",
      })
  void what_a_person_a_town_or_a_body_has_one_of_needs_less_to_be_theirs(
      String text, String noun, double confidence, String words) {
    assertThat(words(text, noun, confidence)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Ltd makes soap. The family moved to Oslo. | family | 0.55",
        "Leeds is a town. The board met in May. | board | 0.72",
        "Leeds is a town. He accused the government of theft. | government | 0.72",
        "Acme Ltd makes soap. The roof fell in May. | roof | 0.72",
      })
  void other_things_are_nobodys_where_it_is_less_likely(
      String text, String noun, double confidence) {
    assertThat(words(text, noun, confidence)).isEmpty();
  }
}
