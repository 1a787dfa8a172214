package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells what cannot be understood alone: "she said", "the men cheered him", "his arrest". */
final class Unresolved {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "both",
          "what");

  /** Words for some of those of whom an earlier sentence speaks: "one of them", "both sides". */
  private static final Set<String> PORTIONS =
      Set.of(
          "both", "others", "other", "one", "few", "most", "some", "all", "neither", "either",
          "each", "another", "former", "latter", "many", "none", "two", "three");

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> FIRST = Set.of("i", "me", "we", "us");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "our", "your", "his", "her", "its", "their");

  private Unresolved() {}

  /** Whether nothing is known of it and a pronoun stands for who takes part. */
  static boolean isAbout(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    if (tree.pos(head) != PartOfSpeech.VERB) {
      return candidate.weight() == 0 && isOfSomebody(tree, head) && !hasKnownSubject(tree, head);
    }
    if (!candidate.participants().isEmpty()) {
      return false;
    }
    return isAboutNobody(candidate, tree, head);
  }

  private static boolean isAboutNobody(Candidate candidate, SentenceTree tree, int head) {
    List<Integer> objects = Governors.objects(tree, head);
    boolean isOfObjects =
        !objects.isEmpty()
            && objects.stream().allMatch(w -> isPronoun(tree, w) && !isFirst(tree, w));
    boolean isUntold = candidate.weight() == 0;
    if (isOfObjects && isUntold) {
      return true;
    }
    Optional<Integer> subject = Governors.subject(tree, head);
    return isUntold
        && candidate.participants().unnamedAgents().isEmpty()
        && objects.stream().allMatch(word -> isPronoun(tree, word))
        && subject.filter(s -> isThird(tree, s) || isPronoun(tree, s)).isPresent();
  }

  /** "If the strike lasts": a noun of a clause that only supposes it. */
  static boolean isSupposed(SentenceTree tree, int head) {
    int above = tree.head(head);
    return tree.pos(head) != PartOfSpeech.VERB
        && above != SentenceTree.ROOT
        && tree.isA(head, "nsubj")
        && tree.hasChild(above, "mark", Set.of("if", "unless"));
  }

  /** "It was not Anna Berg who wrote it": she did not. */
  static boolean isDisowned(SentenceTree tree, int verb) {
    int noun = tree.head(verb);
    return noun != SentenceTree.ROOT
        && tree.isA(verb, "acl")
        && tree.child(noun, "cop").isPresent()
        && tree.hasChild(noun, "advmod", NOT)
        && tree.children(noun).stream()
            .anyMatch(child -> child < noun && tree.lower(child).equals("it"));
  }

  /** Whether one word tells of it and nobody takes part: "say". */
  static boolean isBare(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    return candidate.participants().isEmpty()
        && tree.pos(candidate.told().head()) == PartOfSpeech.VERB
        && !ClauseWords.of(tree, candidate.told(), candidate.stance(), candidate.participants())
            .words()
            .contains(" ");
  }

  private static boolean isFirst(SentenceTree tree, int word) {
    return FIRST.contains(tree.lower(word)) && isPronoun(tree, word);
  }

  /** "They", "both sides", "one of them", "his horse", where nobody knows whose. */
  private static boolean isThird(SentenceTree tree, int word) {
    return (isPronoun(tree, word) && !FIRST.contains(tree.lower(word)))
        || isOfSomebody(tree, word)
        || isPortion(tree, word);
  }

  static boolean isPortion(SentenceTree tree, int word) {
    boolean isWhole = tree.referent(word).isPresent() || tree.isInName(word);
    boolean isBare =
        PORTIONS.contains(tree.lower(word))
            && tree.children(word, Set.of("nmod", "acl", "acl:relcl", "appos")).stream()
                .allMatch(of -> isPronoun(tree, of));
    return !isWhole && (isBare || tree.hasChild(word, "det", Set.of("both", "neither", "either")));
  }

  /** A pronoun without a referent. */
  static boolean isPronoun(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    boolean points =
        POINTING.contains(lower) && tree.children(word, Set.of("acl", "acl:relcl")).isEmpty();
    return isUnknown(tree, word)
        && tree.pos(word) != PartOfSpeech.PROPN
        && (PRONOUNS.contains(lower) || points)
        && tree.children(word, Set.of("conj")).isEmpty();
  }

  /** "Her owner", where nobody knows whose. */
  static boolean isOfSomebody(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .anyMatch(child -> POSSESSIVES.contains(tree.lower(child)) && isUnknown(tree, child));
  }

  private static boolean isUnknown(SentenceTree tree, int word) {
    return tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty()
        && !tree.anaphora().things().containsKey(word);
  }

  /** "Workers ended their strike". */
  private static boolean hasKnownSubject(SentenceTree tree, int noun) {
    List<Integer> governors = Governors.of(tree, noun);
    int verb = governors.getLast();
    return tree.pos(verb) == PartOfSpeech.VERB
        && Governors.subject(tree, verb)
            .filter(word -> !governors.contains(word) && !isPronoun(tree, word))
            .isPresent();
  }
}
