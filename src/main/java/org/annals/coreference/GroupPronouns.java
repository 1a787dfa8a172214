package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Says which body "they" is, where the sentence tells what that body says: "ICE said they ...". */
final class GroupPronouns {
  private final WordList sayingVerbs;
  private Optional<SentenceTree> current = Optional.empty();
  private boolean isPlural;
  private boolean wasPlural;

  GroupPronouns(WordList sayingVerbs) {
    this.sayingVerbs = sayingVerbs;
  }

  /**
   * The organization that "they" or "their" stands for.
   *
   * @param before what its sentence has spoken of before it
   */
  Optional<Antecedent> resolve(SentenceTree tree, int word, List<Occurrence> before) {
    turnTo(tree);
    boolean isGoingOn = wasPlural && tree.lower(word).equals("their");
    isPlural |= tree.lower(word).equals("they");
    if (isGoingOn || hasSeveral(tree, word)) {
      return Optional.empty();
    }
    return said(tree, word, before).or(() -> beside(tree, word, before));
  }

  /** Keeps in mind whether the sentence before has a "they" of its own. */
  private void turnTo(SentenceTree tree) {
    if (!Optional.of(tree).equals(current)) {
      wasPlural = isPlural;
      isPlural = false;
      current = Optional.of(tree);
    }
  }

  /** "The company sold its mill and they left", "the company lost their mill". */
  private static Optional<Antecedent> beside(SentenceTree tree, int word, List<Occurrence> before) {
    boolean isOwner = tree.lower(word).equals("their") && tree.isA(word, "nmod:poss");
    boolean isSubject = tree.lower(word).equals("they") && isNextClause(tree, word);
    if (!isOwner && !isSubject) {
      return Optional.empty();
    }
    int governing = Salience.governing(tree, word);
    return before.stream()
        .filter(o -> o.word() == governing)
        .map(Occurrence::who)
        .filter(Antecedent::isOrganization)
        .findFirst();
  }

  private static boolean isNextClause(SentenceTree tree, int subject) {
    return tree.isA(subject, "nsubj")
        && (tree.isA(tree.head(subject), "conj") || tree.isA(tree.head(subject), "advcl"));
  }

  private Optional<Antecedent> said(SentenceTree tree, int word, List<Occurrence> before) {
    if (!tree.lower(word).equals("they") || !tree.isA(word, "nsubj")) {
      return Optional.empty();
    }
    int clause = tree.head(word);
    int verb = tree.head(clause);
    boolean isSaid =
        verb != SentenceTree.ROOT
            && tree.relation(clause).equals("ccomp")
            && sayingVerbs.hasWord(tree, verb);
    if (!isSaid) {
      return Optional.empty();
    }
    return tree.children(verb).stream()
        .filter(c -> c < word && tree.isA(c, "nsubj"))
        .findFirst()
        .flatMap(s -> before.stream().filter(o -> o.word() == s).findFirst())
        .map(Occurrence::who)
        .filter(Antecedent::isOrganization);
  }

  /** Whether several people or things have come up that "they" may be. */
  private static boolean hasSeveral(SentenceTree tree, int word) {
    for (int i = 0; i < word; i++) {
      boolean noun = tree.pos(i) == PartOfSpeech.NOUN && Plurals.isPlural(tree.lower(i));
      boolean joined = tree.isA(i, "conj") && tree.pos(i) != PartOfSpeech.VERB;
      if (noun || joined) {
        return true;
      }
    }
    return false;
  }
}
