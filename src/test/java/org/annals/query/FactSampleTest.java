package org.annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.rdf.Iris;
import org.annals.rdf.Vocabulary;
import org.annals.store.KnowledgeStore;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts are drawn by lot, and said in words that a person can judge. */
final class FactSampleTest {
  private static final int ALL = 1_000;
  private static final String STATEMENT_OF_GUILD =
      "http://localhost:3030/doc/first.txt#statement=00000000000e7ef9";
  private static final Node VALID_FROM = Iris.foreign("https://schema.org/validFrom");
  private static final Node VALID_UNTIL = Iris.foreign("https://schema.org/validThrough");

  @TempDir Path folder;
  private KnowledgeStore store;

  @BeforeEach
  void open() {
    store = ToldStore.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String tsv(KnowledgeStore store, int size, long seed) {
    var out = new ByteArrayOutputStream();
    FactSample.of(store, size, seed).write(ResultFormat.TSV, 100, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> rows(int size, long seed) {
    return tsv(store, size, seed).lines().skip(1).toList();
  }

  /** The rows without their numbers. */
  private Set<String> facts(int size, long seed) {
    return rows(size, seed).stream()
        .map(row -> row.replaceFirst("^\\d+\t", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_row_has_a_number_the_fact_its_sentence_and_room_for_the_mark() {
    assertThat(tsv(store, 2, 1).lines())
        .hasSize(3)
        .first()
        .isEqualTo("?number\t?kind\t?fact\t?sentence\t?document\t?confidence\t?right?\t?why");
    assertThat(rows(2, 1))
        .first()
        .asString()
        .matches("1\t\".+\"\t\".+\"\t\".+\"\t\".+\"\t\".*\"\t\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"statement\"\t\"Anna Berg member of Dockers Guild (denied)\"\t\"Berg is not a member",
        "\"statement\"\t\"Anna Berg member of Dockers Guild\"\t\"Anna Berg is a member",
        "\"Carl Holm leads Dockers Guild (according to: two officials; reported by: Evening"
            + " Star)\"",
        "\"event\"\t\"arrest or detention: arrest of Anna Berg by Leeds Police in Leeds, 1912-05-03"
            + " (told by: arrested; agent: Leeds Police; patient: Anna Berg; place: Leeds; time:"
            + " 1912-05-03)\"\t\"Leeds Police arrested Anna Berg in Leeds on May 3, 1912.\"\t"
            + "\"The First Paper\"",
        "\"attack: attack by Leeds Police (told by: attack; agent: Leeds Police; circumstance:"
            + " during the march; denied; according to: Anna Berg)\"",
        "(told by: strike; agent: Dockers Guild; time: 1912-06; planned)\"",
        "(told by: marched; place: Leeds; time: 1912-05-04; participants: 300; quantity: 300"
            + " people; part of: Harbour Strike)\"",
        "\"event: transaction by Dockers Guild (told by: paid; agent: Dockers Guild; patient: Carl"
            + " Holm; quantity: 500 GBP)\"",
        "\"strike: Harbour Strike (told by: Harbour Strike; time: 1912)\"",
      })
  void a_fact_is_said_in_plain_words(String row) {
    assertThat(tsv(store, ALL, 1)).contains(row);
  }

  @Test
  void the_same_seed_draws_the_same_and_another_one_others() {
    assertThat(tsv(store, 5, 7)).isEqualTo(tsv(store, 5, 7));
    assertThat(facts(5, 7)).isNotEqualTo(facts(5, 8));
  }

  @Test
  void a_larger_sample_begins_with_the_smaller_one() {
    assertThat(rows(9, 7).subList(0, 4)).isEqualTo(rows(4, 7));
  }

  @Test
  void over_many_seeds_every_fact_is_drawn() {
    Set<String> drawn = new TreeSet<>();
    for (int seed = 0; seed < 60; seed++) {
      drawn.addAll(facts(3, seed));
    }
    assertThat(drawn).isEqualTo(facts(ALL, 1)).hasSizeGreaterThan(10);
  }

  @Test
  void the_order_in_which_a_store_was_filled_does_not_matter() {
    List<Quad> quads = store.calculateRead(dataset -> Iter.toList(dataset.find()));
    try (KnowledgeStore other =
        KnowledgeStore.openOrCreate(folder.resolve("other"), Optional.empty())) {
      other.write(dataset -> quads.reversed().forEach(dataset::add));
      assertThat(tsv(other, 5, 7)).isEqualTo(tsv(store, 5, 7));
    }
  }

  @Test
  void only_facts_that_are_so_sure_are_drawn_and_in_the_same_order() {
    var out = new ByteArrayOutputStream();
    FactSample sure = FactSample.of(store, ALL, 7, 0.9);
    sure.write(ResultFormat.TSV, 100, out);
    List<String> drawn = out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();

    assertThat(drawn).isNotEmpty().allMatch(row -> row.matches(".*\t\"(0\\.9\\d*|1\\.0)\"\t\t"));
    assertThat(drawn.stream().map(row -> row.replaceFirst("^\\d+\t", "")))
        .containsExactlyElementsOf(
            rows(ALL, 7).stream()
                .map(row -> row.replaceFirst("^\\d+\t", ""))
                .filter(row -> row.matches(".*\t\"(0\\.9\\d*|1\\.0)\"\t\t"))
                .toList());
    assertThat(sure.facts()).isEqualTo(drawn.size());
  }

  @Test
  void it_says_how_many_facts_there_were() {
    FactSample sample = FactSample.of(store, 5, 1);

    assertThat(sample.size()).isEqualTo(5);
    assertThat(sample.facts()).isEqualTo(facts(ALL, 1).size());
  }

  @Test
  void a_spreadsheet_works_out_no_text() {
    store.write(
        dataset ->
            dataset.add(
                store.iris().document("evil.txt"),
                Iris.foreign("http://localhost:3030/doc/evil.txt#event=0,1"),
                Vocabulary.TYPE,
                Iris.foreign("https://w3id.org/annals/ontology#Event")));
    store.write(
        dataset -> {
          dataset.add(
              store.iris().document("evil.txt"),
              store.iris().document("evil.txt"),
              Vocabulary.TYPE,
              Vocabulary.DOCUMENT);
          dataset.add(
              store.iris().document("evil.txt"),
              store.iris().document("evil.txt"),
              Iris.foreign("http://purl.org/dc/terms/title"),
              NodeFactory.createLiteralString("=HYPERLINK(\"http://evil/\")"));
        });

    assertThat(tsv(store, ALL, 1)).contains("\"'=HYPERLINK(").doesNotContain("\"=HYPERLINK(");
  }

  @Test
  void a_statement_says_from_when_until_when_it_holds() {
    var guild = Iris.foreign(STATEMENT_OF_GUILD);
    store.write(
        dataset -> {
          var paper = dataset.find(null, guild, Vocabulary.TYPE, null).next().getGraph();
          dataset.add(paper, guild, VALID_FROM, NodeFactory.createLiteralString("1909"));
          dataset.add(paper, guild, VALID_UNTIL, NodeFactory.createLiteralString("1912-06"));
        });

    assertThat(tsv(store, ALL, 1))
        .contains("\"Carl Holm leads Dockers Guild (from: 1909; until: 1912-06; according to:");
  }
}
