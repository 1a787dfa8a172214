package org.annals.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annals.store.KnowledgeStore;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the tests a store that holds the examples, built once for all of them; they read it and
 * leave it as it is.
 */
public final class ExampleStore implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ExampleStore.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == KnowledgeStore.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Built.class, _ -> Built.make(), Built.class)
        .store();
  }

  /** The store and the folder that goes with it. */
  private record Built(KnowledgeStore store, Path folder) implements AutoCloseable {
    static Built make() {
      try {
        Path folder = Files.createTempDirectory("annals-examples");
        KnowledgeStore store = Texts.store(folder);
        Texts.build(store, 2, List.of(Texts.EXAMPLES));
        return new Built(store, folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      store.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
