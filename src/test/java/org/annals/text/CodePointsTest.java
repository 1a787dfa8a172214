package org.annals.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class CodePointsTest {
  @Property
  void counts_as_the_jdk_does_at_every_offset(@ForAll @StringLength(max = 60) String text) {
    String padded = text + "\uD83E\uDDF8".repeat(700) + text;
    CodePoints codePoints = CodePoints.of(padded);
    for (int offset = 0; offset <= padded.length(); offset++) {
      boolean inside =
          offset > 0
              && offset < padded.length()
              && Character.isLowSurrogate(padded.charAt(offset))
              && Character.isHighSurrogate(padded.charAt(offset - 1));
      if (!inside) {
        assertThat(codePoints.before(offset)).isEqualTo(padded.codePointCount(0, offset));
      }
    }
  }

  @Test
  void an_emoji_is_one_code_point_and_two_units() {
    assertThat(CodePoints.of("a\uD83E\uDDF8b").before(3)).isEqualTo(2);
  }

  @Test
  void an_offset_outside_the_text_is_refused() {
    assertThatThrownBy(() -> CodePoints.of("abc").before(4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
