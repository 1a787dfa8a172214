package org.annals.query;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.name.EntityClass;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.annals.text.Sha256;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Statements, events and states drawn at random from a graph, for a person to mark each right or
 * wrong.
 *
 * <p>The seed gives each fact a rank, by the hash of its IRI, and those of the lowest ranks are
 * drawn. So the sample of a graph does not depend on how its store came about, a larger sample
 * begins with the smaller one, and of a graph that has changed a little most facts stay drawn.
 */
public final class FactSample {
  private static final List<Var> COLUMNS =
      Stream.of("number", "kind", "fact", "sentence", "document", "confidence", "right?", "why")
          .map(Var::alloc)
          .toList();

  private final KnowledgeStore store;
  private final long facts;
  private final List<PlainFact> drawn;

  private FactSample(KnowledgeStore store, long facts, List<PlainFact> drawn) {
    this.store = store;
    this.facts = facts;
    this.drawn = drawn;
  }

  /**
   * Draws from what stands in a store now.
   *
   * @param size how many facts; all when there are no more
   */
  public static FactSample of(KnowledgeStore store, int size, long seed) {
    return of(store, size, seed, 0);
  }

  /**
   * Draws from the facts that are so sure at least; an event that has a name says of itself how
   * sure it is in no document, and is drawn only where nothing is asked.
   *
   * @param least from 0 to 1; 0 where nothing is asked
   */
  public static FactSample of(KnowledgeStore store, int size, long seed, double least) {
    return store.calculateRead(
        dataset -> {
          TreeMap<String, Quad> lowest = new TreeMap<>();
          long facts = 0;
          for (Iterator<Quad> all = facts(store, dataset, least); all.hasNext(); facts++) {
            Quad fact = all.next();
            lowest.put(rank(fact, seed), fact);
            if (lowest.size() > size) {
              lowest.pollLastEntry();
            }
          }
          ShortTerms terms = ShortTerms.of(store.iris().base());
          return new FactSample(
              store,
              facts,
              lowest.values().stream().map(fact -> PlainFact.read(dataset, fact, terms)).toList());
        });
  }

  /** The quads that give each statement, event and state of a document its class. */
  private static Iterator<Quad> facts(KnowledgeStore store, DatasetGraph dataset, double least) {
    Node event = Vocabulary.of(EntityClass.EVENT);
    Node entities = store.iris().entitiesGraph();
    Iterator<Quad> all =
        Iter.concat(
            Iter.concat(of(dataset, Vocabulary.STATEMENT), of(dataset, Vocabulary.STATE)),
            Iter.filter(of(dataset, event), quad -> !quad.getGraph().equals(entities)));
    return least > 0 ? Iter.filter(all, fact -> confidence(dataset, fact) >= least) : all;
  }

  private static Iterator<Quad> of(DatasetGraph dataset, Node type) {
    return dataset.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, type);
  }

  private static double confidence(DatasetGraph dataset, Quad fact) {
    Iterator<Quad> said =
        dataset.find(fact.getGraph(), fact.getSubject(), Vocabulary.CONFIDENCE, Node.ANY);
    return said.hasNext() ? Double.parseDouble(said.next().getObject().getLiteralLexicalForm()) : 0;
  }

  /** An event that has a name is a fact of each document that tells of it. */
  private static String rank(Quad fact, long seed) {
    String iris = "%d %s %s".formatted(seed, fact.getSubject(), fact.getGraph());
    return Sha256.of(iris.getBytes(StandardCharsets.UTF_8));
  }

  /** How many facts there are in the store. */
  public long facts() {
    return facts;
  }

  /** How many were drawn. */
  public int size() {
    return drawn.size();
  }

  /**
   * Writes a table with a row for each fact and two columns to fill in.
   *
   * @param width of a text table, in characters
   * @throws org.annals.UserException when the format is none of a table
   */
  public void write(ResultFormat format, int width, OutputStream out) {
    if (format.graphFormat().isPresent()) {
      throw ResultFormat.notForATable(format);
    }
    boolean forASpreadsheet = format == ResultFormat.CSV || format == ResultFormat.TSV;
    List<Binding> rows = new ArrayList<>();
    for (PlainFact fact : drawn) {
      var cells = forASpreadsheet ? fact.cells().map(FactSample::inert) : fact.cells();
      rows.add(row(rows.size() + 1, cells.toList()));
    }
    new RowsWriter(format, width, ShortTerms.of(store.iris().base()))
        .write(RowSetStream.create(COLUMNS, rows.iterator()), out);
  }

  private static Binding row(int number, List<String> cells) {
    var row = Binding.builder();
    row.add(
        COLUMNS.getFirst(),
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    for (int i = 0; i < cells.size(); i++) {
      row.add(COLUMNS.get(i + 1), NodeFactory.createLiteralString(cells.get(i)));
    }
    return row.build();
  }

  /** A spreadsheet would take it for a formula and work it out, whoever wrote the text. */
  private static String inert(String cell) {
    return cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell;
  }
}
