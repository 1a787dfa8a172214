package org.annals.store;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Commits some quads and is killed with -9 in the middle of writing more. */
final class StoreKiller {
  static final long COMMITTED = 1_000;

  private StoreKiller() {}

  /** The folder of the store is the argument. */
  public static void main(String[] arguments) {
    try (KnowledgeStore store =
        KnowledgeStore.openOrCreate(Path.of(arguments[0]), Optional.empty())) {
      store.write(dataset -> add(dataset, 0, COMMITTED));
      store.write(
          dataset -> {
            add(dataset, COMMITTED, COMMITTED + 20_000);
            Runtime.getRuntime().halt(9);
          });
    }
  }

  private static void add(DatasetGraph dataset, long from, long to) {
    Node node = NodeFactory.createURI("http://example.org/a");
    for (long i = from; i < to; i++) {
      dataset.add(Quad.create(node, node, node, NodeFactory.createLiteralString("value " + i)));
    }
  }
}
