package org.annals.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.text.DataFile;

/** What holds of the base form of every word, however strange. */
final class LemmatizerPropertiesTest {
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();
  private static final String PIECES =
      "st|e|es|s|ss|ed|eed|ing|ies|ied|i|y|men|ics|er|est|iest|x|b|bb|re|-|'|’|.|1|A|É|İ|ß|ſ|Σ|東|"
          + "\u0301|\uD83D|\uDC4D| ";
  private static final Map<PartOfSpeech, String> TABLES =
      Map.of(
          PartOfSpeech.VERB, "/sentence/irregular-verbs.txt",
          PartOfSpeech.AUX, "/sentence/irregular-verbs.txt",
          PartOfSpeech.NOUN, "/sentence/irregular-nouns.txt",
          PartOfSpeech.ADJ, "/sentence/irregular-adjectives.txt");

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> mixed =
        Arbitraries.of(PIECES.split("\\|"))
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMinLength(1).ofMaxLength(20));
  }

  @Property(tries = 2000)
  void no_word_is_left_without_a_base_form(@ForAll("words") String word, @ForAll PartOfSpeech pos) {
    assertThat(LEMMATIZER.lemma(word, pos)).isNotEmpty();
  }

  @Example
  void the_empty_string_is_its_own_base_form() {
    assertThat(PartOfSpeech.values())
        .allSatisfy(pos -> assertThat(LEMMATIZER.lemma("", pos)).isEmpty());
  }

  @Property(tries = 2000)
  void a_base_form_is_in_small_letters(@ForAll("words") String word, @ForAll PartOfSpeech pos) {
    String base = LEMMATIZER.lemma(word, pos);
    assertThat(base).isEqualTo(base.toLowerCase(Locale.ROOT));
  }

  @Example
  void the_base_forms_of_the_tables_are_their_own_but_for_forms_of_other_words() {
    Set<String> moved = new HashSet<>();
    TABLES.forEach(
        (pos, table) -> {
          List<String> bases =
              DataFile.lines(table).stream().map(line -> line.split(" ", 2)[0]).toList();
          assertThat(bases).isNotEmpty().doesNotHaveDuplicates();
          bases.stream()
              .filter(base -> !LEMMATIZER.lemma(base, pos).equals(base))
              .forEach(moved::add);
        });
    assertThat(moved).containsExactlyInAnyOrder("lay", "people");
  }
}
