package org.annals.tree;

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
}
