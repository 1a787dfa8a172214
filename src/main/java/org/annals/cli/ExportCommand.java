package org.annals.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.store.GraphExport;
import org.annals.store.GraphFormat;
import org.annals.store.KnowledgeStore;
import org.annals.store.ReplacedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the graph out. */
@Command(
    name = "export",
    description = {
      "Write the graph in a standard format.",
      "",
      "The same graph always gives the same bytes: sorted by graph, subject, predicate and object,"
          + " however the store came about.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  annals export > graph.ttl",
      "  annals export -o graph.nq",
      "  annals export --graph https://w3id.org/annals/ontology --format turtle"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Mixin StoreOption store;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "With graph names, one graph a document: trig, nquads or jsonld.",
        "All graphs run together, each triple once: turtle, ntriples or rdfxml.",
        "Default: what the ending of the file says (ttl, nt, rdf, trig, nq or jsonld), else"
            + " turtle. JSON-LD is written in expanded form."
      })
  Optional<GraphFormat> format;

  @Option(
      names = {"-g", "--graph"},
      paramLabel = "IRI",
      description =
          "Write this graph alone: the IRI of a document, of the entities or of the"
              + " ontology. Default: all graphs.")
  Optional<String> graph;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file to write; it is put in its place when it is whole. Default: standard"
              + " output.")
  Optional<Path> file;

  @Override
  public Integer call() throws IOException {
    GraphFormat chosen = format.or(() -> file.flatMap(GraphFormat::of)).orElse(GraphFormat.TURTLE);
    try (KnowledgeStore opened = store.open()) {
      GraphExport export = new GraphExport(opened);
      long count =
          file.isPresent()
              ? ReplacedFile.write(file.get(), out -> export.write(chosen, graph, out))
              : export.write(chosen, graph, annals.data());
      annals.data().flush();
      annals.say(
          "%,d %s%s"
              .formatted(
                  count,
                  chosen.shape() == GraphFormat.Shape.QUADS ? "quads" : "triples",
                  file.map(" written to %s"::formatted).orElse("")));
    }
    return ExitCode.DONE;
  }
}
