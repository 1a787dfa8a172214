package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.text.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordPiecesTest {
  private static final List<String> SMALL =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "un", "una", "able", "##able", "##aff",
          "##un", "##b", "cafe", "a", "##a", "'", "\"");
  private static final List<String> SHIPPED = DataFile.allLines("/reader/vocabulary.txt");

  private static String pieces(List<String> vocabulary, String surface) {
    return pieces(vocabulary, new WordPieces(vocabulary), surface);
  }

  private static String pieces(List<String> vocabulary, WordPieces cutter, String surface) {
    return Arrays.stream(cutter.of(surface))
        .mapToObj(vocabulary::get)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "able, able",
    "unun, un ##un",
    "ununable, un ##un ##able",
    "unab, una ##b",
    "aaab, a ##a ##a ##b",
  })
  void cuts_the_longest_piece_first(String surface, String expected) {
    assertThat(pieces(SMALL, surface)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unaffable", "ablex", "xable", "b", "東京", "\u0301"})
  void gives_the_unknown_piece_alone_where_it_gets_stuck(String surface) {
    assertThat(pieces(SMALL, surface)).isEqualTo("[UNK]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cafe", "CAFE", "Café", "cafe\u0301", "CAFE\u0301", "c\u0327afé"})
  void looks_through_capitals_and_accents(String surface) {
    assertThat(pieces(SMALL, surface)).isEqualTo("cafe");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      value = {"’, '", "‘, '", "', '", "“, \"", "”, \"", "\", \""})
  void takes_curly_quotes_for_straight_ones(String curly, String straight) {
    assertThat(pieces(SMALL, curly)).isEqualTo(straight);
  }

  @Test
  void cuts_up_to_a_hundred_letters_and_no_more() {
    WordPieces cutter = new WordPieces(SMALL);

    assertThat(cutter.of("a".repeat(100))).hasSize(100);
    assertThat(cutter.of("a\u0301".repeat(100))).hasSize(100);
    assertThat(cutter.of("a".repeat(101))).containsExactly(SMALL.indexOf("[UNK]"));
  }

  @Test
  void knows_the_pieces_that_open_close_and_hide() {
    WordPieces cutter = new WordPieces(SMALL);

    assertThat(SMALL.get(cutter.opening())).isEqualTo("[CLS]");
    assertThat(SMALL.get(cutter.closing())).isEqualTo("[SEP]");
    assertThat(SMALL.get(cutter.mask())).isEqualTo("[MASK]");
  }

  @Test
  void refuses_a_vocabulary_without_the_pieces_that_it_needs() {
    assertThatThrownBy(() -> new WordPieces(List.of("[UNK]", "[CLS]", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[SEP]");
  }

  @ParameterizedTest
  @CsvSource({
    "the, the",
    "Hello, hello",
    "unaffable, una ##ffa ##ble",
    "embeddings, em ##bed ##ding ##s",
    "tokenization, token ##ization",
    "Zürich, zurich",
    "naïve, naive",
    "’, ''''",
    "—, —",
    "§, §",
  })
  void cuts_as_the_uncased_bert_does(String surface, String expected) {
    assertThat(pieces(SHIPPED, WordPieces.load(), surface)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"[UNK], 100", "[CLS], 101", "[SEP], 102", "[MASK], 103", "the, 1996", "hello, 7592"})
  void ships_the_ids_of_the_uncased_bert(String piece, int id) {
    assertThat(SHIPPED).hasSize(30522).doesNotHaveDuplicates();
    assertThat(SHIPPED.indexOf(piece)).isEqualTo(id);
  }

  @Test
  void gives_the_ids_of_the_uncased_bert() {
    WordPieces cutter = WordPieces.load();

    assertThat(cutter.of("Embeddings")).containsExactly(7861, 8270, 4667, 2015);
    assertThat(cutter.of("🧸")).containsExactly(100);
    assertThat(cutter.opening()).isEqualTo(101);
    assertThat(cutter.closing()).isEqualTo(102);
    assertThat(cutter.mask()).isEqualTo(103);
  }
}
