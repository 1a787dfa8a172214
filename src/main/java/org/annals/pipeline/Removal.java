package org.annals.pipeline;

import java.util.List;
import org.annals.entity.KnownKeys;
import org.annals.name.NameBase;
import org.annals.store.DocumentGraphs;
import org.annals.store.KnowledgeStore;

/**
 * Takes documents out of a store. No text is read for it, so it loads the name base and nothing
 * else of what a build needs.
 */
public final class Removal {
  private final DocumentGraphs graphs;

  /**
   * From this store.
   *
   * @param version of the program and its data
   */
  public Removal(KnowledgeStore store, String version) {
    this.graphs = new DocumentGraphs(store, version, new KnownKeys(NameBase.load())::find);
  }

  /** The ids of the documents in the store, sorted. */
  public List<String> ids() {
    return graphs.ids();
  }

  /** Takes documents out; gives back the ids that were not there. */
  public List<String> remove(List<String> ids) {
    return graphs.remove(ids);
  }
}
