package org.annals.cli;

import java.nio.file.Path;
import org.annals.store.KnowledgeStore;
import picocli.CommandLine.Option;

/** The option that says which store a command works on. */
final class StoreOption {
  private static final String DEFAULT = "annals-store";

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      defaultValue = DEFAULT,
      description = "The folder that holds the graph. Default: ./annals-store")
  Path folder;

  /** The option as a person would have to type it again; nothing for the default. */
  String asTyped() {
    return folder.equals(Path.of(DEFAULT)) ? "" : " --store '%s'".formatted(folder);
  }

  /** Opens the store, which has to be there. */
  KnowledgeStore open() {
    return KnowledgeStore.open(folder);
  }
}
