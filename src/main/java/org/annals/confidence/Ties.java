package org.annals.confidence;

import org.annals.tree.SentenceTree;

/** How two words of a sentence hang together, and how sure that is. */
final class Ties {
  private static final int FAR = 99;
  private static final int MOST_SHOWN = 5;

  private final SentenceTree tree;

  Ties(SentenceTree tree) {
    this.tree = tree;
  }

  /** By what relation a word hangs on another: its own, or over how many. */
  String between(int word, int head) {
    if (word == head) {
      return "itself";
    }
    if (tree.head(word) == head) {
      return tree.relation(word);
    }
    if (tree.head(head) == word) {
      return "above, " + tree.relation(head);
    }
    int distance = distance(word, head);
    return distance == FAR ? "none" : "over " + Math.min(distance, MOST_SHOWN);
  }

  /** How many relations lead from one word to another. */
  int distance(int word, int other) {
    int shared = shared(word, other);
    return shared == SentenceTree.ROOT ? FAR : steps(word, shared) + steps(other, shared);
  }

  /** How sure the least sure of the relations is that lead from one word to another. */
  double surety(int word, int other) {
    int shared = shared(word, other);
    return Math.min(leastOf(word, shared), leastOf(other, shared));
  }

  private double leastOf(int word, int top) {
    double least = 1;
    for (int at = word; at != top && at != SentenceTree.ROOT; at = tree.head(at)) {
      least = Math.min(least, tree.surety(at));
    }
    return least;
  }

  private int steps(int word, int top) {
    int steps = 0;
    for (int at = word; at != top; at = tree.head(at)) {
      steps++;
    }
    return steps;
  }

  /** The first word at or above both. */
  private int shared(int word, int other) {
    int at = word;
    while (at != SentenceTree.ROOT && !tree.isWithin(other, at)) {
      at = tree.head(at);
    }
    return at;
  }
}
