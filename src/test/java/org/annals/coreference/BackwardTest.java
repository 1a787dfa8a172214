package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are asked what they stand for. */
final class BackwardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg sold the old mill to her brother. | NOUN the old mill; SHE her",
        "The Swiss drug maker said it would close that plant. "
            + "| NOUN The Swiss drug maker; IT it; NOUN that plant",
        "They thanked the 34-year-old for his help. | THEY They; NOUN the 34-year-old; HE his",
        "It rained while the Red Cross waited. | ''",
        "A company bought these houses. | NOUN these houses",
      })
  void pronouns_and_nouns_with_an_article_are_asked(String text, String expected) {
    List<String> found =
        Backward.in(ReadText.trees(text)).stream()
            .map(word -> word.kind() + " " + word.span().of(text))
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(expected);
  }
}
