package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.document.Documents;
import org.annals.document.Source;
import org.annals.entity.Reference;
import org.annals.mention.MarkedGold.GoldMention;
import org.annals.mention.MentionScore.Answer;
import org.annals.mention.MentionScore.Count;
import org.annals.mention.MentionScore.Found;
import org.annals.name.EntityType;
import org.annals.name.NameBase;
import org.annals.ontology.Ontology;
import org.annals.pipeline.Extraction;
import org.annals.pipeline.ReaderKind;
import org.annals.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the program finds names in texts that were marked by hand.
 *
 * <p>Whoever works on finding names may read the errors in the texts of dev; those of test are for
 * measuring only. The floors lie just under what is reached, and only rise.
 */
final class ScoreTest {
  private static final Path GOLD = Path.of("src", "test", "resources", "gold");
  private static final Path REPORTS = Path.of("target", "score");

  private static final Map<ReaderKind, Extraction> EXTRACTIONS = new EnumMap<>(ReaderKind.class);

  @BeforeAll
  static void load() {
    NameBase names = NameBase.load();
    for (ReaderKind kind : ReaderKind.values()) {
      EXTRACTIONS.put(kind, new Extraction(() -> names, kind, Ontology.shipped()));
    }
  }

  @AfterAll
  static void close() {
    EXTRACTIONS.values().forEach(Extraction::close);
  }

  @ParameterizedTest
  @CsvSource({
    // part, who reads, micro F1, mean of the types, B-cubed of the entities
    "dev,  NETWORK, 0.94, 0.91, 0.98",
    "test, NETWORK, 0.90, 0.89, 0.98",
    "dev,  RULES,   0.93, 0.93, 0.98",
    "test, RULES,   0.80, 0.79, 0.98",
  })
  void finds_the_names_of(
      String part, ReaderKind reader, double micro, double mean, double bCubed) {
    MentionScore score = score(texts(part), reader);
    report(part + "-" + reader.name().toLowerCase(Locale.ROOT), score);

    assertThat(score.all().f1()).as("micro F1 of %s", part).isGreaterThanOrEqualTo(micro);
    assertThat(score.mean()).as("mean F1 of %s", part).isGreaterThanOrEqualTo(mean);
    assertThat(score.bCubed()).as("B-cubed of %s", part).isGreaterThanOrEqualTo(bCubed);
  }

  /** Sentences that stand alone, each file full of one kind of law. */
  @ParameterizedTest
  @CsvSource({"NETWORK, 0.86", "RULES, 0.67"})
  void finds_laws_in_running_text(ReaderKind reader, double law) {
    MentionScore score = score(sentences("law"), reader);
    report("law-" + reader.name().toLowerCase(Locale.ROOT), score);

    assertThat(Objects.requireNonNull(score.byType().get(EntityType.LAW)).f1())
        .isGreaterThanOrEqualTo(law);
  }

  /** Of the names that are given 0.9, about nine in ten have to be right. */
  @Test
  void confidence_means_what_it_says() {
    double off = 0;
    int all = 0;
    StringBuilder table = new StringBuilder("confidence  names  right%n".formatted());
    List<Calibration.Bin> bins =
        Calibration.of(texts("test"), gold -> references(gold, ReaderKind.NETWORK));
    for (Calibration.Bin bin : bins) {
      table.append("%.2f  %5d  %.3f%n".formatted(bin.mean(), bin.names(), bin.right()));
      off += Math.abs(bin.mean() - bin.right()) * bin.names();
      all += bin.names();
    }
    table.append("expected calibration error %.3f%n".formatted(off / all));
    write("calibration.txt", List.of(table.toString()));

    assertThat(off / all).as(table.toString()).isLessThan(0.1);
  }

