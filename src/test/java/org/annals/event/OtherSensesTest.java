package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Senses of words that are not those of the class the network takes them for. */
final class OtherSensesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg said that stabbings fell by 11 per cent in 2012. | Attack",
        "The elevator of the Leeds Museum was shut down in May 2011. | PolicyChange",
        "Acme Corporation and the Green Party agreed on the outline of a deal in May 2011. |"
            + " Speech",
        "Anna Berg would seek a meeting with Acme Corporation. | LegalFiling",
        "One bullet struck Anna Berg at a window in May 2011. | Attack",
        "Bo Li threw the letter into the stove in May 2011. | Attack",
        "The mill in Leeds burned down in 1934. | Attack",
        "Anna Berg had been denied her asthma medication for two days in 2011. | Speech",
        "The paper by Anna Berg has been cited 1,400 times. | Speech",
        "Anna Berg was awarded an MBE in 2011. | CourtRuling",
        "Councillors in Leeds walked out before the vote on 3 May 2011. | Strike",
        "The referee sent off Bo Li in the match. Coach Anna Berg too was dismissed. | Appointment",
        "The library in Leeds was closed for five months in 2011 while its roof was mended. |"
            + " PolicyChange",
        "Acme Corporation has suspended Anna Berg in May 2011. | PolicyChange",
      })
  void another_sense_is_not_of_the_class(String text, String type) {
    assertThat(ReadEvents.of(text)).noneMatch(event -> event.type().localName().equals(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A stabbing in Leeds killed Anna Berg in 2012. | Attack",
        "The referee sent off Bo Li. Anna Berg was dismissed as coach in May. | Appointment",
        "Anna Berg agreed that the price was too high. | Speech",
        "Constables in Leeds charged a crowd with batons on 3 May 1911. | Attack",
        "A gunman shot Anna Berg in Leeds in May 2011. | Attack",
        "Bo Li burned the mill in Leeds down in 1934. | Attack",
        "Dockers in Leeds walked out on 3 May 2011 over pay. | Strike",
        "The government suspended the visa program in May 2011. | PolicyChange",
        "Acme Corporation suspended its pension scheme in May 2011. | PolicyChange",
        "President Anna Berg declared three days of mourning in May 2011. | PolicyChange",
      })
  void the_sense_of_the_class_stays(String text, String type) {
    assertThat(ReadEvents.of(text)).anyMatch(event -> event.type().localName().equals(type));
  }
}
