package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that a later sentence ends. */
final class LaterEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li became director of Microsoft in 1952. It grew. Li retired in 1983.    | Bo Li leads Microsoft 1952/1983
          Bo Li was managing director. The board removed him from his post in 1970.   | Bo Li role managing director ../1970
          Bo Li, the minister of trade, spoke. He was dismissed in May 1990.          | Bo Li role minister of trade ../1990-05
          Bo Li is the director of Microsoft. It rained. He stood down.               | Bo Li role former director
          """)
  void who_has_left_by_a_later_sentence_leads_no_more(String text, String statement) {
    assertThat(told(text)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li became director of Microsoft in 1952. He resigned as mayor in 1983.   | Bo Li leads Microsoft 1952/..
          Bo Li became director of Microsoft in 1952. He left it to the town where he retired, in 1983. | Bo Li leads Microsoft 1952/..
          Bo Li became director of Microsoft in 1952. He will retire in May 1983.     | Bo Li leads Microsoft 1952/..
          Bo Li became director of Microsoft in 1952. He sat on a board until 1996, when he resigned. | Bo Li leads Microsoft 1952/..
          Bo Li became director of Microsoft in 1952. He retired from Nokia in 1950.  | Bo Li leads Microsoft 1952/..
          Bo Li became director of Microsoft in 1952. He became mayor in 1960. He retired in 1983. | Bo Li role director 1952/..
          """)
  void who_leaves_something_else_stays(String text, String statement) {
    assertThat(told(text)).contains(statement);
  }

  private static List<String> told(String text) {
    ReadDocument read = ReadStatements.read(text);
    return LaterEnds.told(read, ReadStatements.offices(text)).stream()
        .map(ReadStatements::words)
        .toList();
  }
}
