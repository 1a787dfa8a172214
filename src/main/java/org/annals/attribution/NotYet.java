package org.annals.attribution;

import java.util.Set;
import java.util.function.IntPredicate;
import org.annals.tree.SentenceTree;

/** Sees clauses of time that tell what has not happened: "will sail once they have paid". */
final class NotYet {
  private static final Set<String> OPENING = Set.of("until", "till", "once", "when", "before");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> CAN = Set.of("could", "can", "might", "may");
  private static final Set<String> HAVE = Set.of("has", "have", "'s", "’s", "'ve", "’ve");

  private final SentenceTree tree;
  private final SentenceStances stances;

  NotYet(SentenceTree tree, SentenceStances stances) {
    this.tree = tree;
    this.stances = stances;
  }

  /** "Until the appeal has been decided", "asked him to stay until they had reported". */
  boolean isSo(int word, int head) {
    if (!opens(word)) {
      return false;
    }
    boolean isPerfect = tree.hasChild(word, "aux", HAVE);
    boolean isPluperfect = tree.hasChild(word, "aux", Set.of("had"));
    return isPerfect || (isPluperfect && word > head && isBehindUntold(word, head));
  }

  /** "Said that she would sail as soon as they had paid", "when it reopened". */
  boolean isAhead(int word, int head) {
    int main = tree.isA(head, "advmod") ? tree.head(head) : head;
    return opens(word)
        && word > main
        && tree.hasChild(main, "aux", Set.of("would"))
        && !tree.hasChild(main, "aux", Set.of("have"))
        && !tree.lower(Grammar.first(tree, word) - 1).equals(",");
  }

  /**
   * "Could have it when they had paid", "would not sail until they paid", "ordered that the ship
   * stay until they paid": what must come first.
   */
  boolean isCondition(int word, int head, Manner main) {
    return word > head
        && opens(word)
        && !tree.lower(Grammar.first(tree, word) - 1).equals(",")
        && comesFirst(word, head, main);
  }

  private boolean comesFirst(int word, int head, Manner main) {
    boolean isUntil = tree.hasChild(word, "mark", UNTIL);
    boolean isPluperfect = tree.hasChild(word, "aux", Set.of("had"));
    boolean isAllowed = isPluperfect && tree.hasChild(head, "aux", CAN);
    boolean isWithheld = isRefused(head) && !main.speakers().isEmpty();
    boolean isBehind = isBehind(word, head, this::isRefused) || isBehind(word, head, this::isOrder);
    return isAllowed || (isUntil && (isWithheld || isOrder(head) || isBehind));
  }

  /** Whether such a clause stands between, as in "ordered that the ship stay until". */
  private boolean isBehind(int word, int head, IntPredicate test) {
    return tree.children(head, Set.of("ccomp")).stream()
        .anyMatch(clause -> clause > head && clause < word && test.test(clause));
  }

  private boolean isRefused(int clause) {
    return tree.hasChild(clause, "aux", Set.of("would")) && new Negation(tree).hasNot(clause);
  }

  private boolean isOrder(int clause) {
    return tree.isA(clause, "ccomp")
        && Grammar.hasThat(tree, clause)
        && Grammar.isBase(tree, clause)
        && tree.children(clause, Set.of("aux")).isEmpty()
        && Grammar.subjects(tree, clause).stream()
            .anyMatch(subject -> tree.lower(subject).equals(tree.lemma(subject)));
  }

  private boolean opens(int word) {
    return Grammar.hasChild(tree, word, c -> c < word && isOpening(c)) || isAsSoonAs(word);
  }

  private boolean isOpening(int child) {
    return OPENING.contains(tree.lower(child))
        && (tree.isA(child, "mark") || tree.isA(child, "advmod"));
  }

  /** "As soon as they had paid". */
  boolean isAsSoonAs(int word) {
    int first = Grammar.first(tree, word);
    return tree.lower(first).equals("as")
        && Set.of("soon", "long").contains(tree.lower(first - 1))
        && tree.lower(first - 2).equals("as");
  }

  /** An infinitive of what nobody is said to do stands between the two. */
  private boolean isBehindUntold(int word, int head) {
    return tree.children(head, Set.of("xcomp", "ccomp")).stream()
        .anyMatch(
            between ->
                between > head
                    && between < word
                    && Grammar.hasTo(tree, between)
                    && !stances.manner(between).told());
  }
}
