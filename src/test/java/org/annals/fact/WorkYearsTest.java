package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In his 1931 memoir, Salt Roads, Bo Lind blamed Anna Berg.|Bo Lind wrote Salt Roads"
            + " 1931/..",
        "Bo Lind wrote Stone and Salt (1934) in Oslo.|Bo Lind wrote Stone and Salt 1934/..",
        "Bo Lind published Iron Winter, a 1934 study of the storm.|Bo Lind wrote Iron Winter"
            + " 1934/..",
        "Bo Lind wrote “The Long Road” about the 1934 storm.|Bo Lind wrote The Long Road",
        "Bo Lind wrote a play, The Wall.|Bo Lind wrote The Wall",
      })
  void the_year_beside_a_title_is_that_since_which_it_is_written(String sentence, String said) {
    assertThat(ReadStatements.words(sentence)).contains(said);
  }
}
