package org.annals.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads texts into the graph. */
@Command(
    name = "build",
    description = {
      "Read texts, and bring what they say into the graph.",
      "",
      "Texts that stand in the graph already are read again only when they have changed; all others"
          + " in the graph stay. A text that cannot be read is listed, and the others go on.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  annals build --examples",
      "  annals build ~/articles",
      "  annals build letters.txt speeches/ --store /data/archive --base https://example.org/kg/"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Mixin StoreOption store;
  @Mixin ReaderOption reader;
  @Mixin OntologyOption ontology;
  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description = "Files, folders with all that lies below them, or - for standard input.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of a new store begin with; the address at which you will publish"
              + " it. It stays with the store. Default: http://localhost:3030/")
  Optional<String> base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many texts to read at a time; the graph is the same with any number."
              + " Default: one for each processor.")
  Optional<Integer> threads;

  @Option(names = "--examples", description = "Read the texts that ship with the program.")
  boolean examples;

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && !examples) {
      throw new ParameterException(
          spec.commandLine(), "Say what to read: files, folders, or --examples");
    }
    int count =
        Counts.atLeastOne(
            spec, "--threads", threads.orElse(Runtime.getRuntime().availableProcessors()));
    Builder builder = new Builder(annals, store, reader, ontology, count);
    return examples ? builder.buildWithExamples(paths, base) : builder.build(paths, base);
  }
}
