package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnchorsTest {
  /** A text, its units, and the words that it is cut into at spaces and at bars. */
  record Words(String text, List<Unit> units, List<Span> spans) {
    static Words of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (String bit : marked.splitWithDelimiters("[ |]+", 0)) {
        int start = text.length();
        text.append(bit.replace("|", ""));
        if (!bit.isEmpty() && " |".indexOf(bit.charAt(0)) < 0) {
          spans.add(new Span(start, text.length()));
        }
      }
      return new Words(
          text.toString(), Unit.of(text.toString(), new Span(0, text.length())), spans);
    }

    int[] anchors() {
      return Anchors.of(units, spans);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '\u0001',
      textBlock =
          """
          The court ruled|.       ! The court ruled .
          They do|n't know it|.   ! They don ' know it .
          They do|n’t             ! They don ’
          I|'m gon|na go          ! I ' gonna (none) go
          can|not stay            ! cannot (none) stay
          Trump-era rules         ! Trump rules
          Trump|-|era rules       ! Trump - era rules
          the U.S. law            ! the U law
          $|1,461.50              ! $ 1
          d'|ye|know              ! d yeknow (none)
          """)
  void a_word_stands_on_its_first_unit_that_is_still_free(String marked, String expected) {
    Words words = Words.of(marked);
    String anchored =
        Arrays.stream(words.anchors())
            .mapToObj(at -> at == Anchors.NONE ? "(none)" : words.units().get(at).surface())
            .collect(Collectors.joining(" "));

    assertThat(anchored).isEqualTo(expected);
  }

  @Test
  void a_word_of_unseen_characters_stands_on_none() {
    assertThat(Words.of("\u200d the \u00ad|court \u200d").anchors())
        .containsExactly(Anchors.NONE, 0, Anchors.NONE, 1, Anchors.NONE);
  }

  @Test
  void without_units_all_words_stand_on_none() {
    assertThat(Anchors.of(List.of(), List.of(new Span(0, 3), new Span(4, 6))))
        .containsExactly(Anchors.NONE, Anchors.NONE);
  }

  @Test
  void without_words_there_are_no_anchors() {
    assertThat(Anchors.of(Words.of("The court").units(), List.of())).isEmpty();
  }

  @Provide
  Arbitrary<Words> words() {
    return Arbitraries.of("do", "n't", "gon", "U.S.", "-", "'s", "12", "é", "\u200d", " ", "|", "|")
        .list()
        .ofMaxSize(25)
        .map(bits -> Words.of(String.join("", bits)));
  }

  @Property(tries = 500)
  void anchors_increase_and_overlap_their_words(@ForAll("words") Words words) {
    int[] anchors = words.anchors();
    int last = -1;
    assertThat(anchors).hasSameSizeAs(words.spans());
    for (int i = 0; i < anchors.length; i++) {
      if (anchors[i] != Anchors.NONE) {
        assertThat(anchors[i]).isGreaterThan(last);
        assertThat(words.units().get(anchors[i]).span().overlaps(words.spans().get(i))).isTrue();
        last = anchors[i];
      }
    }
  }

  @Property(tries = 500)
  void a_word_stands_on_none_only_if_all_its_units_are_taken(@ForAll("words") Words words) {
    List<Integer> taken = new ArrayList<>();
    int[] anchors = words.anchors();
    for (int i = 0; i < anchors.length; i++) {
      Span word = words.spans().get(i);
      for (int unit = 0; anchors[i] == Anchors.NONE && unit < words.units().size(); unit++) {
        assertThat(words.units().get(unit).span().overlaps(word) && !taken.contains(unit))
            .isFalse();
      }
      taken.add(anchors[i]);
    }
  }
}
