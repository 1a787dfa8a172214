package org.annals.attribution;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Sees clauses of time that tell what has not happened: "will sail once they have paid". */
final class NotYet {
  private static final Set<String> OPENING = Set.of("until", "till", "once", "when", "before");
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
