package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnedOfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Unity Party lost. Bo Li, a former treasurer of the party, said the Unity Party was poor.|Bo Li role former treasurer of Unity Party
          LEEDS, England — The Leeds City Council met on Monday. Police Chief Ann Roe spoke.|Ann Roe role Police Chief of Leeds
          LEEDS, England — The Leeds City Council met on Monday. Council President Ann Roe spoke.|Ann Roe memberOf Leeds City Council
          """)
  void an_office_is_of_the_body_that_the_text_is_about(String text, String statement) {
    assertThat(all(text)).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Unity Party and the Liberal Party lost. Bo Li, a former treasurer of the party,"
            + " spoke.",
        "LEEDS, England — The Leeds City Council met. Fire Chief Bo Li of Dayton spoke.",
        "Bo Li led the Unity Party to leave the government.",
      })
  void it_is_of_none_where_another_is_as_likely(String text) {
    assertThat(all(text))
        .noneMatch(said -> said.matches("Bo Li role .* of (?:\\p{Lu}|the government).*"));
  }

  private static List<String> all(String text) {
    ReadDocument read = ReadStatements.read(text);
    List<Statement> told = ReadStatements.offices(text);
    List<Statement> all =
        Stream.concat(told.stream(), LocalOffices.following(read, told).stream()).toList();
    return OwnedOffices.named(read.trees(), all).stream().map(ReadStatements::words).toList();
  }
}
