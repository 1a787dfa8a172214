package org.annals.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NameBaseTest {
  private static final String HEADER = "class\tname\taliases\tweak\twithin\tpopulation";

  private static NameBase base(String... rows) {
    return NameBase.of("test.tsv", Stream.concat(Stream.of(HEADER), Arrays.stream(rows)).toList());
  }

  private static List<String> keys(String text) {
    return Pieces.of(text).stream().map(Piece::key).toList();
  }

  @Test
  void the_longest_name_wins() {
    NameBase names = base("City\tNew York\t\t\t\t", "NewsMedia\tNew York Times\t\t\t\t");

    assertThat(names.longestAt(keys("New York Times reporters"), 0).orElseThrow().length())
        .isEqualTo(3);
    assertThat(names.longestAt(keys("New York streets"), 0).orElseThrow().length()).isEqualTo(2);
  }

  @Test
  void accents_dots_and_curly_apostrophes_do_not_matter_but_case_does() {
    NameBase names = base("Place\tCôte d'Ivoire\tU.S.\t\t\t");

    assertThat(names.longestAt(keys("Cote d’Ivoire"), 0)).isPresent();
    assertThat(names.longestAt(keys("US"), 0)).isPresent();
    assertThat(names.longestAt(keys("us"), 0)).isEmpty();
    assertThat(names.longestInCapitalsAt(keys("CÔTE D'IVOIRE"), 0)).isPresent();
  }

  @Test
  void weak_names_rank_below_strong_ones_and_small_towns_below_large() {
    NameBase names =
        base(
            "City\tParis\t\t\tTexas\t25000",
            "City\tParis\t\t\tFrance\t2100000",
            "Company\tMars\t\tMars\t\t",
            "Place\tRed Planet\tMars\t\t\t");

    assertThat(names.readings("Paris").getFirst().name().within()).contains("France");
    assertThat(names.readings("Mars").getFirst().name().label()).isEqualTo("Red Planet");
    assertThat(names.readings("Mars").getLast().strong()).isFalse();
  }

  @Test
  void what_a_list_puts_in_brackets_is_no_part_of_the_name() {
    NameBase names = base("NewsMedia\tPeople (magazine)\t\tPeople\t\t");

    assertThat(names.readings("People").getFirst().strong()).isFalse();
  }

  @Test
  void brackets_inside_a_name_are_part_of_it() {
    NameBase names = base("CourtCase\tR (Lund) v Harbour Board\t\t\t\t");

    assertThat(names.readings("R")).isEmpty();
    assertThat(names.readings("R (Lund) v Harbour Board")).hasSize(1);
  }

  @Test
  void a_bad_row_is_named_with_its_file_and_line() {
    assertThatThrownBy(() -> base("Planet\tMars\t\t\t\t"))
        .hasMessageContaining("test.tsv, line 2")
        .hasMessageContaining("Planet");
    assertThatThrownBy(() -> base("City\t\t\t\t\t")).hasMessageContaining("without a name");
    assertThatThrownBy(() -> base("City\tX\t\t\t\tmany")).hasMessageContaining("not a number");
  }

  @Test
  void every_table_of_the_folder_is_loaded() throws IOException {
    Set<String> lists = Set.of("titles.tsv", "given-names.tsv", "surnames.tsv");
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/names"))) {
      assertThat(NameTable.lines("index.txt"))
          .filteredOn(line -> !line.startsWith("#"))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(file -> file.endsWith(".tsv") && !lists.contains(file))
                  .toList());
    }
  }

  @Test
  void people_of_a_land_lead_to_it() {
    assertThat(NameBase.load().ofDemonym("Venezuelan").orElseThrow().label())
        .isEqualTo("Venezuela");
  }
}
