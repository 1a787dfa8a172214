package org.annals.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TellingsTest {
  private static String words(Statement statement) {
    Stance stance = statement.stance();
    String speakers = stance.speakers().stream().map(TellingsTest::words).collect(joining(" < "));
    return "%s %s %s: %s"
        .formatted(
            speakers.isEmpty() ? "document" : speakers,
            stance.polarity().name().toLowerCase(Locale.ROOT),
            stance.modality().name().toLowerCase(Locale.ROOT),
            Said.words(statement));
  }

  private static String words(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named(var entity) -> entity.label();
      case Speaker.Described(String words) -> words;
    };
  }

  private static List<String> told(String text) {
    return ReadStatements.ofWords(text).stream().map(TellingsTest::words).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Anna Berg was president of the National Miners Union. | document affirmed actual: Anna Berg leads National Miners Union
          Peter Lindqvist said that Anna Berg was president of the National Miners Union. | Peter Lindqvist affirmed actual: Anna Berg leads National Miners Union
          Two officials said that Anna Berg was president of the National Miners Union. | Two officials affirmed actual: Anna Berg leads National Miners Union
          According to Peter Lindqvist, Anna Berg was president of the National Miners Union. | Peter Lindqvist affirmed actual: Anna Berg leads National Miners Union
          Anna Berg was president of the National Miners Union, Peter Lindqvist said. | Peter Lindqvist affirmed actual: Anna Berg leads National Miners Union
          "Anna Berg was president of the National Miners Union," Peter Lindqvist said. | Peter Lindqvist affirmed actual: Anna Berg leads National Miners Union
          Anna Berg was never a member of the National Miners Union. | document denied actual: Anna Berg memberOf National Miners Union
          Peter Lindqvist denied that Anna Berg was a member of the National Miners Union. | Peter Lindqvist denied actual: Anna Berg memberOf National Miners Union
          Perhaps Anna Berg was a member of the National Miners Union. | document affirmed possible: Anna Berg memberOf National Miners Union
          Peter Lindqvist denied that he had met Anna Berg, a member of the National Miners Union. | document affirmed actual: Anna Berg memberOf National Miners Union
          "I met Anna Berg, a member of the National Miners Union," Peter Lindqvist said. | Peter Lindqvist affirmed actual: Anna Berg memberOf National Miners Union
          """)
  void a_pattern_of_words_is_told_as_the_sentence_around_it(String text, String told) {
    assertThat(told(text)).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If Anna Berg was president of the National Miners Union, it was long ago.",
        "Was it so that Anna Berg was president of the National Miners Union?",
        "They asked whether Anna Berg was president of the National Miners Union.",
        "Anna Berg, an alleged member of the National Miners Union, wept.",
        "Anna Berg joined the National Miners Union in 1938 but left in 1956.",
        "“Anna Berg was a member of the National Miners Union.”",
      })
  void what_is_supposed_asked_or_taken_back_is_not_told(String text) {
    assertThat(told(text)).isEmpty();
  }
}
