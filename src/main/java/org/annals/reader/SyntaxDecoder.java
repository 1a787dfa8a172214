package org.annals.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;

/** Puts the syntax of one sentence together from the scores of its parts. */
final class SyntaxDecoder {
  private static final String UNSAID = "dep";
  private static final String ROOT_RELATION = "root";

  private final Labels labels;
  private final int partOffset;
  private final int[] parts;
  private final int[] heads;
  private final String[] relations;
  private final double[] surety;

  /** For a sentence of this many words. */
  SyntaxDecoder(Labels labels, int words) {
    this.labels = labels;
    this.partOffset = labels.names().size() + labels.triggers().size() + labels.reality().size();
    this.parts = new int[words];
    Arrays.fill(parts, -1);
    this.heads = new int[words];
    this.relations = new String[words];
    this.surety = new double[words];
    for (int word = 0; word < words; word++) {
      heads[word] = word - 1;
      relations[word] = word == 0 ? ROOT_RELATION : UNSAID;
    }
  }

  /**
   * Takes in a part of the sentence; a word without a unit hangs on the one before it, and on the
   * first that has one where none stands before.
   */
  void add(int firstWord, int[] anchors, NetworkSession.Input input, NetworkSession.Output output) {
    int[] words =
        IntStream.range(0, anchors.length).filter(i -> anchors[i] != Anchors.NONE).toArray();
    int count = words.length;
    int[] pieces = new int[count + 1]; // the root stands before the words
    for (int i = 0; i < count; i++) {
      pieces[i + 1] = input.sequence().first()[anchors[words[i]]];
    }
    float[][] scores = scores(pieces, output.arcs());
    int[] tree = TreeDecoder.heads(scores);
    for (int i = 1; i <= count; i++) {
      int word = firstWord + words[i - 1];
      boolean isRoot = tree[i] == 0;
      heads[word] = isRoot ? firstWord - 1 : firstWord + words[tree[i] - 1];
      float[] named = output.relations()[pieces[i]];
      relations[word] = relation(named, isRoot && firstWord == 0);
      surety[word] = share(scores[i], tree[i]) * shareOf(relations[word], named);
      parts[word] = top(output.tags()[pieces[i]], partOffset, labels.parts().size());
    }
    for (int word = 0; firstWord == 0 && count > 0 && word < words[0]; word++) {
      heads[word] = words[0];
      relations[word] = UNSAID;
    }
  }

  private static float[][] scores(int[] pieces, float[][] arcs) {
    float[][] scores = new float[pieces.length][pieces.length];
    for (int i = 1; i < pieces.length; i++) {
      for (int k = 0; k < pieces.length; k++) {
        scores[i][k] = arcs[pieces[i]][pieces[k]];
      }
    }
    return scores;
  }

  private String relation(float[] scores, boolean isRoot) {
    if (isRoot) {
      return ROOT_RELATION;
    }
    float[] others = scores.clone();
    others[labels.relations().indexOf(ROOT_RELATION)] = Float.NEGATIVE_INFINITY;
    return labels.relations().tags().get(top(others, 0, others.length));
  }

  private double shareOf(String relation, float[] scores) {
    int place = labels.relations().indexOf(relation);
    return place < 0 ? 0 : share(scores, place);
  }

  /** How much of all a score has, as a probability. */
  private static double share(float[] scores, int place) {
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - scores[place]);
    }
    return 1 / sum;
  }

  /** How likely each word hangs where it does and in that way, as the network sees it. */
  List<Double> surety() {
    return Arrays.stream(surety).boxed().toList();
  }

  /** The syntax, with these parts of speech for words that have none yet. */
  Syntax syntax(List<PartOfSpeech> otherwise) {
    List<PartOfSpeech> said = new ArrayList<>(parts.length);
    for (int word = 0; word < parts.length; word++) {
      said.add(
          parts[word] < 0
              ? otherwise.get(word)
              : PartOfSpeech.valueOf(labels.parts().tags().get(parts[word])));
    }
    return new Syntax(said, Arrays.stream(heads).boxed().toList(), List.of(relations));
  }

  /** The place of the highest of some scores, counted from the offset. */
  static int top(float[] scores, int offset, int size) {
    int top = 0;
    for (int i = 1; i < size; i++) {
      top = scores[offset + i] > scores[offset + top] ? i : top;
    }
    return top;
  }
}
