package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.annals.document.Block;
import org.annals.name.EntityClass;
import org.annals.reader.StretchProbabilities;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;

final class CalibratedRuleTest {
  private static final Line LINE = line("Ann Lee met Bob");

  @Test
  void every_feature_has_a_weight_in_the_table() {
    List<String> named =
        Table.lines("/mention/verdict.tsv").stream().map(line -> line.split("\t", -1)[0]).toList();

    assertThat(named).containsExactlyElementsOf(CalibratedRule.features());
  }

  @Test
  void confidence_is_the_logistic_of_what_the_voices_weigh() {
    CalibratedRule rule = rule("ALWAYS", -1, "HEAD_WORD", 3);

    List<Verdict> kept =
        rule.choose(heard(Candidate.of(0, 2, EntityClass.PERSON, 0.8, VoiceName.HEAD_WORD)));

    assertThat(kept)
        .singleElement()
        .satisfies(
            verdict ->
                assertThat(verdict.weight()).isCloseTo(1 / (1 + Math.exp(-1.4)), within(1e-9)));
  }

  @Test
  void less_than_even_odds_is_nothing() {
    CalibratedRule rule = rule("ALWAYS", -1, "HEAD_WORD", 1);

    assertThat(rule.choose(heard(Candidate.of(0, 2, EntityClass.PERSON, 0.9, VoiceName.HEAD_WORD))))
        .isEmpty();
  }

  @Test
  void of_overlapping_names_the_likelier_stays() {
    CalibratedRule rule = rule("HEAD_WORD", 2, "CONTEXT", 3);

    List<Verdict> kept =
        rule.choose(
            heard(
                Candidate.of(0, 2, EntityClass.PERSON, 0.9, VoiceName.HEAD_WORD),
                Candidate.of(0, 1, EntityClass.CITY, 0.9, VoiceName.CONTEXT)));

    assertThat(kept)
        .extracting(Verdict::to, Verdict::entityClass)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, EntityClass.CITY));
  }

  @Test
  void another_type_for_the_same_words_speaks_against_a_name() {
    CalibratedRule rule = rule("HEAD_WORD", 2, "OTHER_TYPE", -4);

    assertThat(
            rule.choose(
                heard(
                    Candidate.of(0, 2, EntityClass.PERSON, 0.9, VoiceName.HEAD_WORD),
                    Candidate.of(0, 2, EntityClass.CITY, 0.9, VoiceName.HEAD_WORD))))
        .isEmpty();
  }

  private static CalibratedRule rule(Object... named) {
    double[] weights = new double[CalibratedRule.features().size()];
    for (int i = 0; i < named.length; i += 2) {
      weights[CalibratedRule.features().indexOf(named[i])] = ((Number) named[i + 1]).doubleValue();
    }
    return new CalibratedRule(weights);
  }

  private static Heard heard(Candidate... candidates) {
    return new Heard(LINE, Arrays.asList(candidates), StretchProbabilities.NONE);
  }

  private static Line line(String text) {
    Span whole = new Span(0, text.length());
    Token token = new Token(whole, text, PartOfSpeech.X);
    return Line.of(text, new Sentence(whole, Block.Kind.PARAGRAPH, List.of(token)));
  }
}
