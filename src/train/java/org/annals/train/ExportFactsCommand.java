package org.annals.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.confidence.FactReading;
import org.annals.confidence.JudgedFact;
import org.annals.confidence.Verdicts;
import org.annals.coreference.AntecedentFitting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the facts of texts with what speaks for and against each, and what readers found. */
@Command(
    name = "export-facts",
    description = "Write the facts of texts, what speaks for each, and what careful readers found.")
final class ExportFactsCommand implements Callable<Integer> {
  @Option(
      names = "--texts",
      split = ",",
      description = "Folders of texts.",
      defaultValue = "src/train/context,src/train/kinds")
  private List<Path> texts;

  @Option(names = "--verdicts", defaultValue = "src/train/verdicts")
  private Path verdicts;

  @Option(names = "--out", defaultValue = "target/facts.tsv")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Verdicts known = Verdicts.read(verdicts);
    try (FactReading reading = new FactReading(Files.createTempDirectory("facts"));
        BufferedWriter lines = Files.newBufferedWriter(out)) {
      for (Path folder : texts) {
        for (Path file : MarkedReferences.files(folder)) {
          String name = file.getFileName().toString();
          if (known.areOf(name)) {
            String text = AntecedentFitting.unmark(Files.readString(file)).text();
            for (JudgedFact fact : reading.facts(name, text, known)) {
              lines.write(fact.line() + "\n");
            }
          }
        }
      }
    }
    return 0;
  }
}
