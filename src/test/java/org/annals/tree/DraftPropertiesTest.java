package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.junit.jupiter.api.Test;

/** What holds of mended trees, whatever the network has read. */
final class DraftPropertiesTest {
  private static final List<Sentence> SENTENCES =
      ReadText.trees(
              "Anna Berg, whose husband Carl Roe, a judge, ran the mill, and who left Leeds in May"
                  + " 1921, said that the city, which was founded in 1802, had been told. On Friday"
                  + " a court in Oslo ordered Bo Li, the former head of Acme Corporation and a"
                  + " brother of Ida Roe, to pay, saying that he had lied, among them two men."
                  + " They had a son, Karl, and a daughter, Eva; it was he who wrote it, she said.")
          .stream()
          .map(SentenceTree::sentence)
          .toList();
  private static final List<PartOfSpeech> PARTS = List.of(PartOfSpeech.values());
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "obl",
          "obl:unmarked",
          "nmod",
          "nmod:poss",
          "appos",
          "conj",
          "acl",
          "acl:relcl",
          "advcl",
          "ccomp",
          "xcomp",
          "parataxis",
          "flat",
          "compound",
          "cop",
          "aux",
          "case",
          "cc",
          "mark",
          "punct",
          "det",
          "advmod",
          "dep");

  @Property(tries = 3000)
  void every_word_reaches_one_root(@ForAll Random random) {
    Sentence sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
    Syntax mended = Draft.mended(sentence, tree(sentence.tokens().size(), random), List.of());

    assertThat(mended.heads()).filteredOn(head -> head == Syntax.ROOT).hasSize(1);
    assertThat(steps(mended.heads())).allMatch(steps -> steps <= mended.heads().size());
  }

  @Test
  void one_that_stood_below_takes_the_place_of_what_is_hung_on_it() {
    Syntax chain =
        new Syntax(
            List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.NOUN),
            List.of(Syntax.ROOT, 0, 1),
            List.of("root", "obj", "nmod"));
    Draft draft = new Draft(SENTENCES.getFirst(), chain, List.of());

    draft.hang(1, 2, "appos");

    assertThat(draft.syntax().heads()).containsExactly(Syntax.ROOT, 2, 0);
    assertThat(draft.syntax().relations()).containsExactly("root", "appos", "obj");
  }

  /**
   * How many words it is from each word to the root; one more than there are where it goes round.
   */
  private static List<Integer> steps(List<Integer> heads) {
    List<Integer> steps = new ArrayList<>();
    for (int word = 0; word < heads.size(); word++) {
      int count = 0;
      for (int at = word; at != Syntax.ROOT && count <= heads.size(); at = heads.get(at)) {
        count++;
      }
      steps.add(count);
    }
    return steps;
  }

  private static Syntax tree(int size, Random random) {
    List<PartOfSpeech> parts = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int word = 0; word < size; word++) {
      order.add(random.nextInt(order.size() + 1), word);
      parts.add(PARTS.get(random.nextInt(PARTS.size())));
      relations.add(RELATIONS.get(random.nextInt(RELATIONS.size())));
      heads.add(Syntax.ROOT);
    }
    for (int at = 1; at < size; at++) {
      heads.set(order.get(at), order.get(random.nextInt(at)));
    }
    relations.set(order.getFirst(), "root");
    return new Syntax(parts, heads, relations);
  }
}
