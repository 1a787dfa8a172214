package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;

/**
 * Reads whom a sentence singles out by a clause of its own: "the man who drove it was Bo Li", "it
 * was Bo Li, not Acme, who paid".
 */
public final class Clefts {
  private static final Set<String> POINTING = Set.of("the");

  /** What makes of it more than a plain "was Bo Li". */
  private static final Set<String> UNLIKE = Set.of("aux", "mark", "conj", "case");

  private static final Set<String> BESIDE = Set.of("appos", "conj");

  private Clefts() {}

  /**
   * The name behind the verb, where this says who the noun before it is.
   *
   * @param noun on which a relative clause hangs
   */
  public static Optional<Integer> named(SentenceTree tree, int noun) {
    int name = tree.head(noun);
    boolean isSubject =
        tree.relation(noun).equals("nsubj")
            && name > noun
            && tree.pos(noun) == PartOfSpeech.NOUN
            && tree.lower(noun).equals(tree.lemma(noun))
            && tree.hasChild(noun, "det", POINTING);
    if (!isSubject || !isSaidToBe(tree, name)) {
      return Optional.empty();
    }
    return tree.referent(name).isPresent() ? Optional.of(name) : beside(tree, name);
  }

  /**
   * Who did it where the one beside did not: "it was Bo Li, not Acme, who paid".
   *
   * @param verb of the clause with "who"
   * @param who the pronoun, which may be taken for the one beside
   */
  public static Optional<Integer> instead(SentenceTree tree, int verb, int who) {
    int noun = tree.head(verb);
    boolean isOfDenied =
        tree.isA(verb, "acl")
            && noun < who
            && tree.child(noun, "cop").isPresent()
            && tree.children(noun, BESIDE).stream()
                .anyMatch(other -> Denied.is(tree, other) && isSame(tree, other, who));
    return isOfDenied ? Optional.of(noun) : Optional.empty();
  }

  private static boolean isSame(SentenceTree tree, int one, int other) {
    return tree.referent(one).isPresent()
        && tree.referent(one)
            .map(r -> r.entity().key())
            .equals(tree.referent(other).map(r -> r.entity().key()));
  }

  private static boolean isSaidToBe(SentenceTree tree, int name) {
    return tree.child(name, "cop").isPresent()
        && !Denied.is(tree, name)
        && tree.children(name, UNLIKE).isEmpty();
  }

  /** "Was the engineer Bo Li". */
  private static Optional<Integer> beside(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("appos", "flat")).stream()
        .filter(word -> word > noun && tree.isInName(word) && tree.referent(word).isPresent())
        .findFirst();
  }
}
