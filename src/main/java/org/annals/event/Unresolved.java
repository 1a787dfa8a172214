package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells what cannot be understood alone: "she said", "the men cheered him", "his arrest". */
final class Unresolved {
  private static final Set<String> PRONOUNS =
      Set.of("i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "both");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "our", "your", "his", "her", "its", "their");

  private Unresolved() {}

  /** Whether nothing is known of it and a pronoun stands for who takes part. */
  static boolean isAbout(Candidate candidate) {
    if (candidate.weight() > 0) {
      return false;
    }
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    if (tree.pos(head) != PartOfSpeech.VERB) {
      return isOfSomebody(tree, head) && !hasKnownSubject(tree, head);
    }
    Optional<Integer> subject = Governors.subject(tree, head);
    return subject.filter(word -> isPronoun(tree, word) || isOfSomebody(tree, word)).isPresent()
        && Governors.objects(tree, head).stream().allMatch(word -> isPronoun(tree, word));
  }

  /** A pronoun without a referent. */
  static boolean isPronoun(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    boolean points =
        POINTING.contains(lower) && tree.children(word, Set.of("acl", "acl:relcl")).isEmpty();
    return tree.referent(word).isEmpty()
        && tree.pos(word) != PartOfSpeech.PROPN
        && (PRONOUNS.contains(lower) || points)
        && tree.children(word, Set.of("conj")).isEmpty();
  }

  private static boolean isOfSomebody(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .anyMatch(
            child -> POSSESSIVES.contains(tree.lower(child)) && tree.referent(child).isEmpty());
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
