package org.annals.tree;

import static org.annals.sentence.PartOfSpeech.ADP;
import static org.annals.sentence.PartOfSpeech.DET;
import static org.annals.sentence.PartOfSpeech.NOUN;
import static org.annals.sentence.PartOfSpeech.PROPN;
import static org.annals.sentence.PartOfSpeech.PUNCT;
import static org.annals.sentence.PartOfSpeech.VERB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;
import org.junit.jupiter.api.Test;

/** The words of a name belong together, whatever the network makes of them. */
final class WholeNamesTest {
  private static final int ROOT = Syntax.ROOT;

  private static Syntax whole(
      String text, List<PartOfSpeech> parts, List<Integer> heads, List<String> relations) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    assertThat(tree.size()).isEqualTo(parts.size());
    return WholeNames.of(tree.sentence(), new Syntax(parts, heads, relations), tree.referents());
  }

  @Test
  void the_words_of_a_name_have_one_head_and_what_is_said_of_them_hangs_on_it() {
    Syntax whole =
        whole(
            "The deal with Acme Corporation, a firm, fell.",
            List.of(DET, NOUN, ADP, PROPN, PROPN, PUNCT, DET, NOUN, PUNCT, VERB, PUNCT),
            List.of(1, 9, 4, 1, 9, 7, 7, 4, 4, ROOT, 9),
            List.of(
                "det", "nsubj", "case", "nmod", "obl", "punct", "det", "appos", "punct", "root",
                "punct"));
    assertThat(whole.heads()).containsExactly(1, 9, 3, 1, 3, 7, 7, 3, 3, ROOT, 9);
    assertThat(whole.relations().get(4)).isEqualTo("flat");
  }

  @Test
  void a_title_hangs_on_the_name_behind_it_and_keeps_its_own_words() {
    Syntax whole =
        whole(
            "District Judge Anna Berg of Leeds spoke.",
            List.of(PROPN, PROPN, PROPN, PROPN, ADP, PROPN, VERB, PUNCT),
            List.of(1, 6, 1, 2, 5, 1, ROOT, 6),
            List.of("compound", "nsubj", "flat", "flat", "case", "nmod", "root", "punct"));
    assertThat(whole.heads()).containsExactly(1, 2, 6, 2, 5, 2, ROOT, 6);
    assertThat(whole.relations().subList(1, 3)).containsExactly("nmod:desc", "nsubj");
  }

  @Test
  void a_name_behind_a_word_of_case_does_not_go_on_from_the_word_before_that() {
    Syntax whole =
        whole(
            "Much of Leeds burned.",
            List.of(NOUN, ADP, PROPN, VERB, PUNCT),
            List.of(3, 2, 0, ROOT, 3),
            List.of("nsubj", "case", "flat", "root", "punct"));
    assertThat(whole.relations().get(2)).isEqualTo("nmod");
  }

  @Test
  void names_that_hang_together_stay_as_they_are() {
    SentenceTree tree = ReadText.trees("Anna Berg spoke.").getFirst();
    Syntax read =
        new Syntax(
            List.of(PROPN, PROPN, VERB, PUNCT),
            List.of(2, 0, ROOT, 2),
            List.of("nsubj", "flat", "root", "punct"));
    assertThat(WholeNames.of(tree.sentence(), read, tree.referents())).isSameAs(read);
  }
}
