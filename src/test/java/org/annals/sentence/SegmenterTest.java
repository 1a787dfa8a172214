package org.annals.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmenterTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  private static Document document(String text, Block... blocks) {
    return new Document("a.txt", text, List.of(blocks), Metadata.NONE, "0");
  }

  private static Document paragraph(String text) {
    return document(text, new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          The court ruled.           | The/DET court/NOUN ruled/VERB ./PUNCT
          They don't know it.        | They/PRON do/AUX n't/PART know/VERB it/PRON ./PUNCT
          It's Trump’s plan.         | It/PRON 's/AUX Trump/PROPN ’s/PART plan/NOUN ./PUNCT
          the workers' strike        | the/DET workers/NOUN '/PART strike/NOUN
          We'll march in Chicago.    | We/PRON 'll/AUX march/VERB in/ADP Chicago/PROPN ./PUNCT
          She left in March 1965.    | She/PRON left/VERB in/ADP March/PROPN 1965/NUM ./PUNCT
          “Yes,” he said.            | “/PUNCT Yes/INTJ ,/PUNCT ”/PUNCT he/PRON said/VERB ./PUNCT
          """)
  void gives_each_token_its_part_of_speech(String text, String tagged) {
    String tokens =
        SEGMENTER.segment(paragraph(text)).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.surface() + "/" + token.pos())
            .collect(Collectors.joining(" "));
    assertThat(tokens).isEqualTo(tagged);
  }

  @Test
  void never_joins_two_blocks() {
    String text = "A heading\nA line of text. Another.\nAn item";
    Document document =
        document(
            text,
            new Block(new Span(0, 9), Block.Kind.HEADING),
            new Block(new Span(10, 34), Block.Kind.PARAGRAPH),
            new Block(new Span(35, 42), Block.Kind.LIST_ITEM));
    assertThat(SEGMENTER.segment(document).sentences())
        .extracting(s -> s.kind() + " " + s.span().of(text))
        .containsExactly(
            "HEADING A heading",
            "PARAGRAPH A line of text.",
            "PARAGRAPH Another.",
            "LIST_ITEM An item");
  }

  @Test
  void gives_the_same_on_any_number_of_threads() {
    Document document = paragraph("Gov. Smith left the U.S. on May 3. He's gone. ".repeat(20));
    SegmentedDocument alone = SEGMENTER.segment(document);
    assertThat(IntStream.range(0, 16).parallel().mapToObj(_ -> SEGMENTER.segment(document)))
        .containsOnly(alone);
  }
}
