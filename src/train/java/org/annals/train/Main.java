package org.annals.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands by which the reader is trained and measured. */
@Command(
    name = "annals-train",
    mixinStandardHelpOptions = true,
    description = "Train and measure the reader.",
    subcommands = {
      TrainCommand.class,
      ExportCommand.class,
      AverageCommand.class,
      EvaluateCommand.class,
      FitCommand.class,
      FitAntecedentsCommand.class,
      FitThingsCommand.class,
      ExportAntecedentsCommand.class,
      ExportFactsCommand.class,
      FitConfidenceCommand.class
    })
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
