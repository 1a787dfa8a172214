package org.annals.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annals.coreference.ThingFitting;
import org.annals.reader.ContextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits what speaks for each of the nouns for which "it" or "they" may stand. */
@Command(
    name = "fit-things",
    description = "Fit the weights of what 'it' and 'they' stand for on documents of GUM.")
final class FitThingsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "Folders of documents in CoNLL-U, with entities and coreference.")
  private List<Path> folders;

  @Option(
      names = "--leave-out",
      description = "Documents with this in their name are left out: what is spoken, not written.",
      defaultValue = "_(?:interview|court)_")
  private String spoken;

  @Option(names = "--out", defaultValue = "src/main/resources/coreference/things.tsv")
  private Path out;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getErr();
    List<Path> files = files();
    if (files.isEmpty()) {
      log.println("No document of GUM (*.conllu) lies in " + folders + "; name its folders.");
      return 1;
    }
    try (MarkedReferences reader = new MarkedReferences();
        ContextReader network = ContextReader.load()) {
      ThingFitting fitting = new ThingFitting(network);
      for (Path file : files) {
        GumChains.Marked marked = GumChains.read(file);
        fitting.add(reader.trees(marked.text()), marked.chains());
      }
      fitting.report().forEach(log::println);
      List<String> lines = new ArrayList<>();
      lines.add("# How much each clue speaks for one of those for which 'it' or 'they' may stand, in log-odds.");
      lines.add("# Fitted by the command fit-things of the profile train on GUM (Zeldes 2017, annotation CC BY 4.0).");
      lines.addAll(fitting.fit());
      Files.write(out, lines);
    }
    return 0;
  }

  private List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.toString().endsWith(".conllu"))
            .filter(file -> !file.getFileName().toString().matches(".*" + spoken + ".*"))
            .sorted()
            .forEach(all::add);
      }
    }
    return all;
  }
}
