package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.coreference.Antecedent.Described;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word stands for where no rule is sure, by the weighing of clues. */
final class LikelyTest {
  private static List<String> resolved(String text) {
    return new CoreferenceResolver()
        .resolve(ReadText.trees(text)).stream()
            .flatMap(tree -> tree.referents().stream())
            .filter(referent -> referent.kind() != Referent.Kind.NAMED)
            .map(r -> r.span().of(text) + " = " + r.entity().key().canonicalName())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The museum lost its largest donor, Delta Barge and Towing, when the company moved its "
            + "headquarters to Houston. | its = Delta Barge and Towing",
        "Samuel Cole founded the Bridgetown Mercury in 1850. A jury found against him in 1865, and "
            + "the judge sent him to prison, from where he continued to edit the paper. "
            + "| he = Samuel Cole",
      })
  void the_likeliest_is_meant_where_no_rule_is_sure(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @Test
  void a_woman_is_meant_in_her_life_whoever_acts_on_her() {
    assertThat(
            resolved(
                "Elinor Webb\n\nElinor Webb was born in Leeds in 1921. Her father sold coal. The "
                    + "surgeon James Oak wrote a book of his own in order to denounce her."))
        .containsSubsequence("Her = Elinor Webb", "his = James Oak", "her = Elinor Webb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Susan Clark moved to Leeds. Every reader knows what he or she wants.",
        "Microsoft made a film. Its director left.",
        "Microsoft met Google on Monday. It was late.",
      })
  void nothing_is_meant_where_two_are_as_likely_or_a_rule_forbids_it(String text) {
    assertThat(resolved(text)).noneMatch(r -> r.matches("(?i)(he|she|it|its) = .*"));
  }

  @Test
  void probabilities_follow_the_weights_and_add_up_to_one() {
    Map<Clue, Double> weights = Map.of(Clue.NEWEST, 2.0, Clue.NOTHING, -1.0);
    AntecedentModel model = new AntecedentModel(Map.of(Anaphor.Kind.THING_NOUN, weights));
    Choice newest = Choice.of(new Described("mill", Described.Kind.THING)).with(Clue.NEWEST, true);
    Choice older = Choice.of(new Described("works", Described.Kind.THING));
    Choice nothing = Choice.nothing().with(Clue.NOTHING, true);

    List<Double> all =
        model.probabilities(Anaphor.Kind.THING_NOUN, List.of(newest, older, nothing));

    assertThat(all.stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    assertThat(all.get(0) / all.get(1)).isCloseTo(Math.exp(2), within(1e-9));
    assertThat(all.get(1) / all.get(2)).isCloseTo(Math.E, within(1e-9));
  }

  @Test
  void the_history_knows_what_came_up_last_and_how_often() {
    History history = new History();
    Described mill = new Described("mill", Described.Kind.THING);
    Described works = new Described("works", Described.Kind.THING);
    history.next(true);
    history.add(new Occurrence(mill, 0, 1), false, true);
    history.add(new Occurrence(works, 3, 0.5), false, false);
    history.next(true);
    history.add(new Occurrence(mill, 2, 0.5), true, false);

    assertThat(history.latest().keySet()).containsExactly(mill, works);
    assertThat(history.of(mill).map(History.Trace::times)).contains(2);
    assertThat(history.of(mill).map(History.Trace::isNew)).contains(true);
    assertThat(history.of(works).map(history::age)).contains(1);
    assertThat(history.of(works).map(history::isOtherParagraph)).contains(true);
    assertThat(history.of(new Described("quay", Described.Kind.THING))).isEqualTo(Optional.empty());
  }
}
