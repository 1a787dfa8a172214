package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Whose subject a verb shares where another clause stands between it and the one it hangs on. */
final class Siblings {
  private static final Set<String> CONTENT_MARKS = Set.of("of", "for", "from", "about", "against");
  private static final Set<String> HAD = Set.of("had");
  private static final Set<String> HAVING = Set.of("had", "has", "have");

  private static final Set<PartOfSpeech> NOUNS =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

  private Siblings() {}

  /** "He blamed the powder; his widow, who wrote, blamed the drink": with others before it. */
  static boolean isApart(SentenceTree tree, int verb) {
    boolean isOther = false;
    for (int word = verb - 1;
        word > tree.head(verb) && tree.relation(verb).equals("conj");
        word--) {
      if (tree.surface(word).equals(";")) {
        return isOther;
      }
      isOther |= NOUNS.contains(tree.pos(word));
    }
    return false;
  }

  /** "Anna sent Bo, and he stayed a month and saw them": the nearest one before it has. */
  static Optional<Integer> subject(SentenceTree tree, int verb) {
    if (!tree.relation(verb).equals("conj")) {
      return Optional.empty();
    }
    int above = tree.head(verb);
    for (int word = verb - 1; word > above; word--) {
      if (tree.relation(word).equals("conj")
          && tree.head(word) == above
          && tree.pos(word) == PartOfSpeech.VERB) {
        int between = word;
        Optional<Integer> own =
            tree.children(word, Governors.SUBJECTS).stream().filter(s -> s < between).findFirst();
        if (own.isPresent()) {
          return own.map(subject -> Antecedents.read(tree, between, subject));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The verb with which a joined one goes: "was arrested for hiding weapons and sentenced", where
   * the tree joins the last to "hiding".
   */
  static int joinedTo(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    boolean isBeyond =
        tree.relation(verb).equals("conj")
            && above != SentenceTree.ROOT
            && above < verb
            && tree.isA(above, "advcl")
            && tree.lower(above).endsWith("ing")
            && tree.lower(verb).matches(".*(?:ed|en|t)")
            && !tree.lower(verb).equals(tree.lemma(verb))
            && tree.children(verb, Set.of("aux", "nsubj", "nsubj:pass", "obj")).isEmpty()
            && tree.head(above) != SentenceTree.ROOT;
    return isBeyond ? tree.head(above) : above;
  }

  /** "Two came, and the younger of them is leaving", where the tree sees no subject. */
  static Optional<Integer> restarted(SentenceTree tree, int verb) {
    if (!tree.relation(verb).equals("conj")) {
      return Optional.empty();
    }
    return tree.children(verb, Set.of("cc")).stream()
        .filter(cc -> tree.lower(cc + 1).equals("the"))
        .map(cc -> tree.head(cc + 1))
        .filter(noun -> noun != SentenceTree.ROOT && noun < verb && noun != tree.head(verb))
        .filter(noun -> tree.pos(noun) != PartOfSpeech.VERB && tree.isA(noun, "conj"))
        .findFirst();
  }

  /**
   * "She left, after he had pardoned them, and was met by all": what goes on behind the comma from
   * the verb above a clause that tells of what was before.
   */
  static Optional<Integer> governor(SentenceTree tree, int verb) {
    Optional<Integer> escorted = Escorts.governor(tree, verb);
    if (escorted.isPresent()) {
      return escorted;
    }
    int clause = tree.head(verb);
    int joined = joinedTo(tree, verb);
    if (joined != clause) {
      return Optional.of(joined);
    }
    boolean goesOn =
        tree.relation(verb).equals("conj")
            && clause < verb
            && tree.isA(clause, "advcl")
            && tree.hasChild(clause, "aux", HAD)
            && !tree.hasChild(verb, "aux", HAVING)
            && tree.children(verb, Set.of("cc")).stream()
                .anyMatch(cc -> tree.lower(cc - 1).equals(","))
            && startsBehindComma(tree, clause);
    return goesOn
        ? Optional.of(tree.head(clause)).filter(above -> above != SentenceTree.ROOT)
        : Optional.empty();
  }

  private static boolean startsBehindComma(SentenceTree tree, int clause) {
    int first = Governors.firstBelow(tree, clause);
    return tree.lower(first).equals(",") || tree.lower(first - 1).equals(",");
  }

  /**
   * "Convicted in absentia of insulting the army", "the crime of burning", "were freed, as agreed
   * in May": none of the nouns does it.
   */
  static boolean isContent(SentenceTree tree, int verb) {
    return isAsDone(tree, verb) || isOfDoing(tree, verb);
  }

  /** "As agreed in May". */
  private static boolean isAsDone(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("advcl")
        && tree.lower(verb - 1).equals("as")
        && tree.head(verb - 1) == verb
        && tree.lower(verb).matches(".*(?:ed|en|wn|de|id|ld)");
  }

  private static boolean isOfDoing(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("acl")
        && tree.lower(verb).endsWith("ing")
        && tree.hasChild(verb, "mark", CONTENT_MARKS);
  }
}
