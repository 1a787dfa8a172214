package org.annals.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * How wrong the network is on a batch: for tags, the negative logarithm of the probability of all
 * tags that a label leaves possible; for trees, of the right head and relation.
 */
final class Losses {
  private static final float FORBIDDEN = -1e4f;

  private final Network network;
  private final Exemplar exemplar;

  Losses(Network network, Exemplar exemplar) {
    this.network = network;
    this.exemplar = exemplar;
  }

  /** The sum over the heads for which the batch has labels. */
  NDArray of(NDManager manager, Batch batch) {
    NDArray encoded = network.encode(manager, batch);
    NDArray scores = network.linear(encoded, "tags");
    List<NDArray> losses = new ArrayList<>();
    int from = 0;
    for (Head head : heads()) {
      int to = from + head.allowed().tags().size();
      NDArray part = scores.get(new NDIndex(":, %d:%d".formatted(from, to)));
      tagLoss(manager, batch, part, head, losses);
      from = to;
    }
    if (batch.examples().getFirst().hasTree()) {
      treeLoss(manager, batch, encoded, losses);
    }
    NDArray sum = losses.getFirst();
    for (NDArray loss : losses.subList(1, losses.size())) {
      sum = sum.add(loss);
    }
    return sum;
  }

  private record Head(Allowed allowed, Function<Example, int[]> labels, float weight) {}

  private List<Head> heads() {
    return List.of(
        new Head(exemplar.names(), Example::names, 1f),
        new Head(exemplar.triggers(), Example::triggers, 0.7f),
        new Head(exemplar.reality(), Example::reality, 0.2f),
        new Head(exemplar.parts(), Example::parts, 0.5f));
  }

  private static void tagLoss(
      NDManager manager, Batch batch, NDArray scores, Head head, List<NDArray> losses) {
    int tags = head.allowed().tags().size();
    int pieces = batch.rows() * batch.width();
    float[] forbidden = new float[pieces * tags];
    float[] counts = new float[pieces];
    int labelled = 0;
    for (int row = 0; row < batch.rows(); row++) {
      Example example = batch.examples().get(row);
      int[] labels = head.labels().apply(example);
      for (int unit = 0; unit < labels.length; unit++) {
        if (labels[unit] == Allowed.OPEN) {
          continue;
        }
        int at = row * batch.width() + example.sequence().first()[unit];
        BitSet allowed = head.allowed().get(labels[unit]);
        for (int tag = 0; tag < tags; tag++) {
          forbidden[at * tags + tag] = allowed.get(tag) ? 0 : FORBIDDEN;
        }
        counts[at] = 1;
        labelled++;
      }
    }
    if (labelled > 0) {
      NDArray mask = manager.create(forbidden, new Shape(pieces, tags));
      NDArray count = manager.create(counts, new Shape(pieces));
      NDArray right = logSum(scores.logSoftmax(-1).add(mask));
      losses.add(right.mul(count).sum().mul(-head.weight() / labelled));
    }
  }

  private static NDArray logSum(NDArray x) {
    NDArray most = x.stopGradient().max(new int[] {-1}, true);
    return x.sub(most).exp().sum(new int[] {-1}).log().add(most.squeeze(-1));
  }

  private void treeLoss(NDManager manager, Batch batch, NDArray encoded, List<NDArray> losses) {
    int width = batch.width();
    int pieces = batch.rows() * width;
    int relations = exemplar.relations().size();
    float[] noWord = new float[pieces];
    java.util.Arrays.fill(noWord, FORBIDDEN);
    float[] heads = new float[pieces * width];
    float[] words = new float[pieces];
    float[] labels = new float[pieces * relations];
    int count = 0;
    for (int row = 0; row < batch.rows(); row++) {
      Example example = batch.examples().get(row);
      int[] first = example.sequence().first();
      noWord[row * width] = 0;
      for (int unit = 0; unit < first.length; unit++) {
        int head = example.tree().heads()[unit];
        if (example.parts()[unit] != Allowed.OPEN) {
          noWord[row * width + first[unit]] = 0;
        }
        if (head != Example.Tree.NONE) {
          int at = row * width + first[unit];
          heads[at * width + (head == Example.Tree.ROOT ? 0 : first[head])] = 1;
          labels[at * relations + example.tree().relations()[unit]] = 1;
          words[at] = 1;
          count++;
        }
      }
    }
    NDArray candidates = manager.create(noWord, new Shape(batch.rows(), 1, width));
    NDArray gold = manager.create(heads, new Shape(batch.rows(), width, width));
    NDArray isWord = manager.create(words, new Shape(pieces));
    NDArray arcs = arcs(encoded, batch).add(candidates).logSoftmax(-1);
    losses.add(arcs.mul(gold).sum().mul(-1f / count));
    NDArray right = manager.create(labels, new Shape(pieces, relations));
    NDArray said = relations(encoded, gold, batch).logSoftmax(-1).mul(right).sum(new int[] {-1});
    losses.add(said.mul(isWord).sum().mul(-0.7f / count));
  }

  private NDArray arcs(NDArray encoded, Batch batch) {
    NDArray dependent = Activation.gelu(network.linear(encoded, "arc.dependent"));
    NDArray head = Activation.gelu(network.linear(encoded, "arc.head"));
    NDArray product = network.linear(dependent, "arc.product");
    return rows(product, batch).matMul(rows(head, batch).transpose(0, 2, 1));
  }

  private NDArray relations(NDArray encoded, NDArray heads, Batch batch) {
    NDArray dependent = network.linear(encoded, "relation.dependent");
    NDArray head = rows(network.linear(encoded, "relation.head"), batch);
    NDArray chosen = heads.matMul(head).reshape((long) batch.rows() * batch.width(), -1);
    return network.linear(Activation.gelu(dependent.add(chosen)), "relation.out");
  }

  private static NDArray rows(NDArray x, Batch batch) {
    return x.reshape(batch.rows(), batch.width(), -1);
  }

}
