package org.annals.query;

import java.nio.file.Path;
import java.util.Optional;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * A store that holds two papers about the same days: who did what to whom, who says so, and where
 * they disagree.
 */
public final class ToldStore {
  private static final Path PAPERS = Path.of("src/test/resources/query/told.trig");
  private static final Path ONTOLOGY = Path.of("ontology/annals.ttl");

  private ToldStore() {}

  /** A store at the folder that holds both papers and the vocabulary, open. */
  public static KnowledgeStore open(Path folder) {
    KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty());
    store.write(
        dataset -> {
          RDFParser.source(PAPERS).lang(Lang.TRIG).parse(dataset);
          RDFParser.source(ONTOLOGY).lang(Lang.TURTLE).parse(dataset.getGraph(Vocabulary.ONTOLOGY));
        });
    return store;
  }

  /** The same, closed. */
  public static void fill(Path folder) {
    open(folder).close();
  }
}
