package org.annals.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs tell of in their company, whatever the network takes them for. */
final class CompanyRulesTest {
  private static final CompanyRules RULES = new CompanyRules("/trigger/classes.tsv");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The governor sent Colonel Bo Li with 400 men to hold it.     | sent     | Deportation | Event
          The king sent Anna Berg to fetch the letters.                | sent     | Deportation | Event
          The king sent Bo Li with 40 soldiers to Leeds.               | sent     | Deportation | Event
          The king sent Bo Li to Peru.                                 | sent     | Deportation | Deportation
          The king sent 40 prisoners to work in a mine.                | sent     | Deportation | Deportation
          Bo Li was sent to work in a mine.                            | sent     | Deportation | Deportation
          His brother was fighting for the federalists.                | fighting | Attack      | Event
          Anna Berg fought under General Bo Li.                        | fought   | Attack      | Event
          """)
  void a_verb_tells_of_what_its_company_shows(
      String text, String verb, String seen, String becomes) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    int at =
        IntStream.range(0, tree.size())
            .filter(word -> tree.surface(word).equals(verb))
            .findFirst()
            .orElseThrow();
    assertThat(RULES.read(tree, seen, at)).contains(becomes);
  }
}
