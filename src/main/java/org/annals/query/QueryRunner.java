package org.annals.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.annals.UserException;
import org.annals.rdf.Prefixes;
import org.annals.store.GraphFormat;
import org.annals.store.GraphWriter;
import org.annals.store.KnowledgeStore;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** Puts a question to a store and writes the answer as it comes. */
public final class QueryRunner {
  private final KnowledgeStore store;
  private final Settings settings;

  /**
   * How an answer is given.
   *
   * @param format text for rows and Turtle for graphs where none is asked for
   * @param timeout how long the answer may take
   * @param width of a text table, in characters
   */
  public record Settings(Optional<ResultFormat> format, Optional<Duration> timeout, int width) {}

  /** Asks this store. */
  public QueryRunner(KnowledgeStore store, Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  /**
   * Writes the answer and says how much it was ("12 rows"); a yes or no is none.
   *
   * @throws UserException when the text is no query, or the format is none for its answer
   */
  public Optional<String> run(String sparql, OutputStream out) {
    Query query = SparqlText.parse(sparql, store.iris().base());
    ResultFormat format = format(query);
    return store.calculateRead(
        dataset -> {
          try (QueryExec execution = execution(query, dataset)) {
            return write(query, execution, format, out);
          } catch (QueryCancelledException late) {
            throw tooLong(late);
          } catch (QueryException refused) {
            throw new UserException(
                "The query was refused: %s.".formatted(refused.getMessage()),
                "Leave that part out; a query reads the store and nothing else.",
                refused);
          }
        });
  }

  private ResultFormat format(Query query) {
    boolean rows = query.isSelectType() || query.isAskType();
    if (!rows && !query.isConstructType() && !query.isDescribeType()) {
      throw UserException.wrongUse(
          "This kind of query has no answer here.", "Use SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }
    ResultFormat format = settings.format().orElse(rows ? ResultFormat.TEXT : ResultFormat.TURTLE);
    if (rows && format.graphFormat().isPresent()) {
      throw ResultFormat.notForATable(format);
    }
    if (!rows && format.graphFormat().isEmpty()) {
      throw ResultFormat.notForAGraph(format);
    }
    return format;
  }

  private QueryExec execution(Query query, DatasetGraph dataset) {
    QueryExecBuilder builder =
        FromClause.applied(query, dataset).set(ARQ.httpServiceAllowed, false);
    settings.timeout().ifPresent(t -> builder.timeout(t.toMillis(), TimeUnit.MILLISECONDS));
    return builder.build();
  }

  private UserException tooLong(QueryCancelledException cause) {
    return new UserException(
        "The query took longer than %d s; the answer is not whole."
            .formatted(settings.timeout().orElse(Duration.ZERO).toSeconds()),
        "Give it more time with --timeout, or ask for less with LIMIT.",
        cause);
  }

  private Optional<String> write(
      Query query, QueryExec execution, ResultFormat format, OutputStream out) {
    RowsWriter rows = new RowsWriter(format, settings.width(), ShortTerms.of(store.iris().base()));
    if (query.isSelectType()) {
      return counted(rows.write(execution.select(), out), "row");
    }
    if (query.isAskType()) {
      rows.write(execution.ask(), out);
      return Optional.empty();
    }
    GraphFormat graphFormat = format.graphFormat().orElseThrow();
    long count =
        new GraphWriter(graphFormat, prefixes(query))
            .write(quads(query, execution, graphFormat), out);
    return counted(count, query.isConstructQuad() ? "quad" : "triple");
  }

  /** The project's prefixes, then those that the query declares. */
  private static Map<String, String> prefixes(Query query) {
    Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.ALL);
    new TreeMap<>(query.getPrefixMapping().getNsPrefixMap()).forEach(prefixes::put);
    return prefixes;
  }

  private static Iterator<Quad> quads(Query query, QueryExec execution, GraphFormat format) {
    if (query.isConstructQuad()) {
      if (format.shape() == GraphFormat.Shape.TRIPLES) {
        throw UserException.wrongUse(
            "The query makes named graphs, which %s cannot say.".formatted(format),
            "Use --format trig, nquads or jsonld.");
      }
      return execution.constructQuads();
    }
    return Iter.map(
        query.isDescribeType() ? execution.describeTriples() : execution.constructTriples(),
        triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple));
  }

  private static Optional<String> counted(long count, String unit) {
    return Optional.of("%,d %s%s".formatted(count, unit, count == 1 ? "" : "s"));
  }
}
