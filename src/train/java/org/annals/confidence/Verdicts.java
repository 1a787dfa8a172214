package org.annals.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What careful readers found of facts that versions of the program told. */
public final class Verdicts {
  private final Map<List<String>, String> byFact = new HashMap<>();

  /** Those of the tables of a folder. */
  public static Verdicts read(Path folder) throws IOException {
    Verdicts verdicts = new Verdicts();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .forEach(cells -> verdicts.byFact.put(List.of(cells[0], cells[2], cells[3]), cells[1]));
      }
    }
    return verdicts;
  }

  /** Whether anybody has read facts of a text. */
  public boolean areOf(String document) {
    return byFact.keySet().stream().anyMatch(fact -> fact.getFirst().equals(document));
  }

  /** Of a fact; "?" where nobody has read it. */
  String of(String document, String sentence, String words) {
    return byFact.getOrDefault(List.of(document, sentence, words), "?");
  }

  /** On one line, without tabs. */
  static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").replaceFirst("^state: ", "event: ");
  }
}
