package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What "it" and "them" stand for as objects in a sentence of several clauses. */
class ObjectPronounsTest {
  @ParameterizedTest
  @CsvSource({
    "'Anna Berg sold the mill, and the council turned it into a museum.', the mill",
    "'Anna Berg gave a copy to a newspaper, which published it in 1973.', the copy",
    "'Anna Berg lived in the old schoolhouse and left it to the town.', the old schoolhouse",
    "'The old fine was returned, and the council framed it.', the old fine",
    "'Anna Berg bought old boats, and the council burned them.', the old boats",
    "'The workers held the station for nine days before a regiment drove them out.', the workers"
  })
  void they_stand_for_the_only_thing_of_the_clause_before_that_agrees(String text, String thing) {
    assertThat(things(text)).containsExactly(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company sold the mill, and the council fined it.",
        "The brothers sold the mills, and the council fined them.",
        "Anna Berg slept, and the council fined it.",
        "Anna Berg rode up to the gate and read it out."
      })
  void they_stand_for_nothing_where_two_agree_or_none_does(String text) {
    assertThat(things(text)).isEmpty();
  }

  private static List<String> things(String text) {
    return new CoreferenceResolver()
        .resolve(ReadText.trees(text)).stream()
            .flatMap(tree -> tree.anaphora().things().values().stream())
            .toList();
  }
}
