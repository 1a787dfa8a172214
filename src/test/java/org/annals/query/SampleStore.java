package org.annals.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.fact.ExtractedDocument;
import org.annals.name.EntityClass;
import org.annals.store.DocumentGraphs;
import org.annals.store.Extracted;
import org.annals.store.KnowledgeStore;

/** Fills a store with two short documents. */
public final class SampleStore {
  /** Names two people, of whom one works for a court. */
  public static final ExtractedDocument COURT =
      Extracted.document("court.txt")
          .names("Rosa Parks", EntityClass.PERSON)
          .names("Thurgood Marshall", EntityClass.PERSON)
          .names("Supreme Court", EntityClass.COURT)
          .asserts("Thurgood Marshall", "Supreme Court")
          .build();

  /** Names a person of the other document, and a town. */
  public static final ExtractedDocument TOWN =
      Extracted.document("towns/Montgomery (Alabama).txt")
          .names("Rosa Parks", EntityClass.PERSON)
          .names("Montgomery", EntityClass.CITY)
          .build();

  private SampleStore() {}

  /** A store at the folder that holds both documents, closed. */
  public static void fill(Path folder) {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      documents(store).replace(List.of(COURT, TOWN));
    }
  }

  /** The documents of a store, without a name base. */
  public static DocumentGraphs documents(KnowledgeStore store) {
    return new DocumentGraphs(store, "1", _ -> Optional.empty());
  }
}
