package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Segmenter;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;

/** The network that ships with the program, on sentences that nobody trained it on. */
final class ReaderTest {
  private static final Reader READER = Reader.load();
  private static final Segmenter SEGMENTER = new Segmenter();

  private static List<Sentence> sentences(String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return SEGMENTER
        .segment(new Document("a.txt", text, List.of(block), Metadata.NONE, "0".repeat(64)))
        .sentences();
  }

  private static List<SentenceReading> read(String text) {
    return READER.read(text, sentences(text));
  }

  private static List<String> names(String text) {
    return read(text).stream()
        .flatMap(reading -> reading.names().stream())
        .map(name -> name.span().of(text) + "/" + name.label())
        .toList();
  }

  @Test
  void names_come_with_their_class() {
    assertThat(
            names(
                "In Brandt v. Ohio the Supreme Court struck down the Fair Tenancy Act,"
                    + " and Governor Ines Malakova flew home to Toledo."))
        .contains(
            "Brandt v. Ohio/CourtCase",
            "Supreme Court/Court",
            "Fair Tenancy Act/Statute",
            "Ines Malakova/Person",
            "Toledo/City");
  }

  @Test
  void triggers_come_with_their_kind_and_how_they_are_told() {
    String text = "Police arrested nine dockers on Monday, and the union will strike on Friday.";

    assertThat(read(text).getFirst().analysis().triggers())
        .extracting(
            t -> t.stretch().span().of(text) + "/" + t.stretch().label() + "/" + t.reality())
        .contains("arrested/Arrest/Actual", "strike/Strike/Planned");
  }

  @Test
  void syntax_is_a_tree_over_the_tokens() {
    Syntax syntax =
        read("The committee quietly approved the new budget.").getFirst().analysis().syntax();

    assertThat(syntax.parts())
        .startsWith(PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.ADV, PartOfSpeech.VERB);
    assertThat(syntax.heads()).startsWith(1, 3, 3, Syntax.ROOT);
    assertThat(syntax.relations()).startsWith("det", "nsubj", "advmod", "root");
  }

  @Test
  void a_sentence_longer_than_a_sequence_is_read_to_its_end() {
    String text = "and so on and on, ".repeat(120) + "until Marta Kowalska of Berlin spoke.";

    assertThat(names(text)).contains("Marta Kowalska/Person", "Berlin/City");
  }

  @Test
  void every_stretch_has_the_probability_that_it_was_given() {
    String text = "Ines Malakova flew home to Toledo.";
    SentenceReading reading = read(text).getFirst();

    assertThat(reading.names()).isNotEmpty();
    for (Stretch name : reading.names()) {
      String group = name.label().equals("Person") ? "PERSON" : "PLACE";
      assertThat(reading.nameProbabilities().of(name.span(), group))
          .isCloseTo(name.probability(), org.assertj.core.data.Offset.offset(1e-6));
    }
    assertThat(reading.nameProbabilities().of(new Span(text.length(), text.length()), "PERSON"))
        .isZero();
  }

  @Test
  void threads_that_share_a_reader_get_the_same_bits()
      throws InterruptedException, ExecutionException {
    String text =
        "Dr. Osei met the mayor of Kumasi. ICE raided a plant in Postville. They left.\n"
            .repeat(100);
    List<SentenceReading> alone = read(text);
    List<Future<List<SentenceReading>>> together = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        together.add(pool.submit(() -> read(text)));
      }
    }

    for (Future<List<SentenceReading>> other : together) {
      assertThat(other.get())
          .usingRecursiveComparison()
          .ignoringFields("nameProbabilities")
          .isEqualTo(alone);
    }
  }

  @Property(tries = 60)
  void any_text_is_read(@ForAll @StringLength(min = 1, max = 300) String text) {
    List<Sentence> sentences = sentences(text);
    List<SentenceReading> readings = READER.read(text, sentences);

    assertThat(readings).hasSameSizeAs(sentences);
    for (int i = 0; i < readings.size(); i++) {
      Span sentence = sentences.get(i).span();
      assertThat(readings.get(i).names()).allMatch(name -> sentence.contains(name.span()));
      assertThat(readings.get(i).analysis().syntax().heads())
          .hasSameSizeAs(sentences.get(i).tokens());
    }
  }
}
