package org.annals.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.annals.query.ShapeReport;
import org.annals.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks the graph against the shapes of the ontology. */
@Command(
    name = "validate",
    description = {
      "Check the graph against the shapes of the ontology (SHACL).",
      "",
      "The exit code is 0 when the graph conforms, and 1 when a shape is broken.",
      ""
    },
    footer = {"", "Example:", "  annals validate --limit 20"})
final class ValidateCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Mixin StoreOption store;
  @Spec CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "Show at most so many examples of each broken shape. Default: 5")
  int limit;

  @Override
  public Integer call() {
    Counts.atLeastOne(spec, "--limit", limit);
    try (KnowledgeStore opened = store.open()) {
      ShapeReport report = ShapeReport.of(opened, limit);
      print(report, annals.dataWriter());
      return report.conforms() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
  }

  private static void print(ShapeReport report, PrintWriter out) {
    if (report.conforms()) {
      out.println("The graph conforms to its shapes.");
      return;
    }
    for (ShapeReport.Breach breach : report.breaches()) {
      out.println("%s: %s".formatted(breach.shape(), breach.message()));
      out.println(
          "  %,d time%s, such as".formatted(breach.count(), breach.count() == 1 ? "" : "s"));
      breach.examples().forEach(example -> out.println("    " + example));
    }
    out.println("%,d breaches of %d shapes.".formatted(report.count(), report.breaches().size()));
  }
}
