package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.ontology.Terms;
import org.annals.reader.Reader;
import org.annals.sentence.Segmenter;
import org.annals.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that rules alone cannot find, and what the rules add to the network. */
final class ReaderMentionFinderTest {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static ReaderMentionFinder finder;

  @BeforeAll
  static void load() {
    finder =
        new ReaderMentionFinder(
            Reader.load(), NameBase.load(), WordLists.load(), HeadWords.of(Terms.load()));
  }

  @AfterAll
  static void close() {
    finder.close();
  }

  private static AnnotatedDocument read(String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return finder.find(
        SEGMENTER.segment(
            new Document("a.txt", text, List.of(block), Metadata.NONE, "0".repeat(64))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares of [ORGANIZATION Veltrona] fell on Monday.",
        "[ORGANIZATION ICE] agents waited outside the school in [PLACE Gary], [PLACE Indiana].",
        "In [LAW Harlan v. Udoka], decided in 1931, the judges found for the widow.",
        "The bill came to forty dollars, and nobody would act on it.",
        "[PERSON Rosa Ndlovu] signed the [LAW Fair Wages Act of 1987] in the rain.",
        "The walkout began at the [PLACE Harlow canning factory] in [PLACE Salem].",
        "In 1962 it bought the [PLACE Ghent] brewer [ORGANIZATION Ter Heide].",
        "The socialist union [ORGANIZATION ABV] called a strike in [PLACE Ghent].",
        "The list, called [ORGANIZATION Avanti Tutti], won the election.",
        "The liberal [ORGANIZATION Civic Forum] lost the election.",
        "Under [LAW France's labour law of 2016], firms must negotiate.",
        "The [PERSON Earl of Wexmoor] opposed the bill.",
        "The [ORGANIZATION French competition authority] fined a bank in 2019.",
        "The [ORGANIZATION regional government of Lazio] closed the hospital in 2011.",
        "The [ORGANIZATION Kisumu county government] sold the land in 2017.",
        "The shares belong to the city of [PLACE Eindholm]'s development fund.",
      })
  void finds_the_names_in(String marked) {
    String text = MarkedText.plain(marked);

    assertThat(MarkedText.mark(read(text))).isEqualTo(marked);
  }

  @Test
  void what_the_name_base_knows_comes_with_the_name() {
    AnnotatedDocument document = read("They flew from Nairobi to Paris.");

    assertThat(document.mentions())
        .extracting(mention -> mention.known().isPresent())
        .containsExactly(true, true);
  }

  @Test
  void confidence_is_a_probability_above_even_odds() {
    AnnotatedDocument document =
        read("Justice Amara Diallo told the Lagos Bar Association that Smith was wrong.");

    assertThat(document.mentions())
        .isNotEmpty()
        .allMatch(mention -> mention.confidence() >= 0.5 && mention.confidence() <= 1);
  }
}
