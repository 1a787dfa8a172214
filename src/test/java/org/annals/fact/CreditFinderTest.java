package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.junit.jupiter.api.Test;

final class CreditFinderTest {
  private static final String TEXT =
      "\n\nThe village had no bridge until 1884, when a mason named Isaac Trent built one of grey"
          + " stone across the river, and farmers paid a penny to cross it.";

  private static List<String> said(String head) {
    return new CreditFinder()
        .find(ReadText.resolved(head + TEXT)).stream().map(Said::words).toList();
  }

  @Test
  void the_author_of_the_book_that_a_text_is_from_wrote_it() {
    assertThat(
            said(
                "The Toll\n\nFrom The Penny Crossing: Tolls and Towns, by Clara Mundy (Denver: Low"
                    + " Tide Press, 2011)"))
        .containsExactlyInAnyOrder(
            "the document dcterms:creator Clara Mundy",
            "the document dcterms:publisher Low Tide Press",
            "the document dcterms:issued 2011",
            "the document dcterms:isPartOf The Penny Crossing: Tolls and Towns",
            "Clara Mundy wrote The Penny Crossing: Tolls and Towns",
            "Low Tide Press locatedIn Denver");
  }

  @Test
  void who_wrote_an_entry_is_not_said_to_have_written_the_whole() {
    assertThat(
            said(
                "Trent, Isaac\n\nEntry by Clara Mundy, in The Wessex Dictionary of Builders (Low"
                    + " Tide Press, 1978)"))
        .contains("the document dcterms:creator Clara Mundy")
        .noneMatch(words -> words.contains(" wrote "));
  }

  @Test
  void a_text_that_is_adapted_from_a_book_is_no_part_of_it() {
    assertThat(
            said(
                "The Toll\n\nAdapted from The Penny Crossing: Tolls and Towns, by Clara Mundy (Low"
                    + " Tide Press, 2011)"))
        .contains("Clara Mundy wrote The Penny Crossing: Tolls and Towns")
        .noneMatch(words -> words.contains("isPartOf"));
  }
}
