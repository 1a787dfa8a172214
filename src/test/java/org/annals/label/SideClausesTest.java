package org.annals.label;

import static org.annals.event.ReadEvents.circumstances;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What says when something happens by something else that happens. */
final class SideClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          left    | Bo Li left Leeds after receiving threats.       | after receiving threats
          closed  | Bo Li closed the mill until it is tested.       | until the mill is tested
          left    | After winning the cup, Bo Li left Acme.         | after winning the cup
          sold    | Bo Li sold the mill when the river froze.       | when the river froze
          burned  | Bo Li burned the bridge as the army withdrew.   | as the army withdrew
          reached | Bo Li reached Leeds three days after the roof fell in. \
          | three days after the roof fell in
          resigned | Bo Li resigned on Thursday, a day after the army searched the mill. \
          | a day after the army searched the mill
          sold    | Bo Li sold the mill in 1978, three years after the death of his wife. \
          | three years after the death of Bo Li’s wife
          emptied | The mill was emptied in May 1921, a month before the river froze. \
          | a month before the river froze
          left    | Bo Li left Acme last year after a quarrel with Anna Berg. \
          | after a quarrel with Anna Berg
          """)
  void clauses_of_time_are_told(String trigger, String text, String words) {
    assertThat(circumstances(text, trigger)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bought | Bo Li bought the mine and dug ore in Leeds until it ran out.
          ran    | Bo Li ran the mill until he died in 1990.
          stored | Bo Li stored four times as much waste as the law allowed.
          said   | Bo Li said when he left that the bridge was safe.
          warned | Bo Li had warned Anna Berg the evening before that the bridge was falling.
          """)
  void what_the_time_says_and_what_is_compared_or_said_are_not(String trigger, String text) {
    assertThat(circumstances(text, trigger)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          refused | Bo Li refused the offer, pointing out that the mill was worn out. \
          | pointing out that the mill was worn out
          rejected | Writing for the court, Anna Berg rejected the claim. | writing for the court
          burned  | Bo Li burned the mill rather than surrender it. | rather than surrender the mill
          gave    | Acme gave 200 dollars towards saving the mill.  | towards saving the mill
          """)
  void what_is_done_along_with_it_and_instead_of_what_are_told(
      String trigger, String text, String words) {
    assertThat(circumstances(text, trigger)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wrote | Bo Li wrote to Carl Oder, asking if he would mend the roof.
          threw | Bo Li threw out Anna Berg trying to steal third.
          left  | Bo Li left, and Anna Berg stayed, knowing the road was shut.
          """)
  void what_another_does_is_not(String trigger, String text) {
    assertThat(circumstances(text, trigger)).isEmpty();
  }
}
