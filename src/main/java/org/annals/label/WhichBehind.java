package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What "which" stands for behind a preposition: "a river on which 40,000 people depend". */
public final class WhichBehind {
  private static final Set<String> PRONOUNS = Set.of("which", "whom");
  private static final Set<String> CASES = Set.of("on", "upon", "to", "from", "with", "against");
  private static final int NEAR = 4;

  private WhichBehind() {}

  /** The head of the words for it; nothing where the clause of the verb has no such pronoun. */
  public static Optional<Integer> antecedent(SentenceTree tree, int verb) {
    return pronoun(tree, verb).map(_ -> tree.head(verb)).map(noun -> named(tree, noun));
  }

  /** "On": the preposition before the pronoun. */
  static Optional<Integer> preposition(SentenceTree tree, int verb) {
    return pronoun(tree, verb)
        .flatMap(
            which ->
                tree.children(which, Set.of("case")).stream()
                    .filter(word -> word < which)
                    .findFirst());
  }

  private static Optional<Integer> pronoun(SentenceTree tree, int verb) {
    int noun = tree.head(verb);
    return !tree.isA(verb, "acl:relcl") || noun > verb || tree.pos(verb) != PartOfSpeech.VERB
        ? Optional.empty()
        : tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(which -> which < verb && which > noun && which - noun <= NEAR)
            .filter(which -> PRONOUNS.contains(tree.lower(which)))
            .filter(which -> tree.hasChild(which, "case", CASES))
            .findFirst();
  }

  /** "The Pilcomayo, a river on which": the name. */
  private static int named(SentenceTree tree, int noun) {
    boolean isBeside =
        tree.isA(noun, "appos")
            && tree.head(noun) < noun
            && tree.referent(noun).isEmpty()
            && tree.referent(tree.head(noun)).isPresent();
    return isBeside ? tree.head(noun) : noun;
  }
}
