package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body a text means by "the company", "the board" or "it". */
final class BodiesMeantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mine is run by Korrin Partners, in which Northgale Resources has a stake. Northgale "
            + "shares fell in Toronto. The company has stopped all work. "
            + "| The company = Northgale Resources",
        "Northern Ferries, which is owned by the investment firm Acme Holdings, runs two boats a "
            + "night. Residents heard them. The company's lawyer, Anna Berg, said so. "
            + "| The company = Northern Ferries",
        "The dam at the Korrin mine broke on Sunday. Nobody was warned. The minister resigned. "
            + "The village was lost. Forty people died. Snow fell. The mine employs 900 men. "
            + "| The mine = Korrin mine",
        "Acme Foods has agreed to buy the Dutch brewer Van Loon Bier in the largest deal in the "
            + "British company's history. | the British company = Acme Foods",
        "The Mineworkers Union of Zambia is angry. It accused the Acme Copper Company of lies. The "
            + "judge asked the company to pay. | the company = Acme Copper Company",
        "The ruling overturns a decision of the High Court, which dismissed the claim in June. "
            + "| which = High Court",
        "The case was brought by the Korrin Residents' Association. It argued that the permit was "
            + "void. | It = Korrin Residents' Association",
        "Brierfield Harbour Trust moved to a house in Mill Lane, which had been given to it by the "
            + "Roe family. | it = Brierfield Harbour Trust",
        "Marlow Falls approves a new school. The Marlow Falls City Council voted for it in Marlow "
            + "Falls. Ann Roe is the city's fire chief. | the city = Marlow Falls",
        "The cup was Northgale Rovers' first trophy since it was founded in 1988. "
            + "| it = Northgale Rovers",
        "The medal was Kenya's second since it became independent in 1963. | it = Kenya",
        "The FTSE 250 group Acme Foods lost money in 2019. The FTSE 250 group said that it would "
            + "close two plants. | The FTSE 250 group = Acme Foods",
      })
  void a_noun_or_pronoun_stands_for_the_body_that_is_meant(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Foods has published a report on fish. It argued that quotas were too high. | It",
      })
  void a_noun_or_pronoun_that_may_mean_another_stands_for_none(String text, String noun) {
    assertThat(resolved(text)).noneMatch(r -> r.startsWith(noun + " = "));
  }
}
