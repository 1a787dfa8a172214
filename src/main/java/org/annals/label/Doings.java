package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The form of "be" that a participle lacks behind its subject: "a lorry carrying ballots". */
final class Doings {
  private static final Set<String> PLURAL = Set.of("people", "police", "those", "they");
  private static final Set<String> TIMES = Set.of("after", "before", "while", "when");

  private static final Set<String> OWN = Set.of("conj", "advcl", "xcomp", "ccomp");

  /** What nobody is said to be doing: "a family resembling them". */
  private static final Set<String> STATES =
      Set.of(
          "resemble",
          "belong",
          "contain",
          "include",
          "involve",
          "have",
          "own",
          "know",
          "consist",
          "cost",
          "exist",
          "depend",
          "mean",
          "concern",
          "need",
          "want",
          "equal",
          "weigh",
          "lack",
          "be");

  private Doings() {}

  /**
   * "Delivering the judgment, Anna Berg said": she was delivering it.
   *
   * @param first the first word that is written of the verb
   */
  static Optional<String> be(SentenceTree tree, int first, int verb) {
    boolean isBare =
        tree.lower(first).endsWith("ing")
            && first == verb
            && tree.children(verb, Set.of("aux", "cop")).isEmpty()
            && !STATES.contains(tree.lemma(verb));
    return isBare && (isBefore(tree, verb) || isBeside(tree, verb) || isOwn(tree, verb))
        ? Governors.subject(tree, verb).map(subject -> isMany(tree, subject) ? "were" : "was")
        : Optional.empty();
  }

  private static boolean isBefore(SentenceTree tree, int verb) {
    return tree.isA(verb, "advcl")
        && tree.head(verb) > verb
        && tree.children(verb, Set.of("nsubj")).isEmpty()
        && tree.children(verb, Set.of("mark")).stream()
            .allMatch(mark -> TIMES.contains(tree.lower(mark)))
        && Governors.subject(tree, verb)
            .flatMap(tree::referent)
            .filter(Referent::isPerson)
            .isPresent();
  }

  /** "People living on boats", "killing nine and injuring ten". */
  private static boolean isBeside(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    boolean isSecond =
        tree.isA(verb, "conj")
            && above != SentenceTree.ROOT
            && tree.lower(above).endsWith("ing")
            && tree.children(above, Set.of("aux")).isEmpty()
            && (tree.isA(above, "advcl") || tree.relation(above).equals("acl"));
    return (isSecond || tree.relation(verb).equals("acl"))
        && tree.children(verb, Set.of("nsubj", "mark")).isEmpty();
  }

  /** "Came home to find her uncle ill and her father selling patterns". */
  private static boolean isOwn(SentenceTree tree, int verb) {
    return OWN.contains(tree.relation(verb))
        && tree.children(verb, Set.of("nsubj")).stream().anyMatch(subject -> subject < verb)
        && tree.children(verb, Set.of("mark")).isEmpty();
  }

  private static boolean isMany(SentenceTree tree, int subject) {
    return PLURAL.contains(tree.lower(subject))
        || !tree.children(subject, Set.of("conj")).isEmpty()
        || (tree.referent(subject).isEmpty()
            && tree.lower(subject).endsWith("s")
            && !tree.lower(subject).equals(tree.lemma(subject)));
  }
}
