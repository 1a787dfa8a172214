package org.annals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.pipeline.Texts;
import org.annals.rdf.Prefixes;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The questions that ship with the program, as files, and the answers to them. */
final class QueryAnswer {
  private static final Path FOLDER = Path.of("queries");

  /** How a line begins that does not always count. */
  private static final String SELDOM = "~";

  private QueryAnswer() {}

  /** The names of all questions, with their numbers. */
  static List<String> names() {
    return Texts.files(FOLDER).stream()
        .map(file -> String.valueOf(file.getFileName()).replace(".rq", ""))
        .toList();
  }

  /** The file. */
  static String text(String name) {
    return Texts.read(FOLDER.resolve(name + ".rq"));
  }

  /** The query. */
  static Query parse(String name) {
    return QueryFactory.create(Prefixes.sparql() + text(name));
  }

  /** The answer as text: rows in their order, triples sorted. */
  static String of(String name, KnowledgeStore store) {
    Query query = parse(name);
    return store.calculateRead(
        dataset -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            if (query.isSelectType()) {
              return rows(execution.select());
            }
            return triples(query.isConstructType() ? execution.construct() : execution.describe());
          }
        });
  }

  private static String rows(RowSet rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSetWriter writer =
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_TSV).create(ResultSetLang.RS_TSV);
    writer.write(out, rows, ARQ.getContext());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String triples(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NTRIPLES).output(out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .sorted()
        .collect(Collectors.joining("\n", "triples\n", "\n"));
  }

  /**
   * The answer on record in a folder; the file is written anew where that is asked for. A line of
   * it that begins with a tilde hangs on the last bits of what the networks say, which are not the
   * same on all processors: it counts where the answer has it.
   */
  static List<String> onRecord(String folder, String name, String answer) {
    Path golden = Path.of("src/test/resources/golden", folder, name + ".tsv");
    if (Texts.isUpdating()) {
      Texts.write(golden, updated(Texts.read(golden).lines().toList(), answer));
    }
    List<String> told = answer.lines().toList();
    return Texts.read(golden)
        .lines()
        .filter(line -> !line.startsWith(SELDOM) || told.contains(line.substring(1)))
        .map(line -> line.startsWith(SELDOM) ? line.substring(1) : line)
        .toList();
  }

  /** The answer with the lines that do not always count marked, each that it lacks in its place. */
  private static String updated(List<String> before, String answer) {
    List<String> lines = new ArrayList<>();
    for (String line : answer.lines().toList()) {
      lines.add(before.contains(SELDOM + line) ? SELDOM + line : line);
    }
    for (int i = 1; i < before.size(); i++) {
      if (before.get(i).startsWith(SELDOM) && !lines.contains(before.get(i))) {
        lines.add(1 + lines.indexOf(before.get(i - 1)), before.get(i));
      }
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }
}