  @Test
  void counts_span_and_type_and_leaves_the_optional_aside() {
    MarkedGold gold =
        MarkedGold.parse(
            "news-0.txt",
            "[Person:Rosa Parks] of [Place:Tuskegee] met [Organization?:Democrats];"
                + " [Person#Rosa_Parks:Parks] sat in [Place:Reading].");
    MentionScore score =
        MentionScore.of(
            List.of(
                new Answer(
                    gold,
                    List.of(
                        found(gold, "Rosa Parks", EntityType.PERSON, "a"),
                        found(gold, "Tuskegee", EntityType.PERSON, "b"),
                        found(gold, "Democrats", EntityType.PERSON, "c"),
                        found(gold, "Parks sat", EntityType.PERSON, "a")))));

    assertThat(score.all()).isEqualTo(new Count(1, 2, 3));
    assertThat(score.bCubed()).isEqualTo(1.0);
    assertThat(score.misses()).hasSize(5);
  }

  @Test
  void ignores_articles_and_possessives() {
    MarkedGold gold = MarkedGold.parse("news-0.txt", "At [Organization:Sun]’s door, the Sun’s.");
    MentionScore score =
        MentionScore.of(
            List.of(new Answer(gold, List.of(found(gold, "Sun’s", EntityType.ORGANIZATION, "a")))));

    assertThat(score.all()).isEqualTo(new Count(1, 0, 0));
  }

  @Test
  void lets_a_mark_give_its_entity() {
    assertThat(MarkedGold.parse("a-1.txt", "Ask [Person#Rosa_Parks:Parks].").mentions())
        .containsExactly(new GoldMention(new Span(4, 9), EntityType.PERSON, "Rosa_Parks", false));
  }

  private static Found found(MarkedGold gold, String name, EntityType type, String entity) {
    int start = gold.text().indexOf(name);
    return new Found(new Span(start, start + name.length()), type, entity);
  }

  private static MentionScore score(List<MarkedGold> texts, ReaderKind reader) {
    return MentionScore.of(texts.stream().map(gold -> answer(gold, reader)).toList());
  }

  private static Answer answer(MarkedGold gold, ReaderKind reader) {
    return new Answer(
        gold,
        references(gold, reader).stream()
            .map(
                reference ->
                    new Found(
                        reference.mention().span(),
                        reference.mention().entityClass().type(),
                        reference.entity().key().canonicalName()))
            .toList());
  }

  private static List<Reference> references(MarkedGold gold, ReaderKind reader) {
    byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
    var source = new Source.OfStream(gold.id(), new ByteArrayInputStream(bytes));
    Extraction extraction = Objects.requireNonNull(EXTRACTIONS.get(reader));
    return extraction.extract(Documents.read(source)).resolved().references();
  }

  /** Every line of every file, a text of its own. */
  private static List<MarkedGold> sentences(String part) {
    List<MarkedGold> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLD.resolve(part))) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        String kind = String.valueOf(file.getFileName()).replace(".txt", "");
        for (int i = 0; i < lines.size(); i++) {
          sentences.add(MarkedGold.parse("%s-%d.txt".formatted(kind, i), lines.get(i)));
        }
      }
      return sentences;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<MarkedGold> texts(String part) {
    try (Stream<Path> files = Files.list(GOLD.resolve(part))) {
      return files.sorted().map(ScoreTest::text).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MarkedGold text(Path file) {
    try {
      return MarkedGold.parse(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void report(String part, MentionScore score) {
    StringBuilder table =
        new StringBuilder("%-13s  hit wrong miss      P     R    F1%n".formatted(part));
    score.byType().forEach((type, count) -> table.append(row(type.name(), count)));
    score.byKind().forEach((kind, count) -> table.append(row(kind, count)));
    table.append(row("ALL", score.all()));
    table.append(
        String.format(
            Locale.ROOT, "mean of types %.3f, B-cubed %.3f%n", score.mean(), score.bCubed()));
    System.out.println(table);
    write(part + ".txt", List.of(table.toString()));
    write(part + "-errors.txt", score.misses());
  }

  private static String row(String name, Count c) {
    return String.format(
        Locale.ROOT,
        "%-13s %4d %5d %4d  %.3f %.3f %.3f%n",
        name,
        c.hits(),
        c.wrong(),
        c.missing(),
        c.precision(),
        c.recall(),
        c.f1());
  }

  private static void write(String name, List<?> lines) {
    try {
      Files.createDirectories(REPORTS);
      Files.write(REPORTS.resolve(name), lines.stream().map(Object::toString).toList());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
