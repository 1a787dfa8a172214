package org.annals.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.LayerNorm;
import java.util.List;
import java.util.Random;
import org.annals.reader.CaseShape;
import org.annals.reader.Labels;
import org.annals.reader.TagSet;

/**
 * The encoder and its heads, as one function of weights that can be learnt; {@link OnnxGraph} says
 * the same to the runtime.
 *
 * <p>The embeddings of pieces and places stay as they come; a vector for the case of a piece and
 * one for the data set, whose manners differ, are added and learnt.
 */
final class Network {
  private final Parameters weights;
  private final float[] pieceTable;
  private final float[] placeTable;
  private final List<String> sources;

  Network(
      NDManager manager, OnnxWeights encoder, Labels labels, List<String> sources, long seed) {
    this.weights = new Parameters(manager);
    this.pieceTable = encoder.get("embeddings.word_embeddings.weight");
    this.placeTable = places(encoder);
    this.sources = List.copyOf(sources);
    addEncoder(encoder);
    addHeads(labels, new Random(seed));
  }

  Parameters weights() {
    return weights;
  }

  float[] pieceTable() {
    return pieceTable;
  }

  float[] placeTable() {
    return placeTable;
  }

  List<String> sources() {
    return sources;
  }

  /** The vectors of places, that of the type of a lone text in them. */
  static float[] places(OnnxWeights encoder) {
    float[] places = encoder.get("embeddings.position_embeddings.weight");
    float[] type = encoder.get("embeddings.token_type_embeddings.weight");
    for (int i = 0; i < places.length; i++) {
      places[i] += type[i % Shapes.WIDTH];
    }
    return places;
  }

  private void addEncoder(OnnxWeights encoder) {
    int width = Shapes.WIDTH;
    copy(encoder, "embeddings.LayerNorm.weight", width);
    copy(encoder, "embeddings.LayerNorm.bias", width);
    weights.add("case", new float[CaseShape.count() * width], CaseShape.count(), width);
    weights.add("source", new float[sources.size() * width], sources.size(), width);
    for (int i = 0; i < Shapes.LAYERS; i++) {
      String layer = "encoder.layer." + i;
      for (String part : List.of("query", "key", "value")) {
        copy(encoder, layer + ".attention.self." + part + ".weight", width, width);
        copy(encoder, layer + ".attention.self." + part + ".bias", width);
      }
      copy(encoder, layer + ".attention.output.dense.weight", width, width);
      copy(encoder, layer + ".attention.output.dense.bias", width);
      copy(encoder, layer + ".intermediate.dense.weight", width, Shapes.INNER);
      copy(encoder, layer + ".intermediate.dense.bias", Shapes.INNER);
      copy(encoder, layer + ".output.dense.weight", Shapes.INNER, width);
      copy(encoder, layer + ".output.dense.bias", width);
      for (String norm : List.of(".attention.output.LayerNorm", ".output.LayerNorm")) {
        copy(encoder, layer + norm + ".weight", width);
        copy(encoder, layer + norm + ".bias", width);
      }
    }
  }

  private void copy(OnnxWeights encoder, String name, long... shape) {
    weights.add(name, encoder.get(name), shape);
  }

  private void addHeads(Labels labels, Random random) {
    int tags = labels.tagHeads().stream().mapToInt(TagSet::size).sum();
    addRandom(random, "tags", Shapes.WIDTH, tags);
    addRandom(random, "arc.dependent", Shapes.WIDTH, Shapes.ARC_WIDTH);
    addRandom(random, "arc.head", Shapes.WIDTH, Shapes.ARC_WIDTH);
    addRandom(random, "arc.product", Shapes.ARC_WIDTH, Shapes.ARC_WIDTH);
    addRandom(random, "relation.dependent", Shapes.WIDTH, Shapes.RELATION_WIDTH);
    addRandom(random, "relation.head", Shapes.WIDTH, Shapes.RELATION_WIDTH);
    addRandom(random, "relation.out", Shapes.RELATION_WIDTH, labels.relations().size());
  }

