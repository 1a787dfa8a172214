package org.annals.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Sees where long words can be cut so that what is left breaks off in the middle of nothing. */
final class WholeParts {
  /** Shorter than that they would say too little. */
  private static final int SHORTEST = 60;

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");
  private static final Set<String> COMPLETING = Set.of("obj", "iobj", "xcomp", "ccomp", "flat");

  /** What nothing may part from the word right before it. */
  private static final Set<String> CLOSE = Set.of("obl", "obl:agent", "nmod", "fixed");

  private final SentenceTree tree;

  WholeParts(SentenceTree tree) {
    this.tree = tree;
  }

  /**
   * The last word before which nothing waits for a word behind it.
   *
   * @param last where there is no more room
   */
  int before(int last, int first, int least) {
    return IntStream.iterate(last, word -> word > least, word -> word - 1)
        .filter(word -> tree.span(word).end() - tree.span(first).start() >= SHORTEST)
        .filter(word -> isWhole(word, first))
        .findFirst()
        .orElse(last);
  }

  private boolean isWhole(int last, int first) {
    return IntStream.rangeClosed(first, last)
            .filter(word -> tree.pos(word) != PartOfSpeech.PUNCT)
            .noneMatch(word -> tree.head(word) > last)
        && IntStream.range(last + 1, tree.size())
            .filter(word -> tree.head(word) >= first && tree.head(word) <= last)
            .noneMatch(word -> completes(word, last));
  }

  /** What is behind the cut and hangs on the words right before it. */
  private boolean completes(int word, int last) {
    int head = tree.head(word);
    boolean isNear = IntStream.rangeClosed(head, last).noneMatch(at -> tree.lower(at).equals(","));
    return (isNear && COMPLETING.stream().anyMatch(way -> tree.isA(word, way)))
        || (head == last && CLOSE.stream().anyMatch(way -> tree.isA(word, way)));
  }

  /** "Who lost a son and who leads the guild": the "and" before a further clause of a noun. */
  boolean isJoinedRelative(int and) {
    int next = and + 1;
    if (tree.pos(and) != PartOfSpeech.CCONJ || !RELATIVE.contains(tree.lower(next))) {
      return false;
    }
    int clause = next;
    while (clause != SentenceTree.ROOT && tree.pos(clause) != PartOfSpeech.VERB) {
      clause = tree.head(clause);
    }
    while (clause != SentenceTree.ROOT && tree.isA(clause, "conj")) {
      clause = tree.head(clause);
    }
    return clause != SentenceTree.ROOT
        && (tree.isA(clause, "acl:relcl") || tree.pos(clause) == PartOfSpeech.NOUN);
  }
}
