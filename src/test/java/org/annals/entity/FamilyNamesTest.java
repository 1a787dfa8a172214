package org.annals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.document.Metadata;
import org.annals.name.NameBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who where several of a family bear one name. */
final class FamilyNamesTest {
  private static final NameBase NAMES =
      NameBase.of(
          "test.tsv",
          List.of(
              "class\tname\taliases\tweak\twithin\tdemonyms\tlat\tlon\tgeonames\tpopulation",
              "Country\tPeru\t\t\t\t\t\t\t\t"));

  private static List<String> keys(String marked) {
    return new EntityResolver(NAMES)
        .resolve(MarkedDocument.parse(marked, Metadata.NONE, NAMES)).references().stream()
            .map(reference -> reference.entity().key().canonicalName())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His father, [Person Jon Roe], fished. His son, [Person Jon], sings. | Jon Roe+Jon",
        "[Person Jon Berg Roe] sings. His grandfather [Person Berg] fished. | Jon Berg Roe+Berg",
        "[Person Jon Roe] fished. He left a son, [Person Jon]. [Person Jon] sings."
            + " | Jon Roe+Jon+Jon",
        "His son [Person Jon Roe] fished. His grandfather, [Person Jon], sang. | Jon Roe+Jon",
      })
  void a_child_of_its_fathers_name_is_somebody_else(String marked, String names) {
    assertThat(String.join("+", keys(marked))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His son [Person Jon Roe] fished. His son, [Person Jon], sings. | Jon Roe+Jon Roe",
        "He had a son, [Person Jon Roe]. The children, [Person Ann] and [Person Jon], sing."
            + " | Jon Roe+Ann+Jon Roe",
      })
  void a_child_told_of_twice_is_the_same_one(String marked, String names) {
    assertThat(String.join("+", keys(marked))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Person Peter] and [Person Anna Roe] sing. | Peter Roe+Anna Roe",
        "[Person Peter Lind] fished. [Person Peter] and [Person Anna Roe] sing."
            + " | Peter Lind+Peter Lind+Anna Roe",
      })
  void a_man_and_a_woman_share_the_surname_that_stands_once(String marked, String names) {
    assertThat(String.join("+", keys(marked))).isEqualTo(names);
  }

  @Test
  void a_surname_far_from_a_relative_is_whose_life_the_text_tells() {
    assertThat(
            keys(
                "[Person Anna Berg] (1914-2015)\n\nShe married [Person Karl Berg] in"
                    + " 1943.\n\nIt rained for years.\n\n[Person Berg] retired in 2005."))
        .containsExactly("Anna Berg", "Karl Berg", "Anna Berg");
  }
}
