package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.annals.text.Span;

/** What holds of every text, however strange. */
final class MentionPropertiesTest {
  private static final String PIECES =
      "U.S. |Dr. |J. |the |The |He |'s|’s |v. |(|) |“|”|\"|, |. | |\n|-|–|—|President |Chicago|Lelo|"
          + "Act |of |and |for |Council |FBI|1965 |5th |Operation |Article |5|👍🏽|\uD83D|\u0000|e\u0301|東京|"
          + "called |election |Highway |Jr.|van |ICE|said |& |Co. |/|II";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> mixed =
        Arbitraries.of(PIECES.split("\\|"))
            .list()
            .ofMaxSize(40)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.frequencyOf(
        Tuple.of(4, mixed), Tuple.of(1, Arbitraries.strings().ofMaxLength(200)));
  }

  @Property(tries = 600)
  void mentions_stand_in_order_apart_from_each_other_and_are_never_empty(
      @ForAll("texts") String text) {
    int end = 0;
    for (Mention mention : MarkedText.read(text).mentions()) {
      Span span = mention.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.of(text)).isNotBlank();
      end = span.end();
    }
  }

  @Property(tries = 600)
  void mentions_never_cut_a_character(@ForAll("texts") String text) {
    for (Mention mention : MarkedText.read(text).mentions()) {
      assertThat(splitsPair(text, mention.span().start())).isFalse();
      assertThat(splitsPair(text, mention.span().end())).isFalse();
    }
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
