package org.annals.pipeline;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.annals.store.KnowledgeStore;

/** Builds texts into a store, says how many are done, and waits for the end in mid-build. */
final class BuildToBeKilled {
  private BuildToBeKilled() {}

  /** The folder of the store, then the number of texts after which it waits, then the texts. */
  public static void main(String[] arguments) {
    Path store = Path.of(arguments[0]);
    int last = Integer.parseInt(arguments[1]);
    List<Path> texts =
        List.of(arguments).subList(2, arguments.length).stream().map(Path::of).toList();
    try (KnowledgeStore open = Texts.store(store)) {
      Texts.pipeline().build(Texts.corpus(texts), open, 2, (done, _) -> tell(done, done >= last));
    }
  }

  private static void tell(int done, boolean waits) {
    PrintStream out = System.out;
    out.println(done);
    out.flush();
    while (waits) {
      Thread.onSpinWait();
    }
  }
}