  private void addRandom(Random random, String name, int in, int out) {
    float[] values = new float[in * out];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() / Math.sqrt(in));
    }
    weights.add(name + ".weight", values, in, out);
    weights.add(name + ".bias", new float[out], out);
  }

  /** What the last layer says of every piece, [rows * width, WIDTH]. */
  NDArray encode(NDManager manager, Batch batch) {
    NDArray x = norm(embed(manager, batch), "embeddings.LayerNorm");
    NDArray mask = mask(manager, batch);
    for (int i = 0; i < Shapes.LAYERS; i++) {
      String layer = "encoder.layer." + i;
      NDArray attended = linear(attend(x, mask, batch, layer), layer + ".attention.output.dense");
      x = norm(x.add(attended), layer + ".attention.output.LayerNorm");
      NDArray inner = Activation.gelu(linear(x, layer + ".intermediate.dense"));
      x = norm(x.add(linear(inner, layer + ".output.dense")), layer + ".output.LayerNorm");
    }
    return x;
  }

  private NDArray embed(NDManager manager, Batch batch) {
    int width = Shapes.WIDTH;
    int pieces = batch.rows() * batch.width();
    float[] sum = new float[pieces * width];
    float[] caseOf = new float[pieces * CaseShape.count()];
    float[] sourceOf = new float[pieces * sources.size()];
    for (int i = 0; i < pieces; i++) {
      int from = batch.pieces()[i] * width;
      int place = i % batch.width() * width;
      for (int k = 0; k < width; k++) {
        sum[i * width + k] = pieceTable[from + k] + placeTable[place + k];
      }
      caseOf[i * CaseShape.count() + batch.cases()[i]] = 1;
      int source = sources.indexOf(batch.examples().get(i / batch.width()).source());
      sourceOf[i * sources.size() + source] = 1;
    }
    NDArray fixed = manager.create(sum, new Shape(pieces, width));
    NDArray cases = manager.create(caseOf, new Shape(pieces, CaseShape.count()));
    NDArray source = manager.create(sourceOf, new Shape(pieces, sources.size()));
    return fixed.add(cases.matMul(weights.get("case"))).add(source.matMul(weights.get("source")));
  }

  private static NDArray mask(NDManager manager, Batch batch) {
    float[] mask = new float[batch.rows() * batch.width()];
    for (int row = 0; row < batch.rows(); row++) {
      for (int at = batch.examples().get(row).length(); at < batch.width(); at++) {
        mask[row * batch.width() + at] = -1e4f;
      }
    }
    return manager.create(mask, new Shape(batch.rows(), 1, 1, batch.width()));
  }

  private NDArray attend(NDArray x, NDArray mask, Batch batch, String layer) {
    NDArray query = heads(linear(x, layer + ".attention.self.query"), batch);
    NDArray key = heads(linear(x, layer + ".attention.self.key"), batch).transpose(0, 1, 3, 2);
    NDArray value = heads(linear(x, layer + ".attention.self.value"), batch);
    NDArray scores = query.matMul(key).mul(1 / Math.sqrt(Shapes.HEAD_WIDTH)).add(mask);
    return scores
        .softmax(-1)
        .matMul(value)
        .transpose(0, 2, 1, 3)
        .reshape((long) batch.rows() * batch.width(), Shapes.WIDTH);
  }

  private static NDArray heads(NDArray x, Batch batch) {
    return x.reshape(batch.rows(), batch.width(), Shapes.ATTENTION_HEADS, Shapes.HEAD_WIDTH)
        .transpose(0, 2, 1, 3);
  }

  /** x times a matrix, and a bias, by the name of both. */
  NDArray linear(NDArray x, String name) {
    return x.matMul(weights.get(name + ".weight")).add(weights.get(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    return LayerNorm.layerNorm(
            x,
            new Shape(Shapes.WIDTH),
            weights.get(name + ".weight"),
            weights.get(name + ".bias"),
            Shapes.EPSILON)
        .singletonOrThrow();
  }
}
