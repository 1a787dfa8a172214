package org.annals.clause;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells words that cannot be understood alone: "she", "one of them", "his arrest". */
public final class Unresolved {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "both",
          "what");

  /** Words for some of those of whom an earlier sentence speaks: "one of them", "both sides". */
  private static final Set<String> PORTIONS =
      Set.of(
          "both", "others", "other", "one", "few", "most", "some", "all", "neither", "either",
          "each", "another", "former", "latter", "many", "none", "two", "three");

  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "our", "your", "his", "her", "its", "their");

  private Unresolved() {}

  public static boolean isPortion(SentenceTree tree, int word) {
    boolean isWhole = tree.referent(word).isPresent() || tree.isInName(word);
    boolean isNumber = tree.pos(word) == PartOfSpeech.NUM && tree.child(word, "nmod").isPresent();
    boolean isBare =
        (PORTIONS.contains(tree.lower(word)) || isNumber)
            && tree.children(word, Set.of("nmod", "acl", "acl:relcl", "appos")).stream()
                .allMatch(of -> isPronoun(tree, of));
    return !isWhole && (isBare || tree.hasChild(word, "det", Set.of("both", "neither", "either")));
  }

  /** A pronoun without a referent. */
  public static boolean isPronoun(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    boolean points =
        POINTING.contains(lower) && tree.children(word, Set.of("acl", "acl:relcl")).isEmpty();
    return isUnknown(tree, word)
        && tree.pos(word) != PartOfSpeech.PROPN
        && (PRONOUNS.contains(lower) || points)
        && tree.children(word, Set.of("conj")).isEmpty();
  }

  /** "Her owner", where nobody knows whose. */
  public static boolean isOfSomebody(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .anyMatch(child -> POSSESSIVES.contains(tree.lower(child)) && isUnknown(tree, child));
  }

  private static boolean isUnknown(SentenceTree tree, int word) {
    return tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty()
        && !tree.anaphora().things().containsKey(word);
  }
}
