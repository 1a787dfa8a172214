package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds the sums that are to be paid: "ordered to pay costs of £500", "fees, assessed at £500".
 *
 * @param isFree whether a word tells of no event of its own
 */
record Payments(SentenceTree tree, IntPredicate isFree) {
  private static final Set<String> PAYING = Set.of("obj", "obl", "nmod", "acl", "appos");
  private static final Set<String> HOLDING =
      Set.of("obj", "iobj", "nsubj:pass", "obl", "obl:unmarked");
  private static final Set<String> VALUING = Set.of("assessed", "costing", "totalling", "totaling");

  /**
   * Where no other telling has it.
   *
   * @param words that tell of the event
   * @param top the word of the quantity that its others hang on
   */
  boolean isToBePaid(List<Integer> words, Quantity quantity, int top) {
    int at = quantity.isCurrency() ? top : SentenceTree.ROOT;
    for (int steps = 0; steps < 4 && at >= 0 && PAYING.contains(tree.relation(at)); steps++) {
      at = tree.head(at);
      if (at < 0 || isPaidBy(words, at)) {
        return at >= 0;
      }
      if (!isPartOfPayment(at) || tree.isA(at, "xcomp")) {
        return false;
      }
    }
    return false;
  }

  private boolean isPaidBy(List<Integer> words, int word) {
    return words.contains(tree.head(word))
        && (tree.isA(word, "xcomp") || (isPartOfPayment(word) && holds(tree, word)));
  }

  private boolean isPartOfPayment(int word) {
    boolean isPart =
        tree.isA(word, "xcomp") || isValued(word) || tree.pos(word) != PartOfSpeech.VERB;
    return isPart && isFree.test(word) && tree.referent(word).isEmpty();
  }

  /** Whether a phrase is what a verb is done to, and names nothing. */
  static boolean holds(SentenceTree tree, int noun) {
    return HOLDING.contains(tree.relation(noun)) && tree.referent(noun).isEmpty();
  }

  private boolean isValued(int word) {
    return tree.isA(word, "acl") && VALUING.contains(tree.lower(word));
  }
}
