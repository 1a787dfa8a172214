package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.name.OfficeTitles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalledPeopleTest {
  private static final CalledPeople PEOPLE = new CalledPeople(OfficeTitles.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dr Anna Berg was asked for a report. The doctor fell ill. | Anna Berg role doctor
          Father Tom Fox was charged on Monday. The priest put to sea in a boat. | Tom Fox role priest
          """)
  void who_is_called_by_a_calling_alone_has_it(String text, String statement) {
    assertThat(all(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, a glaciologist, left. The scientist said so.",
        "Anna Berg, the novelist, left. The novelist said so.",
        "Anna Berg won the vote. The winner left.",
        "Anna Berg met Dr Tom Fox, a doctor. The doctor left.",
      })
  void what_says_no_more_than_the_text_has_told_is_no_role(String text) {
    assertThat(all(text)).isEmpty();
  }

  private static List<String> all(String text) {
    return PEOPLE.following(ReadStatements.read(text), ReadStatements.offices(text)).stream()
        .map(ReadStatements::words)
        .toList();
  }
}
