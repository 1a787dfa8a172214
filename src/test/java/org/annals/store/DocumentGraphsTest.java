package org.annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.fact.ExtractedDocument;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.store.DocumentGraphs.Fingerprint;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentGraphsTest {
  private static final KnownName GUILD =
      new KnownName(
          EntityClass.UNION,
          "Sailors' Guild",
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.of(new KnownName.Point(-0.1275, 51.5)),
          Optional.of("77"),
          0);
  private static final ExtractedDocument FIRST =
      Extracted.document("a.txt")
          .names("Rosa Lund", EntityClass.PERSON)
          .names("the Guild", EntityClass.UNION, "Sailors' Guild")
          .asserts("Rosa Lund", "Sailors' Guild")
          .build();
  private static final ExtractedDocument SECOND =
      Extracted.document("b/c.txt")
          .names("Guild", EntityClass.UNION, "Sailors' Guild")
          .names("Oslo", EntityClass.CITY)
          .build();
  private static final ExtractedDocument FIRST_CHANGED =
      Extracted.document("a.txt").names("Bo Li", EntityClass.PERSON).build();

  @TempDir private Path folder;

  private static Optional<KnownName> known(EntityKey key) {
    return key.canonicalName().equals(GUILD.label()) ? Optional.of(GUILD) : Optional.empty();
  }

  private List<String> graphAfter(String name, List<List<ExtractedDocument>> commits) {
    return graphAfter(name, commits, List.of());
  }

  private List<String> graphAfter(
      String name, List<List<ExtractedDocument>> commits, List<String> removed) {
    try (KnowledgeStore store =
        KnowledgeStore.openOrCreate(folder.resolve(name), Optional.empty())) {
      DocumentGraphs graphs = new DocumentGraphs(store, "1", DocumentGraphsTest::known);
      commits.forEach(graphs::replace);
      if (!removed.isEmpty()) {
        graphs.remove(removed);
      }
      return store.calculateRead(
          dataset -> Iter.asStream(dataset.find()).map(Quad::toString).sorted().toList());
    }
  }

  @Test
  void a_pronoun_becomes_no_name_when_another_document_goes() {
    ExtractedDocument third =
        Extracted.document("d.txt")
            .names("Rosa Lund", EntityClass.PERSON)
            .refers("she", "Rosa Lund")
            .build();

    assertThat(graphAfter("both", List.of(List.of(FIRST, third)), List.of("a.txt")))
        .anyMatch(quad -> quad.contains("Pronominal"))
        .isEqualTo(graphAfter("one", List.of(List.of(third))));
  }

  @Test
  void the_graph_is_the_same_built_at_once_or_in_parts_and_in_any_order() {
    List<String> atOnce = graphAfter("1", List.of(List.of(FIRST, SECOND)));
    assertThat(atOnce).isNotEmpty();
    assertThat(graphAfter("2", List.of(List.of(SECOND), List.of(FIRST)))).isEqualTo(atOnce);
  }

  @Test
  void replacing_a_document_leaves_nothing_of_what_it_said_before() {
    assertThat(graphAfter("1", List.of(List.of(FIRST, SECOND), List.of(FIRST_CHANGED))))
        .isEqualTo(graphAfter("2", List.of(List.of(FIRST_CHANGED, SECOND))));
  }

  @Test
  void removing_a_document_leaves_the_graph_as_if_it_had_never_been() {
    assertThat(graphAfter("1", List.of(List.of(FIRST, SECOND)), List.of("a.txt")))
        .isEqualTo(graphAfter("2", List.of(List.of(SECOND))));
  }

  @Test
  void removing_the_last_document_leaves_nothing() {
    assertThat(graphAfter("1", List.of(List.of(FIRST)), List.of("a.txt"))).isEmpty();
  }

  @Test
  void what_tdb2_gives_back_is_what_was_written() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      List<Quad> written = Extracted.quads(store.iris(), FIRST);
      new DocumentGraphs(store, "1", DocumentGraphsTest::known).replace(List.of(FIRST));
      List<Quad> read = store.calculateRead(dataset -> Iter.toList(dataset.find()));
      assertThat(read).containsAll(written);
    }
  }

  @Test
  void no_quad_has_a_blank_node() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      assertThat(Extracted.quads(store.iris(), FIRST))
          .isNotEmpty()
          .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }
  }

  @Test
  void knows_the_fingerprint_of_what_it_holds() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      DocumentGraphs graphs = new DocumentGraphs(store, "v7", DocumentGraphsTest::known);
      graphs.replace(List.of(FIRST, SECOND));
      assertThat(graphs.fingerprint("a.txt")).contains(new Fingerprint("0".repeat(64), "v7"));
      assertThat(graphs.fingerprint("none.txt")).isEmpty();
      assertThat(graphs.ids()).containsExactly("a.txt", "b/c.txt");
    }
  }

  @Test
  void removing_what_is_not_there_says_so_and_removes_the_rest() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      DocumentGraphs graphs = new DocumentGraphs(store, "1", DocumentGraphsTest::known);
      graphs.replace(List.of(FIRST, SECOND));
      assertThat(graphs.remove(List.of("none.txt", "a.txt"))).containsExactly("none.txt");
      assertThat(graphs.ids()).containsExactly("b/c.txt");
    }
  }

  @Test
  void an_entity_of_the_name_base_has_its_point_and_its_link() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      new DocumentGraphs(store, "1", DocumentGraphsTest::known).replace(List.of(FIRST));
      Entity guild =
          FIRST.entities().stream().filter(e -> e.known().isPresent()).findFirst().orElseThrow();
      Node node = store.iris().entity(guild.key());
      Node entities = store.iris().entitiesGraph();
      List<String> said =
          store.calculateRead(
              dataset ->
                  Iter.asStream(dataset.find(entities, node, Node.ANY, Node.ANY))
                      .map(quad -> quad.getObject().toString())
                      .toList());
      assertThat(said)
          .anyMatch(object -> object.contains("POINT(-0.1275 51.5)"))
          .anyMatch(object -> object.contains("sws.geonames.org/77/"));
    }
  }
}
