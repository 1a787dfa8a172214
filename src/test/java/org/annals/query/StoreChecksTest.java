package org.annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.rdf.Iris;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store holds is counted, and checked against the shapes. */
final class StoreChecksTest {
  @TempDir Path folder;
  private KnowledgeStore store;

  @BeforeEach
  void open() {
    SampleStore.fill(folder);
    store = KnowledgeStore.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void the_status_counts_what_is_there() {
    StoreStatus status = StoreStatus.of(store);

    assertThat(status.documents()).isEqualTo(2);
    assertThat(status.sentences()).isEqualTo(2);
    assertThat(status.mentions()).isEqualTo(5);
    assertThat(status.statements()).isEqualTo(1);
    assertThat(status.entities())
        .isEqualTo(
            Map.of(
                EntityClass.PERSON, 2L,
                EntityClass.ORGANIZATION, 1L,
                EntityClass.COURT, 1L,
                EntityClass.PLACE, 1L,
                EntityClass.CITY, 1L));
    assertThat(status.bytes()).isBetween(10_000L, 50_000_000L);
  }

  @Test
  void a_graph_that_keeps_the_rules_conforms() {
    assertThat(ShapeReport.of(store, 5).breaches()).isEmpty();
    try (KnowledgeStore told = ToldStore.open(folder.resolve("told"))) {
      assertThat(ShapeReport.of(told, 5).breaches()).isEmpty();
    }
  }

  @Test
  void a_broken_rule_is_told_once_with_some_of_those_that_break_it() {
    for (int i = 0; i < 7; i++) {
      Node mention = Iris.foreign("http://localhost:3030/doc/court.txt#char=%d,99".formatted(i));
      store.write(
          dataset ->
              dataset.add(
                  store.iris().document("court.txt"),
                  mention,
                  Vocabulary.TYPE,
                  Vocabulary.MENTION));
    }
    ShapeReport report = ShapeReport.of(store, 3);

    assertThat(report.conforms()).isFalse();
    assertThat(report.breaches())
        .anySatisfy(
            breach -> {
              assertThat(breach.count()).isEqualTo(7);
              assertThat(breach.examples())
                  .hasSize(3)
                  .first()
                  .isEqualTo("<doc/court.txt#char=0,99>");
            });
  }

  @Test
  void a_document_is_meant_by_its_id_its_iri_or_the_path_of_its_file() {
    List<String> ids = SampleStore.documents(store).ids();
    DocumentNames names = new DocumentNames(ids, store.iris());
    String town = "towns/Montgomery (Alabama).txt";

    assertThat(names.find(town)).contains(town);
    assertThat(names.find("/home/me/texts/" + town)).contains(town);
    assertThat(names.find("http://localhost:3030/doc/towns/Montgomery%20(Alabama).txt"))
        .contains(town);
    assertThat(names.find("Montgomery (Alabama).txt")).isEqualTo(Optional.empty());
    assertThat(names.find("http://localhost:3030/doc/none.txt")).isEqualTo(Optional.empty());
  }
}
