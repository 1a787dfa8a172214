package org.annals.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.annals.clause.Governors;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds the other numbers in the phrases of a clause, which count neither who takes part nor what
 * is paid: "guarantees for the 310 workers", "a group with 3,900 employees". They stand with the
 * event as numbers told beside it.
 */
final class Further {
  private static final Set<String> IN_CLAUSE =
      Set.of(
          "nmod",
          "nmod:unmarked",
          "nmod:desc",
          "nmod:poss",
          "obl",
          "obl:unmarked",
          "obl:agent",
          "obj",
          "iobj",
          "nsubj",
          "nsubj:pass",
          "appos",
          "compound",
          "nummod",
          "amod",
          "conj",
          "dep");
  private static final Set<String> MEASURING = Set.of("of", "worth");
  private static final Set<String> COMPARING = Set.of("than", "versus", "compared", "unlike");
  private static final Set<String> KIN =
      Set.of("child", "sibling", "brother", "sister", "son", "daughter");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "outside", "inside");
  private static final Set<String> DESCRIBING = Set.of("amod", "compound");
  private static final int MOST = 8;

  private final SentenceTree tree;
  private final IntPredicate isNoTelling;

  /**
   * Of one sentence.
   *
   * @param isNoTelling whether no event is told by a word, so that it has no numbers of its own
   */
  Further(SentenceTree tree, IntPredicate isNoTelling) {
    this.tree = tree;
    this.isNoTelling = isNoTelling;
  }

  /** Whether a word hangs on the one above it as a part of its phrase or clause. */
  static boolean isInPhrase(SentenceTree tree, int word) {
    return IN_CLAUSE.contains(tree.relation(word));
  }

  /**
   * The quantity with what it is of, where it stands in the phrases of these words.
   *
   * @param words which tell of one event
   * @param top the word of the quantity that its others hang on
   */
  Optional<Quantity> of(List<Integer> words, Quantity quantity, int top) {
    boolean isFamily =
        KIN.contains(tree.lemma(quantity.head())) && tree.hasChild(top, "case", Set.of("of"));
    if (quantity.isBare()
        || quantity.isTally()
        || isFamily
        || !isInClause(words, top, quantity.isOfPeople())) {
      return Optional.empty();
    }
    return quantity.counted().isEmpty() || quantity.isRate()
        ? measured(quantity, top)
        : Optional.of(quantity.aside(quantity.counted()));
  }

  /** Whether a word stands in a clause of another subject than the telling. */
  boolean isApart(Told told, int head) {
    return isOfOther(told, head) || isOfJoined(told, head);
  }

  /** "Sales rose and profit was up 9 percent": what is said of another. */
  private boolean isOfOther(Told told, int head) {
    return head != told.head()
        && tree.child(head, "cop").isPresent()
        && tree.child(head, "nsubj").isPresent();
  }

  /** "Turnover rose, but profit slipped to £11 million": the clause has a subject of its own. */
  private boolean isOfJoined(Told told, int head) {
    int at = head;
    while (at != SentenceTree.ROOT && at != told.head()) {
      boolean isClause =
          tree.isA(at, "conj")
              && tree.pos(at) == PartOfSpeech.VERB
              && tree.children(at, Governors.SUBJECTS).stream().anyMatch(s -> s > told.head());
      if (isClause) {
        return tree.isWithin(at, told.head());
      }
      at = tree.head(at);
    }
    return false;
  }

  /**
   * Whether nothing but phrases lies between a word and those of the event; people of a place, "in
   * a town of 3,000 people", have no part in it.
   */
  private boolean isInClause(List<Integer> words, int top, boolean ofPeople) {
    int at = top;
    for (int steps = 0; steps < MOST && IN_CLAUSE.contains(tree.relation(at)); steps++) {
      int above = tree.head(at);
      if (above == SentenceTree.ROOT || leaves(at, above)) {
        return false;
      }
      if (words.contains(above)) {
        return true;
      }
      if (isOfOther(above) || (ofPeople && tree.hasChild(above, "case", WHERE))) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** Whether a word is joined to a clause, or what the event is compared with. */
  private boolean leaves(int at, int above) {
    boolean isApart = tree.isA(at, "conj") && tree.pos(above) == PartOfSpeech.VERB;
    return isApart || tree.hasChild(at, "case", COMPARING);
  }

  private boolean isOfOther(int word) {
    return !isNoTelling.test(word) || tree.pos(word) == PartOfSpeech.VERB;
  }

  /** "Annual sales of about £540m", "a turnover of £71 million": only with its noun. */
  private Optional<Quantity> measured(Quantity quantity, int top) {
    int noun = tree.head(top);
    boolean isOf =
        noun < top
            && tree.pos(noun) == PartOfSpeech.NOUN
            && tree.isA(top, "nmod")
            && tree.hasChild(top, "case", MEASURING)
            && tree.referent(noun).isEmpty()
            && quantity.counted().isEmpty();
    return isOf ? Optional.of(quantity.aside(described(noun))) : Optional.empty();
  }

  /** "Annual sales". */
  private String described(int noun) {
    int first = noun;
    while (first > 0
        && tree.head(first - 1) == noun
        && DESCRIBING.contains(tree.relation(first - 1))) {
      first--;
    }
    StringBuilder words = new StringBuilder();
    for (int word = first; word <= noun; word++) {
      words.append(words.isEmpty() ? "" : " ").append(tree.surface(word));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
