package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.annals.ontology.Terms;
import org.annals.reader.ContextReader;
import org.annals.tree.Bridge;
import org.annals.tree.Guess;
import org.annals.tree.ReadText;
import org.annals.tree.SemanticRoles;
import org.annals.tree.SemanticRoles.Role;
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

  @Test
  void who_does_something_is_likely_its_agent_and_not_its_patient() {
    String text =
        "Mills\n\nAnna Berg left her sons nothing. In 1802 Swedish troops burned the mill in Halvik.";
    SentenceTree tree = ReadText.trees(text).getLast();
    SemanticRoles roles = Objects.requireNonNull(read(text).roles().get(2));
    int burned = word(tree, "burned");
    assertThat(roles.told(burned)).isBetween(0.8, 1.0);
    assertThat(roles.likelihood(burned, word(tree, "troops"), Role.AGENT))
        .matches(ContextNetworkTest::isLikely);
    assertThat(roles.likelihood(burned, word(tree, "troops"), Role.PATIENT))
        .matches(ContextNetworkTest::isUnlikely);
    assertThat(roles.likelihood(burned, word(tree, "mill"), Role.PATIENT))
        .matches(ContextNetworkTest::isLikely);
    assertThat(roles.likelihood(burned, word(tree, "Halvik"), Role.PLACE))
        .matches(ContextNetworkTest::isLikely);
  }

  @Test
  void a_pronoun_is_taken_for_the_noun_without_a_name_that_fits_it() {
    String text =
        "Notes\n\nThe old library may have to shorten its hours. Workers at the mill had their wrists "
            + "bound.";
    List<SentenceTree> trees = ReadText.trees(text);
    assertThat(read(text).guesses().entrySet())
        .allMatch(guess -> guess.getValue().likelihood() <= 1)
        .extracting(guess -> told(trees, guess.getKey(), guess.getValue()))
        .containsExactlyInAnyOrder("its = library", "their = Workers");
  }

  @Test
  void pronouns_for_the_same_speak_together_for_what_that_is() {
    String text =
        "Notes\n\nThe walkout began on Thursday. It kept the pupils at home. The dean called it unlawful. It "
            + "nearly ended last week.";
    List<SentenceTree> trees = ReadText.trees(text);
    assertThat(read(text).guesses().entrySet())
        .extracting(guess -> told(trees, guess.getKey(), guess.getValue()))
        .contains("It = walkout")
        .allMatch(told -> told.endsWith("walkout"));
  }

  private static String told(List<SentenceTree> trees, Place pronoun, Guess guess) {
    return trees.get(pronoun.sentence()).surface(pronoun.word())
        + " = "
        + trees.get(pronoun.sentence() - guess.back()).surface(guess.word());
  }

  @Test
  void a_pronoun_is_not_taken_for_who_does_something_to_it() {
    String text = "Notes\n\nThe museum burned in May. The court sold it, and the mayor visited it.";
    assertThat(read(text).guesses().values())
        .allMatch(guess -> guess.back() == 1 || guess.word() == 3);
  }

  @Test
  void headings_tell_nothing() {
    assertThat(read("Anna Berg burned the mill\n\nIt was a mill.").roles()).doesNotContainKey(0);
  }

  private static boolean isLikely(OptionalDouble one) {
    return one.orElseThrow() > 0.5;
  }

  private static boolean isUnlikely(OptionalDouble one) {
    return one.orElseThrow() < 0.1;
  }

  private static int word(SentenceTree tree, String surface) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.surface(word).equals(surface))
        .findFirst()
        .orElseThrow();
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
