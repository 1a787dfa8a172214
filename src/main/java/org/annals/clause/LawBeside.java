package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.tree.SentenceTree;

/**
 * Finds the law that stands beside a verb as what bids it: "under the Act", "as required by the
 * Act", "as the Act requires".
 */
final class LawBeside {
  private static final Set<String> UNDER = Set.of("under");
  private static final Set<String> AS = Set.of("as");
  private static final Set<String> BIDDING =
      Set.of(
          "require",
          "provide",
          "stipulate",
          "prescribe",
          "mandate",
          "specify",
          "demand",
          "permit",
          "allow",
          "foresee",
          "order");
  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "acl:relcl");

  private LawBeside() {}

  /**
   * The head of the words for it.
   *
   * @param isBid whether a clause with "as" counts too: "must, as the Act requires"
   */
  static Optional<Integer> of(SentenceTree tree, int verb, boolean isBid) {
    Stream<Integer> under =
        tree.children(verb, Set.of("obl")).stream()
            .filter(law -> tree.hasChild(law, "case", UNDER) && Provisions.isLaw(tree, law));
    Stream<Integer> bidding =
        (isBid ? clauses(tree, verb) : Stream.<Integer>empty())
            .flatMap(clause -> inClause(tree, clause).stream());
    return Stream.concat(under, bidding).findFirst();
  }

  /** The words with which it stands there, as the text has them. */
  static String phrase(SentenceTree tree, int verb, int law) {
    int head = clauses(tree, verb).filter(c -> tree.isWithin(law, c)).findFirst().orElse(law);
    int first =
        tree.children(head, Set.of("case", "mark")).stream()
            .filter(word -> UNDER.contains(tree.lower(word)) || AS.contains(tree.lower(word)))
            .findFirst()
            .orElse(law);
    return tree.text().substring(tree.span(first).start(), tree.subtreeSpan(head).end());
  }

  private static Stream<Integer> clauses(SentenceTree tree, int verb) {
    return Stream.concat(
            Stream.of(verb), tree.children(verb, Set.of("nsubj", "nsubj:pass")).stream())
        .flatMap(word -> tree.children(word, CLAUSES).stream())
        .filter(clause -> BIDDING.contains(tree.lemma(clause)))
        .filter(clause -> tree.hasChild(clause, "mark", AS));
  }

  private static Optional<Integer> inClause(SentenceTree tree, int clause) {
    Stream<Integer> by =
        tree.children(clause, Set.of("obl:agent", "obl")).stream()
            .filter(law -> tree.hasChild(law, "case", Set.of("by", "under", "in")));
    return Stream.concat(by, tree.children(clause, Set.of("nsubj")).stream())
        .filter(law -> Provisions.isLaw(tree, law))
        .findFirst();
  }
}
