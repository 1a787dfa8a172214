package org.annals.attribution;

import java.util.List;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** What the words of a row share: "will not sign or keep", "no arrests or injuries". */
final class Conjuncts {
  private static final Set<String> OR = Set.of("or", "nor");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop", "mark");

  private final Parts parts;
  private final SentenceTree tree;

  Conjuncts(Parts parts) {
    this.parts = parts;
    this.tree = parts.tree();
  }

  /**
   * Where the tree has "refused to speak and left" as if he refused to leave, or "threatening to
   * strike and claiming" as if somebody threatened to claim.
   */
  boolean isBesideGovernor(int word, int head) {
    return Grammar.hasTo(tree, head)
        && Grammar.isVerb(tree, word)
        && (Grammar.isParticiple(tree, word) || Grammar.isIng(tree, word))
        && tree.children(word, AUXILIARIES).isEmpty()
        && tree.child(head, "aux:pass").isEmpty()
        && tree.head(head) != SentenceTree.ROOT
        && Grammar.isVerb(tree, tree.head(head));
  }

  /** The word whose auxiliaries count for a word too: the first of "will sign and keep". */
  int model(int word) {
    int head = tree.head(word);
    boolean isBareConjunct =
        tree.isA(word, "conj")
            && Grammar.isClause(tree, word)
            && Grammar.isClause(tree, head)
            && Grammar.subjects(tree, word).isEmpty()
            && tree.children(word, AUXILIARIES).isEmpty()
            && tree.children(head, AUXILIARIES).stream().anyMatch(a -> fits(word, a));
    boolean isNounConjunct = tree.isA(word, "conj") && !Grammar.isClause(tree, word);
    return isBareConjunct || isNounConjunct ? model(head) : word;
  }

  /** Whether the form of a verb fits an auxiliary: "will keep", "was kept". */
  private boolean fits(int verb, int auxiliary) {
    boolean wantsBase =
        tree.lower(auxiliary).equals("to")
            || !Set.of("be", "have", "get").contains(tree.lemma(auxiliary));
    return wantsBase == (Grammar.isBase(tree, verb) && !Grammar.isIng(tree, verb));
  }

  /** What a word shares with the first of its row. */
  Manner shared(Manner context, int word, int model, Future future) {
    boolean isOr = tree.hasChild(word, "cc", OR) || isBeforeOr(word);
    if (!Grammar.isClause(tree, word)) {
      boolean isNo = isOr && parts.negation().denies(model) && !parts.negation().denies(word);
      return isNo ? context.flipped() : context;
    }
    Manner manner = parts.modals().apply(context, model, future.isMeant(model));
    boolean isNor = tree.hasChild(word, "cc", Set.of("nor"));
    if (isNor) {
      return manner;
    }
    boolean isShared = isOr || Grammar.isBase(tree, word);
    return isShared && parts.negation().denies(model) ? manner.flipped() : manner;
  }

  private boolean isBeforeOr(int word) {
    List<Integer> row = tree.children(tree.head(word), Set.of("conj"));
    return row.stream().anyMatch(c -> c > word && tree.hasChild(c, "cc", OR));
  }
}
