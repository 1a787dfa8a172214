package org.annals.label;

import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** How the words for what a noun or a pronoun stands for go with the words of a label. */
final class MeantWords {
  private MeantWords() {}

  /** "The" of "the letter", for which "Anna Berg's letter" is written. */
  static boolean areOwned(SentenceTree tree, int article) {
    return tree.lower(article).equals("the")
        && tree.head(article) == article + 1
        && tree.anaphora()
            .thing(article + 1)
            .filter(words -> !words.startsWith("the "))
            .isPresent();
  }

  /** Whether what it stands for has been written: "the party would reconsider its place". */
  static boolean areIn(StringBuilder written, SentenceTree tree, int word) {
    String thing = tree.anaphora().thing(word).orElse("");
    String noun =
        tree.pos(word) == PartOfSpeech.NOUN
            ? tree.lower(word)
            : thing.substring(thing.lastIndexOf(' ') + 1);
    return !thing.isEmpty() && written.indexOf(noun) >= 0;
  }
}
