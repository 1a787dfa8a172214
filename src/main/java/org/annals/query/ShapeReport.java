package org.annals.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.ontology.OntologyFiles;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a graph breaks of the rules in {@code ontology/shapes.ttl} (SHACL).
 *
 * @param breaches one for each shape and message, the most frequent first
 */
public record ShapeReport(List<Breach> breaches) {
  public ShapeReport {
    breaches = List.copyOf(breaches);
  }

  /**
   * A rule that is broken.
   *
   * @param examples some of the nodes that break it, with the value at fault where there is one
   */
  public record Breach(String shape, String message, long count, List<String> examples) {
    public Breach {
      examples = List.copyOf(examples);
    }
  }

  /** Checks the union of all graphs; at most so many examples are kept of each breach. */
  public static ShapeReport of(KnowledgeStore store, int examples) {
    Shapes shapes = Shapes.parse(OntologyFiles.shapes());
    ShortTerms terms = ShortTerms.of(store.iris().base());
    return store.calculateRead(
        dataset ->
            group(
                ShaclValidator.get().validate(shapes, graph(dataset)).getEntries(),
                terms,
                examples));
  }

  /** The union, and the classes of the ontology where the store does not hold them. */
  private static Graph graph(DatasetGraph dataset) {
    Graph union = dataset.getUnionGraph();
    return dataset.containsGraph(Vocabulary.ONTOLOGY)
        ? union
        : new Union(union, OntologyFiles.terms());
  }

  private static ShapeReport group(Collection<ReportEntry> entries, ShortTerms terms, int limit) {
    Map<List<String>, List<String>> nodes = new TreeMap<>(Comparator.comparing(String::valueOf));
    for (ReportEntry entry : entries) {
      List<String> rule =
          List.of(localName(terms.show(entry.source())), String.valueOf(entry.message()).strip());
      nodes.computeIfAbsent(rule, _ -> new ArrayList<>()).add(example(entry, terms));
    }
    return new ShapeReport(
        nodes.entrySet().stream()
            .map(
                e ->
                    new Breach(
                        e.getKey().getFirst(),
                        e.getKey().getLast(),
                        e.getValue().size(),
                        e.getValue().stream().sorted().limit(limit).toList()))
            .sorted(Comparator.comparingLong(Breach::count).reversed())
            .toList());
  }

  private static String localName(String shape) {
    return shape.replaceFirst("^<.*[#/](.+)>$", "$1");
  }

  private static String example(ReportEntry entry, ShortTerms terms) {
    Node value = entry.value();
    String focus = terms.show(entry.focusNode());
    return value == null || value.equals(entry.focusNode())
        ? focus
        : focus + "  has  " + terms.show(value);
  }

  /** Whether no rule is broken. */
  public boolean conforms() {
    return breaches.isEmpty();
  }

  /** How often rules are broken. */
  public long count() {
    return breaches.stream().mapToLong(Breach::count).sum();
  }
}
