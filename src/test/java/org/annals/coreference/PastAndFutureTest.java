package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of a person's past, people called by what became of them, and what a thing will do. */
final class PastAndFutureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Microsoft opened an office in Dublin. Anna Berg, a former Nokia manager, said the company"
            + " would hire people. | the company = Microsoft",
        "Microsoft opened an office in Dublin. Anna Berg, who became chief executive in 2020 after"
            + " nine years at the phone maker Nokia, said the company would hire people."
            + " | the company = Microsoft",
        "Microsoft opened an office in Dublin. Anna Berg, who founded Nokia, said the company"
            + " would hire people. | the company = Nokia",
        "Captain Peter Hansen sailed from Oslo in May. The inquiry blamed the dead captain."
            + " | the dead captain = Peter Hansen",
        "Captain Peter Hansen sailed from Oslo in May. The inquiry blamed the captain, a view that"
            + " his widow rejected. | the captain = Peter Hansen",
        "The Lantern Institute will open in 2025 in the old mill of Leeds, which the Vale Trust"
            + " bought from Acme Corporation. It will employ 40 people. | It = Lantern Institute",
      })
  void stand_for_those_whom_the_text_means(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lantern Institute will build a bridge in Leeds. It will cost ten million pounds.",
        "The Lantern Institute will close the bridge in Leeds. It will be repaired in May.",
        "The Lantern Institute will close the bridge in Leeds. It will cost ten million pounds.",
        "The Lantern Institute would like the old bridge in Leeds. It will carry lorries.",
      })
  void are_not_what_acts_on_the_thing_that_may_be_meant(String text) {
    assertThat(resolved(text)).doesNotContain("It = Lantern Institute");
  }

  @ParameterizedTest
  @CsvSource({
    "'The measure would replace the brick building on Main Street. It would cost the owner of a"
        + " house ten dollars.', the measure",
    "'The bridge will replace the old ferry. It will carry lorries.', the bridge",
  })
  void a_thing_without_a_name_goes_on(String text, String words) {
    List<String> meant =
        new CoreferenceResolver()
            .resolve(ReadText.trees(text)).stream()
                .flatMap(tree -> tree.anaphora().thing(0).stream())
                .toList();

    assertThat(meant).containsExactly(words);
  }
}
