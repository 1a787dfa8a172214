package org.annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.annals.UserException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeStoreTest {
  private static final Node NODE = NodeFactory.createURI("http://example.org/a");

  @TempDir private Path folder;

  @Test
  void the_base_is_kept_with_the_store() {
    KnowledgeStore.openOrCreate(folder, Optional.of("https://example.org/kg/")).close();
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      assertThat(store.iris().base()).isEqualTo("https://example.org/kg/");
    }
  }

  @Test
  void another_base_is_refused() {
    KnowledgeStore.openOrCreate(folder, Optional.empty()).close();
    assertThatThrownBy(() -> KnowledgeStore.openOrCreate(folder, Optional.of("https://a.b/")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("http://localhost:3030/");
  }

  @Test
  void a_store_that_is_not_there_is_not_made_by_opening() {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> KnowledgeStore.open(none)).isInstanceOf(UserException.class);
    assertThat(none).doesNotExist();
  }

  @Test
  void a_folder_with_other_things_in_it_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> KnowledgeStore.openOrCreate(folder, Optional.empty()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("other things");
    assertThat(folder).isDirectoryContaining("glob:**thesis.txt");
  }

  @Test
  void a_store_that_cannot_be_opened_is_told_as_such() throws IOException {
    KnowledgeStore.openOrCreate(folder, Optional.empty()).close();
    Path lock = folder.resolve("graph/tdb.lock");
    Files.delete(lock);
    Files.createDirectory(lock); // no more to be opened than a file of another person
    assertThatThrownBy(() -> KnowledgeStore.open(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("cannot be opened");
  }

  @Test
  void a_file_is_no_store_and_is_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> KnowledgeStore.openOrCreate(file, Optional.empty()))
        .isInstanceOf(UserException.class)
        .hasMessage("%s is a file, and a store is a folder.", file);
    assertThat(file).hasContent("mine");
  }

  @Test
  void what_was_committed_survives_a_kill_in_the_middle_of_the_next_write()
      throws IOException, InterruptedException {
    Process other = OtherProcess.start(StoreKiller.class, folder.toString());
    assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      assertThat(store.<Long>calculateRead(dataset -> dataset.stream().count()))
          .isEqualTo(StoreKiller.COMMITTED);
      store.write(dataset -> dataset.add(Quad.create(NODE, NODE, NODE, NODE)));
      assertThat(store.<Long>calculateRead(dataset -> dataset.stream().count()))
          .isEqualTo(StoreKiller.COMMITTED + 1L);
    }
  }

  @Test
  void a_store_in_use_by_another_process_is_refused_with_its_number()
      throws IOException, InterruptedException {
    KnowledgeStore.openOrCreate(folder, Optional.empty()).close();
    Process other = OtherProcess.start(StoreHolder.class, folder.toString());
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      assertThatThrownBy(() -> KnowledgeStore.open(folder))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("in use by another process (pid " + other.pid() + ")");
    } finally {
      other.destroyForcibly().waitFor();
    }
    KnowledgeStore.open(folder).close();
  }

  @Test
  void compacting_keeps_every_quad() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      for (int i = 0; i < 20; i++) {
        Node object = NodeFactory.createLiteralString("value " + i);
        store.write(dataset -> dataset.add(Quad.create(NODE, NODE, NODE, object)));
      }
      store.compact();
      assertThat(store.<Long>calculateRead(dataset -> dataset.stream().count())).isEqualTo(20);
    }
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      assertThat(store.<Long>calculateRead(dataset -> dataset.stream().count())).isEqualTo(20);
    }
  }
}
