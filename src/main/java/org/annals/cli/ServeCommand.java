package org.annals.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.UserException;
import org.annals.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves the graph to this machine. */
@Command(
    name = "serve",
    description = {
      "Serve the graph to this machine: a SPARQL endpoint, the Fuseki UI, and a page for each thing.",
      "",
      "It answers to localhost alone and is read-only unless --update is given. Stop it with Ctrl-C.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  annals serve --examples",
      "  annals serve --store /data/archive --port 8080",
      "  annals serve --update --password-file ~/.annals-password"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String PASSWORD = "ANNALS_PASSWORD";

  @ParentCommand Annals annals;
  @Mixin StoreOption store;
  @Mixin ReaderOption reader;
  @Mixin OntologyOption ontology;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      description = "The port; 0 takes any that is free. Default: 3030")
  Optional<Integer> port;

  @Option(
      names = "--update",
      description =
          "Let the user annals change the graph over HTTP, with the password that"
              + " --password-file or the environment variable ANNALS_PASSWORD gives.")
  boolean update;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "A file whose first line is the password for updates.")
  Optional<Path> passwordFile;

  @Option(
      names = "--examples",
      description =
          "When there is no store yet, build one from the texts that ship with the" + " program.")
  boolean examples;

  @Override
  public Integer call() throws IOException {
    ServerSettings settings =
        ServerSettings.DEFAULT.withPort(port.orElse(ServerSettings.DEFAULT_PORT));
    Serving serving =
        new Serving(annals, update ? settings.withUpdatePassword(password()) : settings);
    if (examples && !Files.exists(store.folder)) {
      int threads = Runtime.getRuntime().availableProcessors();
      new Builder(annals, store, reader, ontology, threads)
          .buildWithExamples(List.of(), Optional.empty());
    }
    return serving.run(store);
  }

  private String password() throws IOException {
    if (passwordFile.isEmpty()) {
      return Optional.ofNullable(System.getenv(PASSWORD))
          .orElseThrow(
              () ->
                  UserException.wrongUse(
                      "--update needs a password.",
                      "Put one into a file and name it with --password-file, or set %s."
                          .formatted(PASSWORD)));
    }
    if (!Files.isReadable(passwordFile.get())) {
      throw new UserException(
          "The password file %s cannot be read.".formatted(passwordFile.get()),
          "Check its name and its rights.");
    }
    return Files.readAllLines(passwordFile.get()).stream().findFirst().orElse("").strip();
  }
}
