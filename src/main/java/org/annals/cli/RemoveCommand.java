package org.annals.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.pipeline.ProgramVersion;
import org.annals.pipeline.Removal;
import org.annals.query.DocumentNames;
import org.annals.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes documents out of the graph. */
@Command(
    name = "remove",
    description = {
      "Take documents out of the graph, with all that only they say. The files stay.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  annals remove letters/1850-03-01.txt",
      "  annals remove http://localhost:3030/doc/letters/1850-03-01.txt"
    })
final class RemoveCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Mixin StoreOption store;

  @Parameters(
      paramLabel = "DOC",
      arity = "1..*",
      description =
          "Documents: their ids (annals query --name documents shows them), their IRIs, or"
              + " the paths of their files.")
  List<String> documents;

  @Override
  public Integer call() {
    try (KnowledgeStore opened = store.open()) {
      Removal removal = new Removal(opened, ProgramVersion.current());
      DocumentNames names = new DocumentNames(removal.ids(), opened.iris());
      List<String> ids = new ArrayList<>();
      for (String document : documents) {
        names
            .find(document)
            .ifPresentOrElse(
                ids::add, () -> annals.warn("There is no document %s.".formatted(document)));
      }
      removal.remove(ids);
      ids.forEach(id -> annals.say("Removed " + id));
      return ids.size() == documents.size() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
  }
}
