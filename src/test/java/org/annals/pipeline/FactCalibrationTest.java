package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.annals.query.FactSample;
import org.annals.query.ResultFormat;
import org.annals.store.KnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Confidence of facts beside what careful readers found of the facts of a few texts. */
final class FactCalibrationTest {
  private static final Path TEXTS = Path.of("src/train/context");
  private static final Path VERDICTS = Path.of("src/train/verdicts/nouns.tsv");
  private static final int MOST_TEXTS = 12;
  private static final int FACT = 2;
  private static final int SENTENCE = 3;
  private static final int CONFIDENCE = 5;

  @TempDir private Path folder;

  /** A fact that readers have judged, with its confidence. */
  private record Judged(double confidence, boolean hasNoFalsePart) {}

  /** Of the facts of 0.9 and more, at least nine in ten have to be without a false part. */
  @Test
  void confidence_means_what_it_says() throws IOException {
    List<String[]> verdicts =
        Files.readAllLines(VERDICTS).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    List<String> texts = verdicts.stream().map(cells -> cells[0]).distinct().toList();
    List<Judged> judged = judged(verdicts, texts.subList(0, MOST_TEXTS));
    List<Judged> sure = judged.stream().filter(one -> one.confidence() >= 0.9).toList();

    assertThat(judged).hasSizeGreaterThan(150);
    assertThat(sure).hasSizeGreaterThan(judged.size() / 2);
    assertThat(mean(sure, one -> one.hasNoFalsePart() ? 1 : 0)).isGreaterThanOrEqualTo(0.9);
    assertThat(mean(sure, one -> one.hasNoFalsePart() ? 1 : 0))
        .isGreaterThan(mean(judged, one -> one.hasNoFalsePart() ? 1 : 0));
  }

  private List<Judged> judged(List<String[]> verdicts, List<String> texts) throws IOException {
    Map<String, String> byFact = new HashMap<>();
    verdicts.forEach(cells -> byFact.put(cells[2] + "\t" + cells[3], cells[1]));
    List<Judged> judged = new ArrayList<>();
    for (String[] cells : told(texts)) {
      String verdict = byFact.get(cells[SENTENCE] + "\t" + cells[FACT]);
      if (verdict != null && !cells[CONFIDENCE].isEmpty()) {
        judged.add(new Judged(Double.parseDouble(cells[CONFIDENCE]), !verdict.equals("false")));
      }
    }
    return judged;
  }

  /** The facts of texts, a row each. */
  private List<String[]> told(List<String> texts) throws IOException {
    for (String text : texts) {
      String unmarked =
          Files.readString(TEXTS.resolve(text)).replaceAll("\\[\\[([^|\\]]+)\\|[^\\]]*]]", "$1");
      Texts.write(folder.resolve("texts").resolve(text), unmarked);
    }
    var out = new ByteArrayOutputStream();
    try (KnowledgeStore store = Texts.store(folder.resolve("store"))) {
      Texts.build(store, folder.resolve("texts"));
      FactSample.of(store, Integer.MAX_VALUE, 1).write(ResultFormat.TSV, 100, out);
    }
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(FactCalibrationTest::cells)
        .toList();
  }

  private static String[] cells(String row) {
    String[] cells = row.split("\t", -1);
    return IntStream.range(0, cells.length)
        .mapToObj(i -> cells[i].replaceAll("^\"|\"$", "").replace("\\\"", "\"").replace("\\n", " "))
        .map(cell -> cell.strip().replaceAll("\\s+", " "))
        .toArray(String[]::new);
  }

  private static double mean(List<Judged> all, ToDoubleFunction<Judged> value) {
    return all.stream().mapToDouble(value).average().orElse(0);
  }
}
