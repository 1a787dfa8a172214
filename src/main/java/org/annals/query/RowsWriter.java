package org.annals.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;

/** Writes rows, or a yes or no, in one of the formats of tables. */
final class RowsWriter {
  private final ResultFormat format;
  private final int width;
  private final ShortTerms terms;

  /**
   * A writer of this format.
   *
   * @param width of a text table, in characters
   * @param terms how a text table shows IRIs
   */
  RowsWriter(ResultFormat format, int width, ShortTerms terms) {
    this.format = format;
    this.width = width;
    this.terms = terms;
  }

  /** Writes all rows as they come, and gives their number. */
  long write(RowSet answer, OutputStream out) {
    if (format == ResultFormat.TEXT) {
      List<Var> variables = answer.getResultVars();
      return new TextTable(variables.stream().map(Var::getVarName).toList(), width)
          .print(
              Iter.map(answer, row -> variables.stream().map(v -> cell(row.get(v))).toList()),
              new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }
    long[] count = {0};
    Iterator<Binding> rows =
        Iter.map(
            answer,
            row -> {
              count[0]++;
              return row;
            });
    writer().write(out, RowSetStream.create(answer.getResultVars(), rows), ARQ.getContext());
    return count[0];
  }

  private String cell(@Nullable Node node) {
    return node == null ? "" : terms.show(node);
  }

  /** Writes a yes or a no. */
  void write(boolean answer, OutputStream out) {
    if (format == ResultFormat.TEXT) {
      PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer.print(answer ? "yes\n" : "no\n");
      writer.flush();
    } else {
      writer().write(out, answer, ARQ.getContext());
    }
  }

  private RowSetWriter writer() {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case XML -> ResultSetLang.RS_XML;
          default -> ResultSetLang.RS_JSON;
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
