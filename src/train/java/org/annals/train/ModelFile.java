package org.annals.train;

import static org.annals.train.OnnxBuilder.MICROSOFT;
import static org.annals.train.OnnxBuilder.integer;
import static org.annals.train.OnnxBuilder.integers;
import static org.annals.train.OnnxBuilder.number;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.annals.reader.CaseShape;
import org.annals.reader.PieceSequence;

/**
 * Says the network of {@link Network} as an ONNX graph with weights of 8 bits.
 *
 * <p>Inputs: pieces, cases and mask (1 for a piece, 0 for padding) as [rows, width], places as
 * [width], words as [rows, 1, width] (0 where a word begins, -10000 elsewhere). Outputs: tags, the
 * scores of all tag heads side by side; arcs, for each piece the score of every piece as its head;
 * relations, the scores of the relation to the likeliest head.
 */
final class ModelFile {
  /** How the products of matrices are made at run time. */
  enum Products {
    /** The weights are turned into 32 bits when the model is loaded. */
    FLOAT,
    /**
     * Both sides in 8 bits; the scale of the left side is found as it comes. The weights are
     * unsigned: products of unsigned by signed numbers overflow on x86-64 processors without VNNI
     * instructions, where the same text would read otherwise.
     */
    DYNAMIC
  }

  private final Map<String, float[]> weights;
  private final Network network;
  private final Products products;
  private final OnnxBuilder graph = new OnnxBuilder();

  ModelFile(Network network, Products products) {
    this.network = network;
    this.weights = network.weights().values();
    this.products = products;
  }

  void write(Path file) throws IOException {
    encodeAndHead();
    try (OutputStream out = Files.newOutputStream(file)) {
      graph.build().writeTo(out);
    }
  }

  private void encodeAndHead() {
    String mask = graph.input("mask", DataType.INT32, "rows", "width");
    String x = norm(embed(), "embeddings.LayerNorm");
    for (int i = 0; i < Shapes.LAYERS; i++) {
      String layer = "encoder.layer." + i;
      String query = linear(x, layer + ".attention.self.query");
      String key = linear(x, layer + ".attention.self.key");
      String value = linear(x, layer + ".attention.self.value");
      String attended =
          graph.node(
              MICROSOFT,
              "MultiHeadAttention",
              List.of(query, key, value, "", mask),
              integer("num_heads", Shapes.ATTENTION_HEADS));
      String output = linear(attended, layer + ".attention.output.dense");
      x = norm(graph.node("Add", List.of(x, output)), layer + ".attention.output.LayerNorm");
      String inner =
          graph.node(MICROSOFT, "Gelu", List.of(linear(x, layer + ".intermediate.dense")));
      x =
          norm(
              graph.node("Add", List.of(x, linear(inner, layer + ".output.dense"))),
              layer + ".output.LayerNorm");
    }
    graph.output("tags", linear(x, "tags"), "rows", "width", "tag");
    tree(x);
  }

  private String embed() {
    int width = Shapes.WIDTH;
    String pieces = graph.input("pieces", DataType.INT64, "rows", "width");
    String cases = graph.input("cases", DataType.INT64, "rows", "width");
    String places = graph.input("places", DataType.INT64, "width");
    float[] table = network.pieceTable();
    Quantized small = Quantized.rows(table, width);
    String rows = graph.bytes("piece.table", small.values(), table.length / width, width);
    String scales = graph.floats("piece.scales", small.scales(), table.length / width, 1);
    String piece =
        graph.node(
            "Mul",
            List.of(
                graph.node(
                    "Cast",
                    List.of(graph.node("Gather", List.of(rows, pieces))),
                    integer("to", DataType.FLOAT.getNumber())),
                graph.node("Gather", List.of(scales, pieces))));
    int longest = PieceSequence.LONGEST;
    float[] placeTable = Arrays.copyOf(network.placeTable(), longest * width);
    String place =
        graph.node(
            "Gather", List.of(graph.floats("place.table", placeTable, longest, width), places));
    String caseTable = graph.floats("case.table", cases(), CaseShape.count(), width);
    String form = graph.node("Gather", List.of(caseTable, cases));
    return graph.node(
        "Add", List.of(graph.node("Add", List.of(piece, place)), form));
  }

  /** The vectors of the cases, each with that of our own texts in it. */
  private float[] cases() {
    float[] cases = weight("case").clone();
    for (int i = 0; i < cases.length; i++) {
      cases[i] += weight("source")[i % Shapes.WIDTH];
    }
    return cases;
  }

  private void tree(String x) {
    String words = graph.input("words", DataType.FLOAT, "rows", "one", "width");
    String dependent = gelu(linear(x, "arc.dependent"));
    String head = gelu(linear(x, "arc.head"));
    String turned = graph.node("Transpose", List.of(head), integers("perm", 0, 2, 1));
    String scores =
        graph.node("MatMul", List.of(linear(dependent, "arc.product"), turned));
    String arcs = graph.node("Add", List.of(scores, words));
    graph.output("arcs", arcs, "rows", "width", "width");
    String best = graph.node("ArgMax", List.of(arcs), integer("axis", 2), integer("keepdims", 0));
    String width = graph.node("Shape", List.of(words), integer("start", 2), integer("end", 3));
    String ends = graph.floats("off.on", new float[] {0, 1}, 2);
    String chosen = graph.node("OneHot", List.of(best, width, ends), integer("axis", -1));
    String headSide = graph.node("MatMul", List.of(chosen, linear(x, "relation.head")));
    String both = graph.node("Add", List.of(linear(x, "relation.dependent"), headSide));
    graph.output("relations", linear(gelu(both), "relation.out"), "rows", "width", "relation");
  }

  private String gelu(String x) {
    return graph.node(MICROSOFT, "Gelu", List.of(x));
  }

  private String norm(String x, String name) {
    String scale = graph.floats(name + ".weight", weight(name + ".weight"), Shapes.WIDTH);
    String shift = graph.floats(name + ".bias", weight(name + ".bias"), Shapes.WIDTH);
    return graph.node(
        "LayerNormalization",
        List.of(x, scale, shift),
        integer("axis", -1),
        number("epsilon", Shapes.EPSILON));
  }

  private String linear(String x, String name) {
    float[] matrix = weight(name + ".weight");
    float[] bias = weight(name + ".bias");
    int out = bias.length;
    Quantized small = Quantized.columns(matrix, out);
    String scales = graph.floats(name + ".scales", small.scales(), out);
    String shift = graph.floats(name + ".bias", bias, out);
    if (products == Products.DYNAMIC) {
      String raised =
          graph.unsigned(name + ".values", small.raised(), matrix.length / out, out);
      String zeros = graph.unsigned(name + ".zeros", Quantized.zeros(out), out);
      return graph.node(
          MICROSOFT, "DynamicQuantizeMatMul", List.of(x, raised, scales, zeros, shift));
    }
    String values = graph.bytes(name + ".values", small.values(), matrix.length / out, out);
    String large =
        graph.node("Cast", List.of(values), integer("to", DataType.FLOAT.getNumber()));
    String product =
        graph.node("MatMul", List.of(x, graph.node("Mul", List.of(large, scales))));
    return graph.node("Add", List.of(product, shift));
  }

  private float[] weight(String name) {
    float[] weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("No weight " + name);
    }
    return weight;
  }
}
