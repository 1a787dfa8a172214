package org.annals.server;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Answers queries: the project's prefixes need no declaration, and a query that runs out of time is
 * an error, also when its first rows were there already.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
  private final Map<Thread, QueryExec> running = new ConcurrentHashMap<>();

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query.isBlank() ? query : KnownPrefixes.on(query, " "), action);
    } finally {
      running.remove(Thread.currentThread());
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    running.put(Thread.currentThread(), execution);
    return execution;
  }

  /** Stops the queries that run now. */
  void breakOff() {
    running.values().forEach(QueryExec::abort);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    QueryExecResult result = super.executeQuery(action, execution, query, log);
    return result.isRowSet() ? new QueryExecResult(watched(result.rowSet())) : result;
  }

  private static RowSet watched(RowSet rows) {
    return RowSetStream.create(
        rows.getResultVars(),
        new Iterator<Binding>() {
          @Override
          public boolean hasNext() {
            return inTime(rows::hasNext);
          }

          @Override
          public Binding next() {
            return inTime(rows::next);
          }
        });
  }

  private static <T> T inTime(Supplier<T> step) {
    try {
      return step.get();
    } catch (QueryCancelledException outOfTime) {
      ServletOps.error(Refusal.BUSY, "The query ran out of time.");
      throw outOfTime;
    }
  }
}
