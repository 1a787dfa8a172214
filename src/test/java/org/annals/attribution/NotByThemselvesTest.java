package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not say it though he stands beside a verb of saying. */
final class NotByThemselvesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          document | The mill lost money, according to Clara Novak, who {worked} there.
          document | The bank has promised them the oars, which {hang} at its hall in Leeds.
          document | The court agreed, the fine was {returned}, and the doctor framed it.
          document | The regulator has {said} that it favours fewer banks, but it is likely to wait.
          judge | A judge ordered the town to pay, ruling that the pier had {broken}.
          authority | The authority said the firm had {stored} twice as much waste as its permit allowed.
          document possible | The chief of the bank went on trial, accused of {lending} money to a friend.
          inquiry | The {deaths} could have been prevented, the inquiry found.
          Dutch pension fund | One of them, a Dutch pension fund, said the firm had {paid} too much.
          document possible | The charge is that Peter Hansen {forged} the letter.
          """)
  void others_or_nobody_say_it(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Clara Novak | Clara Novak said she could not defend {paying} the firm.
          Clara Novak | Clara Novak said that the firm had missed its deadline for {paying} the fee.
          Clara Novak | Clara Novak said that her members had been {offered} 11 per cent with no seats.
          Clara Novak | Clara Novak said that the mill {earned} the group almost nothing.
          """)
  void what_is_said_is_not_denied(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          nothing | Clara Novak said she would not file the cases until she {saw} the money.
          nothing | The court ordered that the ship stay at Leeds until its owner {paid} the fine.
          nothing | Clara Novak replied that the firm could have the maps when it had {published} the study.
          """)
  void what_must_come_first_is_not_told(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }
}
