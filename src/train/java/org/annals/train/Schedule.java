package org.annals.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Which examples come together in which step: the same for the same seed. Examples of like length
 * share a batch; those with trees have batches of their own.
 *
 * @param pieces the most pieces of a batch, padding included
 */
record Schedule(List<Example> examples, int pieces, long seed) {
  private static final int OURS = 2;
  private static final int PARSED = 3;

  /** The batches of a pass over the data; ours come twice, parsed ones of GUM three times. */
  List<Batch> pass(int number) {
    Random random = new Random(seed * 31 + number);
    List<Example> plain = new ArrayList<>();
    List<Example> parsed = new ArrayList<>();
    for (Example example : examples) {
      int times = example.isSyntaxAlone() ? PARSED : example.source().equals(DataFolder.OURS) ? OURS : 1;
      for (int i = 0; i < times; i++) {
        (example.hasTree() ? parsed : plain).add(example);
      }
    }
    List<Batch> batches = new ArrayList<>(batches(plain, random));
    batches.addAll(batches(parsed, random));
    Collections.shuffle(batches, random);
    return batches;
  }

  private List<Batch> batches(List<Example> some, Random random) {
    Collections.shuffle(some, random);
    some.sort(Comparator.comparingInt(example -> example.length() / 4));
    List<Batch> batches = new ArrayList<>();
    int from = 0;
    while (from < some.size()) {
      int to = from;
      int longest = 0;
      while (to < some.size()) {
        longest = Math.max(longest, some.get(to).length());
        if (to > from && longest * (to - from + 1) > pieces) {
          break;
        }
        to++;
      }
      batches.add(Batch.of(List.copyOf(some.subList(from, to))));
      from = to;
    }
    return batches;
  }
}
