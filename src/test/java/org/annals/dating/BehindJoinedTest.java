package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.event.ReadEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which time behind joined verbs is also that of the first. */
final class BehindJoinedTest {
  private static Optional<String> words(String text, String trigger) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(trigger))
        .flatMap(event -> event.when().words().stream())
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police raided a house in Leeds and arrested two men on Tuesday.     | raided | on Tuesday
          Acme Rail closed its mill in Leeds and sold its ships last year.    | closed | last year
          """)
  void what_is_done_in_one_breath_is_of_the_time_at_its_end(
      String text, String verb, String expected) {
    assertThat(words(text, verb)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Rail [rejected|2019-05-03] the plan and dismissed Bo Li on 3 May 2019.",
        "Bo Li [sold|-] the mill and left for Ghent in 1934.",
        "Bo Li [wrote|-] a book and published it on 3 May 2019.",
        "Acme Rail [built|-] a ship and launched it on 3 May 2019.",
        "Acme Rail [closed|-] a mill, and it sold its ships on 3 May 2019.",
      })
  void a_year_or_a_pause_may_part_them(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 May 2019 a crowd tried to stop officers from taking away nine men who were"
            + " [arrested|2019-05-03] in Leeds.",
        "On 3 May 2019 a crowd gathered for nine men who were [arrested|-] in Leeds.",
      })
  void what_nobody_could_prevent_is_of_the_day_of_the_attempt(String marked) {
    assertThat(DatedTexts.read(marked)).isNotEmpty().allMatch(DatedTexts.Dated::isRight);
  }
}
