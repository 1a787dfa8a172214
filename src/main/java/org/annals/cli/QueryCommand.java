package org.annals.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.query.QueryCatalog;
import org.annals.query.QueryRunner;
import org.annals.query.ResultFormat;
import org.annals.query.TextTable;
import org.annals.store.KnowledgeStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts a question to the graph. */
@Command(
    name = "query",
    customSynopsis = {
      "annals query [OPTIONS] FILE",
      "annals query [OPTIONS] --name NAME",
      "annals query [OPTIONS] -e SPARQL",
      "annals query --list",
      ""
    },
    description = {
      "Ask the graph a question in SPARQL.",
      "",
      "The prefixes of the project (annals, nif, prov, rdfs and so on) need not be declared."
          + " Patterns see all documents at once; GRAPH ?document { } says which one says it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  annals query --list",
      "  annals query --name who-holds-which-office",
      "  annals query --name co-occurrence-graph --format turtle > graph.ttl",
      "  annals query -e 'SELECT ?name { ?x a annals:Court ; rdfs:label ?name }' --format csv",
      "  annals query my-question.rq --timeout 60"
    })
final class QueryCommand implements Callable<Integer> {
  @ParentCommand Annals annals;

  @ArgGroup(multiplicity = "1")
  QuerySource source;

  @Mixin StoreOption store;
  @Spec CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "For rows (SELECT, ASK): text, csv, tsv, json or xml. Default: text, a table that fits the"
            + " terminal.",
        "For graphs (CONSTRUCT, DESCRIBE): turtle, trig, ntriples, nquads, jsonld or rdfxml."
            + " Default: turtle."
      })
  Optional<ResultFormat> format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after so many seconds. Default: no limit.")
  Optional<Integer> timeout;

  @Override
  public Integer call() throws IOException {
    int width = TerminalWidth.current();
    if (source.list) {
      list(width);
      return ExitCode.DONE;
    }
    timeout.ifPresent(seconds -> Counts.atLeastOne(spec, "--timeout", seconds));
    String sparql = source.sparql(annals.in());
    try (KnowledgeStore opened = store.open()) {
      QueryRunner.Settings settings =
          new QueryRunner.Settings(format, timeout.map(Duration::ofSeconds), width);
      Optional<String> summary = new QueryRunner(opened, settings).run(sparql, annals.data());
      annals.data().flush();
      summary.ifPresent(annals::say);
    }
    return ExitCode.DONE;
  }

  private void list(int width) {
    new TextTable(List.of("", "name", "asks"), width)
        .print(
            QueryCatalog.load().queries().stream()
                .map(q -> List.of(Integer.toString(q.number()), q.name(), q.asks()))
                .iterator(),
            annals.dataWriter());
  }
}
