package org.annals.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.annals.confidence.ConfidenceFitting;
import org.annals.confidence.JudgedFact;
import org.annals.confidence.Measured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the confidence of facts on what careful readers found of them. */
@Command(
    name = "fit-confidence",
    description = "Fit and measure how likely it is that a fact has no false part.")
final class FitConfidenceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FACTS",
      description = "Facts as export-facts writes them.",
      defaultValue = "target/facts.tsv")
  private Path facts;

  @Option(
      names = "--test",
      description = "Facts of texts that the weights have not seen, to measure on.")
  private List<Path> tests = List.of();

  @Option(
      names = "--share",
      description =
          "The share of facts without a false part in texts that nobody has read: rules were made"
              + " from the others, so that more of their facts are right. Default: ${DEFAULT-VALUE},"
              + " as measured last",
      defaultValue = "0.90")
  private double share;

  @Option(names = "--out", defaultValue = "src/main/resources/confidence/facts.tsv")
  private Path out;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getErr();
    List<JudgedFact> all = read(facts);
    ConfidenceFitting fitting = new ConfidenceFitting(all);
    Measured.report("confidence of rules", Measured.before(all)).forEach(log::println);
    List<Measured> unseen = fitting.unseen();
    double shift = Measured.shift(unseen, share);
    Measured.report("texts not seen, without shift", unseen).forEach(log::println);
    log.printf(Locale.ROOT, "shift %.3f%n", shift);
    List<String> lines = new ArrayList<>();
    lines.add("# How much each clue speaks for a fact, in log-odds, each time that it holds.");
    lines.add(
        "# Fitted by the command fit-confidence of the profile train on the verdicts of"
            + " src/train/verdicts.");
    fitting
        .fit(shift)
        .forEach((clue, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", clue, weight)));
    Files.write(out, lines);
    for (Path test : tests) {
      List<JudgedFact> apart = read(test);
      Measured.report(test + ", rules", Measured.before(apart)).forEach(log::println);
      Measured.report(test + ", fitted", fitting.measured(apart, shift)).forEach(log::println);
    }
    return 0;
  }

  private static List<JudgedFact> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JudgedFact::of).toList();
  }
}
