package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import org.annals.coreference.PersonNouns;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds the noun that "he" or "she" of a lower clause stands for, where nobody has a name: "the
 * emperor signed it, by which he ended the war".
 */
public final class HigherSubject {
  private static final PersonNouns PERSONS = new PersonNouns();
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Set<String> LOWER = Set.of("acl:relcl", "advcl", "conj", "ccomp");
  private static final int DEEPEST = 6;

  private HigherSubject() {}

  /** The subject of a clause above, the only noun for a person before the pronoun. */
  public static Optional<Integer> of(SentenceTree tree, int verb, int pronoun) {
    boolean isOpen =
        PRONOUNS.contains(tree.lower(pronoun))
            && tree.head(pronoun) == verb
            && tree.referent(pronoun).isEmpty();
    return isOpen
        ? above(tree, verb).filter(noun -> noun < pronoun && isAlone(tree, noun, pronoun))
        : Optional.empty();
  }

  /** Whether a subject is one of these pronouns and nobody is known for whom it stands. */
  public static boolean isNone(SentenceTree tree, int verb, int subject, Set<String> pronouns) {
    return Unresolved.isPronoun(tree, subject)
        && pronouns.contains(tree.lower(subject))
        && of(tree, verb, subject).isEmpty();
  }

  private static Optional<Integer> above(SentenceTree tree, int verb) {
    int at = verb;
    for (int step = 0; step < DEEPEST && tree.head(at) != SentenceTree.ROOT; step++) {
      boolean isLower = LOWER.contains(tree.relation(at)) || tree.pos(at) != PartOfSpeech.VERB;
      if (!isLower) {
        return Optional.empty();
      }
      at = tree.head(at);
      Optional<Integer> noun = tree.child(at, "nsubj").filter(subject -> isPerson(tree, subject));
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private static boolean isAlone(SentenceTree tree, int noun, int pronoun) {
    for (int word = 0; word < pronoun; word++) {
      if (word != noun && isPerson(tree, word) && tree.head(word) != noun) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPerson(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && tree.referent(word).isEmpty()
        && PERSONS.has(tree.lower(word));
  }
}
