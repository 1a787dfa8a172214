package org.annals.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.coreference.AntecedentFitting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits what speaks for each of those for which a pronoun or a definite phrase may stand. */
@Command(
    name = "fit-antecedents",
    description = "Fit the weights of coreference on texts that show what words stand for.")
final class FitAntecedentsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TEXTS",
      description = "A folder of marked texts.",
      defaultValue = "src/train/coreference")
  private Path texts;

  @Option(names = "--out", defaultValue = "src/main/resources/coreference/antecedents.tsv")
  private Path out;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getErr();
    AntecedentFitting fitting = new AntecedentFitting();
    try (MarkedReferences reader = new MarkedReferences()) {
      for (Path file : MarkedReferences.files(texts)) {
        var unmarked = AntecedentFitting.unmark(Files.readString(file));
        fitting.add(reader.trees(unmarked.text()), unmarked.names());
      }
    }
    fitting.report().forEach(log::println);
    List<String> lines = new ArrayList<>();
    lines.add("# How much each clue speaks for one of those for which a word may stand, in log-odds, by the kind of word.");
    lines.add("# Fitted by the command fit-antecedents of the profile train on the texts of src/train/coreference.");
    lines.addAll(fitting.fit());
    Files.write(out, lines);
    return 0;
  }
}
