package org.annals.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.text.Span;

/** What holds of every text, however strange. */
final class SegmenterPropertiesTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  /** Pieces that mean something to some rule, with a bar between two. */
  private static final String PIECES =
      "U.S.|Dr. |J. |the |He |'s|n't|'|’|“|”|\"|(|)|[|12|]|.|...|…|?!|,|;| |\n|\n\n|\u00a0|-|--|—|$|"
          + "1,461|1990s|a@b.org|http://x.y/z|#tag|@me|東京|ก|é|e\u0301|👍🏽|🇺🇸|\uD83D|\u200d|\u0000|"
          + "No. |§ |v. |x|Aa|end.Next|/|&|+|a. |: |_|*|'90s|’em";

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

  @Property(tries = 500)
  void tokens_stand_in_order_inside_their_sentence_and_cut_their_surface(
      @ForAll("texts") String text) {
    int end = 0;
    for (Sentence sentence : segment(text).sentences()) {
      assertThat(sentence.span().start()).isEqualTo(sentence.tokens().getFirst().span().start());
      assertThat(sentence.span().end()).isEqualTo(sentence.tokens().getLast().span().end());
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().isEmpty()).isFalse();
        assertThat(token.span().of(text)).isEqualTo(token.surface());
        end = token.span().end();
      }
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 500)
  void every_character_that_is_no_space_is_in_a_token(@ForAll("texts") String text) {
    BitSet covered = new BitSet();
    segment(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(token -> covered.set(token.span().start(), token.span().end()));
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered.get(i) || Characters.isSpace(text.charAt(i))).isTrue();
    }
  }

  @Property(tries = 200)
  void no_token_splits_a_surrogate_pair(@ForAll("texts") String text) {
    segment(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.span().start())
        .forEach(
            at ->
                assertThat(
                        at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                    .isFalse());
  }

  private static SegmentedDocument segment(String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return SEGMENTER.segment(new Document("a.txt", text, List.of(block), Metadata.NONE, "0"));
  }
}
