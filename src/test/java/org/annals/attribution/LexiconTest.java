package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.annals.text.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  @ParameterizedTest
  @EnumSource(Effect.class)
  void every_list_gives_its_effect_to_its_words_in_small_letters(Effect effect) {
    assertThat(DataFile.lines("/attribution/" + effect.list() + ".txt"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).isEqualTo(line.toLowerCase(Locale.ROOT)))
        .filteredOn(line -> !line.startsWith("adv\t"))
        .allSatisfy(
            line -> {
              String[] cells = line.split("[ \t]", 3);
              assertThat(cells[2].split(" "))
                  .allSatisfy(
                      word ->
                          assertThat(LEXICON.effect(cells[0], cells[1], word)).hasValue(effect));
            });
  }

  @Test
  void more_than_two_hundred_verbs_are_verbs_of_saying() {
    assertThat(
            DataFile.lines("/attribution/saying.txt").stream()
                .filter(line -> line.startsWith("verb that\t"))
                .flatMap(line -> Arrays.stream(line.split("\t", -1)[1].split(" ", -1))))
        .hasSizeGreaterThan(200)
        .contains("say", "claim", "point_out");
  }

  @Test
  void a_word_may_govern_in_several_ways() {
    assertThat(LEXICON.effect("verb", "that", "promise")).hasValue(Effect.SAYS);
    assertThat(LEXICON.effect("verb", "to", "promise")).hasValue(Effect.PLANS);
    assertThat(LEXICON.effect("verb", "of", "promise")).isEmpty();
  }
}
