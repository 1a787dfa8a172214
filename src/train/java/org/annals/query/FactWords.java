package org.annals.query;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.annals.name.EntityClass;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What the facts of a document say in plain words, as a sample shows them. */
public final class FactWords {
  private FactWords() {}

  /**
   * A fact in words.
   *
   * @param sentence that says it; where there are several, all of them
   */
  public record Said(String words, String sentence) {}

  /** Those of a document of a store, by their IRIs. */
  public static Map<Node, Said> of(KnowledgeStore store, String document) {
    Node graph = store.iris().document(document);
    ShortTerms terms = ShortTerms.of(store.iris().base());
    return store.calculateRead(
        dataset -> {
          Map<Node, Said> said = new HashMap<>();
          Node event = Vocabulary.of(EntityClass.EVENT);
          for (Node type : List.of(Vocabulary.STATEMENT, event, Vocabulary.STATE)) {
            for (Iterator<Quad> all = dataset.find(graph, Node.ANY, Vocabulary.TYPE, type);
                all.hasNext(); ) {
              Quad quad = all.next();
              PlainFact fact = PlainFact.read(dataset, quad, terms);
              said.put(quad.getSubject(), new Said(fact.words(), fact.sentence()));
            }
          }
          return said;
        });
  }
}
