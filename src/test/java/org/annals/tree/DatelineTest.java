package org.annals.tree;

import static org.annals.sentence.PartOfSpeech.CCONJ;
import static org.annals.sentence.PartOfSpeech.DET;
import static org.annals.sentence.PartOfSpeech.NOUN;
import static org.annals.sentence.PartOfSpeech.PROPN;
import static org.annals.sentence.PartOfSpeech.PUNCT;
import static org.annals.sentence.PartOfSpeech.VERB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.reader.Syntax;
import org.annals.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelineTest {
  @ParameterizedTest
  @ValueSource(strings = {"nsubj", "obl", "dep"})
  void the_place_stands_beside_the_verb_whatever_the_network_takes_it_for(String relation) {
    Sentence sentence =
        ReadText.trees("GLEN FALLS, Ohio \u2014 The board voted.").getFirst().sentence();
    Syntax read =
        new Syntax(
            List.of(PROPN, PROPN, PUNCT, PROPN, PUNCT, DET, NOUN, VERB, PUNCT),
            List.of(7, 0, 0, 0, 7, 6, 7, Syntax.ROOT, 7),
            List.of(relation, "flat", "punct", "appos", "punct", "det", "nsubj", "root", "punct"));
    assertThat(Draft.mended(sentence, read, List.of()).relations()).startsWith("parataxis", "flat");
  }

  @Test
  void the_report_is_what_is_said_where_the_network_hangs_it_on_the_place() {
    Sentence sentence =
        ReadText.trees("VARNA \u2014 The mayor resigned, aides said.").getFirst().sentence();
    Syntax read =
        new Syntax(
            List.of(PROPN, PUNCT, DET, NOUN, VERB, PUNCT, NOUN, VERB, PUNCT),
            List.of(7, 0, 3, 4, 0, 4, 7, Syntax.ROOT, 7),
            List.of(
                "nsubj", "punct", "det", "nsubj", "acl:relcl", "punct", "nsubj", "root", "punct"));
    assertThat(Draft.mended(sentence, read, List.of()).relations())
        .startsWith("parataxis", "punct", "det", "nsubj", "ccomp");
  }

  @Test
  void doers_that_the_network_joins_to_the_place_are_subjects() {
    Sentence sentence = ReadText.trees("VARNA \u2014 Acme and Beta merged.").getFirst().sentence();
    Syntax read =
        new Syntax(
            List.of(PROPN, PUNCT, PROPN, CCONJ, PROPN, VERB, PUNCT),
            List.of(5, 0, 0, 4, 0, Syntax.ROOT, 5),
            List.of("dep", "punct", "conj", "cc", "conj", "root", "punct"));
    Syntax mended = Draft.mended(sentence, read, List.of());
    assertThat(mended.relations())
        .containsExactly("parataxis", "punct", "nsubj", "cc", "conj", "root", "punct");
    assertThat(mended.heads()).containsExactly(5, 0, 5, 4, 2, Syntax.ROOT, 5);
  }
}
