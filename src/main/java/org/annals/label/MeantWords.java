package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** How the words for what a noun or a pronoun stands for go with the words of a label. */
final class MeantWords {
  private static final Set<String> CHILDREN =
      Set.of("son", "daughter", "child", "baby", "twin", "grandson", "granddaughter", "grandchild");

  private MeantWords() {}

  /**
   * The several that a pronoun stands for; of the parents of a child only the other, where one has
   * been named: "Anna Berg is survived by Bo Li's son".
   */
  static List<Referent> several(SentenceTree tree, int word, Predicate<Referent> isNamed) {
    List<Referent> all = tree.anaphora().group(word);
    List<Referent> others = all.stream().filter(isNamed.negate()).toList();
    boolean isOfChild =
        tree.isA(word, "nmod:poss")
            && all.size() == 2
            && CHILDREN.contains(tree.lemma(tree.head(word)));
    return isOfChild && !others.isEmpty() ? others : all;
  }

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
    return !thing.isEmpty() && WholeWords.in(written.toString(), noun);
  }

  /** The mark behind what has been written for "the owners'": "Acme's". */
  static Optional<String> mark(StringBuilder written, SentenceTree tree, int word) {
    boolean isBare = tree.lower(word).matches("['\u2019]") && tree.isA(word, "case");
    char last = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
    return isBare && Character.isLetter(last) && last != 's'
        ? Optional.of("\u2019s")
        : Optional.empty();
  }
}
