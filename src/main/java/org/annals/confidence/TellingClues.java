package org.annals.confidence;

import java.util.stream.IntStream;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.tree.SentenceTree;

/** What speaks for or against how a fact is told, and for the sentence that tells it. */
final class TellingClues {
  private static final double SURE = 0.5;
  private static final int[] UNSURE = {1, 2, 3, 5, 8};
  private static final int[] DEPTH = {2, 3, 4, 6};

  private final SentenceTree tree;
  private final Where where;
  private final Clues clues;

  TellingClues(SentenceTree tree, Where where, Clues clues) {
    this.tree = tree;
    this.where = where;
    this.clues = clues;
  }

  /** Of a fact that a word tells. */
  void of(Stance stance, int head) {
    clues.add("told as " + stance.modality());
    clues.add("told as " + stance.polarity());
    clues.steps("speakers", stance.speakers().size(), 1, 2, 3);
    stance.speakers().forEach(this::speaker);
    sentence();
    clues.steps("depth", depth(head), DEPTH);
  }

  private void speaker(Speaker speaker) {
    switch (speaker) {
      case Speaker.Named(var entity) -> {
        clues.add("speaker with a name");
        clues.add("speaker of another sentence", where.of(entity).isEmpty());
      }
      case Speaker.Described _ -> clues.add("speaker without a name");
    }
  }

  private void sentence() {
    long unsure = words().filter(word -> tree.surety(word) < SURE).count();
    clues.steps("sentence, unsure words", (int) unsure, UNSURE);
    clues.steps(
        "sentence, mean surety of the tree", words().mapToDouble(tree::surety).average().orElse(0));
  }

  private IntStream words() {
    return IntStream.range(0, tree.size());
  }

  private int depth(int word) {
    int depth = 0;
    for (int at = word; at != SentenceTree.ROOT; at = tree.head(at)) {
      depth++;
    }
    return depth;
  }
}
