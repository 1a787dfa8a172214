package org.annals.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a store, says so, and keeps it until it is killed. */
public final class StoreHolder {
  private StoreHolder() {}

  /** The folder of the store is the argument. */
  public static void main(String[] arguments) throws InterruptedException {
    try (KnowledgeStore store =
        KnowledgeStore.openOrCreate(Path.of(arguments[0]), Optional.empty())) {
      PrintStream out = System.out;
      out.println(store.size() > 0 ? "open" : "empty");
      out.flush();
      Thread.sleep(120_000);
    }
  }
}
