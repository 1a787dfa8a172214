package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annals.ontology.Terms;
import org.annals.reader.ContextReader;
import org.annals.tree.Bridge;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;

/** What rules and the network that ships make of texts together. */
final class ContextNetworkTest {
  private static final ContextReader READER = ContextReader.load();

  @Test
  void shares_are_a_part_of_one_and_the_same_each_time() {
    String text =
        "Northern Rail fined\n\nNorthern Rail was fined by Leeds City Council on Monday. It said the "
            + "fine was too high, and the council said it was fair.";
    Recall.Found first = read(text);
    assertThat(first).isEqualTo(read(text));
    assertThat(first.words()).isNotEmpty();
    assertThat(first.words().values())
        .allSatisfy(
            recalled -> {
              assertThat(recalled.shares().values()).allMatch(share -> share >= 0 && share <= 1);
              assertThat(recalled.shares().values().stream().mapToDouble(share -> share).sum())
                  .isLessThan(1.000_001);
            });
  }

  @Test
  void what_stands_in_a_town_and_what_happens_there_belongs_to_it() {
    String text =
        "Halvik: a short history\n\nHalvik is a town on the coast of Norway. In 1802 the harbour "
            + "was dredged. Swedish troops burned the warehouses in 1808, and the church was "
            + "rebuilt four years later.";
    Map<Place, List<Bridge>> bridges = read(text).bridges();
    List<SentenceTree> trees = ReadText.trees(text);
    assertThat(bridges.entrySet())
        .allSatisfy(
            entry ->
                assertThat(entry.getValue())
                    .allMatch(bridge -> bridge.confidence() >= 0.5 && bridge.confidence() <= 1))
        .filteredOn(
            entry ->
                trees.get(entry.getKey().sentence()).lower(entry.getKey().word()).equals("burned"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.getValue())
                    .anySatisfy(
                        bridge -> {
                          assertThat(bridge.relation()).isEqualTo(Bridge.Relation.AT);
                          assertThat(bridge.entity().label()).isEqualTo("Halvik");
                        }));
  }

  private static Recall.Found read(String text) {
    List<SentenceTree> trees = ReadText.trees(text);
    return new ContextNetwork(READER).read(trees, Backward.in(trees), _ -> Gender.UNKNOWN);
  }

  @Test
  void a_text_of_many_pages_is_read_to_its_end() {
    String page = "Anna Berg runs Acme Ltd in Leeds. She joined it in 1990 after a long strike. ";
    String text = page.repeat(120);
    assertThat(resolved(text).stream().filter("She = Anna Berg"::equals)).hasSizeGreaterThan(100);
  }

  private static List<String> resolved(String text) {
    return ReadReferents.resolved(text, new CoreferenceResolver(Terms.load(), READER));
  }
}
