package org.annals.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.annals.query.FactSample;
import org.annals.query.ResultFormat;
import org.annals.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws facts for a person to mark. */
@Command(
    name = "sample",
    description = {
      "Draw facts from the graph at random, as a table in which to mark each right or wrong.",
      "",
      "Facts are statements and events; each stands beside the sentence that it is taken from. The"
          + " last two columns are empty: whether it is right, and why not. The same seed draws the"
          + " same facts from the same graph, and a larger sample begins with the smaller one.",
      "",
      "Confidence is how likely it is that no part of the fact is false: of the facts of 0.9 and"
          + " more, more than nine in ten have none.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  annals sample --size 20",
      "  annals sample --min-confidence 0.9",
      "  annals sample --size 100 --seed 7 --format csv > sample.csv"
    })
final class SampleCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Mixin StoreOption store;
  @Spec CommandSpec spec;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many facts to draw; all when there are no more. Default: 100")
  int size;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Any whole number; another one draws other facts. Default: 1")
  long seed;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Draw only facts at or above this confidence, from 0 to 1; none of the events that have a"
              + " name is then drawn. Default: 0, all facts.")
  double minConfidence;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, csv, tsv, json or xml; csv opens in any spreadsheet. Default: text, a table that"
              + " fits the terminal.")
  ResultFormat format;

  @Override
  public Integer call() throws IOException {
    Counts.atLeastOne(spec, "--size", size);
    Counts.share(spec, "--min-confidence", minConfidence);
    try (KnowledgeStore opened = store.open()) {
      FactSample sample = FactSample.of(opened, size, seed, minConfidence);
      sample.write(format, TerminalWidth.current(), annals.data());
      annals.data().flush();
      annals.say(
          "%,d of %,d facts, drawn with seed %d".formatted(sample.size(), sample.facts(), seed));
    }
    return ExitCode.DONE;
  }
}
