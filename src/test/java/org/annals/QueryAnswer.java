package org.annals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  /** The answer on record in a folder; the file is written anew where that is asked for. */
  static List<String> onRecord(String folder, String name, String answer) {
    Path golden = Path.of("src/test/resources/golden", folder, name + ".tsv");
    if (Texts.isUpdating()) {
      Texts.write(golden, answer);
    }
    return Texts.read(golden).lines().toList();
  }
}
