package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pronouns and common nouns of little texts stand for. */
final class CoreferenceResolverTest {
  private static List<String> resolved(String text) {
    return new CoreferenceResolver()
        .resolve(ReadText.trees(text)).stream()
            .flatMap(tree -> tree.referents().stream())
            .filter(referent -> referent.kind() != Referent.Kind.NAMED)
            .map(r -> r.span().of(text) + " = " + r.entity().key().canonicalName())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Maria Lopez was born in Madrid. She studied law. | She = Maria Lopez",
        "John Miller moved to Boston. He opened a shop there. | He = John Miller",
        "Peter Hansen sold his house in Oslo. | his = Peter Hansen",
        "Anna Schmidt lives in Berlin with her daughter. | her = Anna Schmidt",
        "Robert Brown shot himself in Chicago. | himself = Robert Brown",
        "Susan Clark met David Jones. She thanked him. | She = Susan Clark",
        "Susan Clark met David Jones. She thanked him. | him = David Jones",
        "David Jones met Susan Clark in Paris. He gave her a ring. | He = David Jones",
        "David Jones met Susan Clark in Paris. He gave her a ring. | her = Susan Clark",
        "Mr. Halvorsen resigned on Monday. He blamed the press. | He = Halvorsen",
        "Mrs. Halvorsen resigned on Monday. She blamed the press. | She = Halvorsen",
        "Microsoft said that it would close its office in Dublin. | it = Microsoft",
        "Microsoft said that it would close its office in Dublin. | its = Microsoft",
        "Germany closed its embassy in Damascus. | its = Germany",
        "In his speech, Peter Hansen praised Oslo. | his = Peter Hansen",
        "Susan Clark, who lives in Paris, wrote a novel. | who = Susan Clark",
        "Microsoft, which has an office in Dublin, hired 200 people. | which = Microsoft",
        "Peter Hansen said he was tired. | he = Peter Hansen",
        "\"I am tired,\" said Peter Hansen. | I = Peter Hansen",
        "\"I am proud of my team,\" Susan Clark said. | my = Susan Clark",
        "Microsoft opened an office in Dublin. The company hired 200 people. "
            + "| The company = Microsoft",
        "Senator Ellen Whitcomb voted against the law. The senator spoke for an hour. "
            + "| The senator = Ellen Whitcomb",
        "The University of Oslo was founded in 1811. The university has 28,000 students. "
            + "| The university = University of Oslo",
        "Susan Clark was born in Leeds. She studied law. Later she moved to Paris. "
            + "| she = Susan Clark",
      })
  void stands_for(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained in Oslo on Monday.",
        "It is clear that Microsoft opened an office in Dublin.",
        "He was arrested in Berlin.",
        "David Jones was born in Leeds. She studied law.",
        "Microsoft sued Google. The company lost.",
        "Susan Clark lives in Paris. The company hired 200 people.",
        "Peter Hansen met David Jones and John Miller. A friend thanked him.",
        "Microsoft opened an office in Dublin. Another company hired 200 people.",
        "The band To Write Love on Her Arms played in Oslo.",
        "\"I am tired,\" a man said in Oslo.",
        "David Jones praised him.",
      })
  void nothing_is_resolved_where_it_would_be_a_guess(String text) {
    assertThat(resolved(text)).isEmpty();
  }
}
