package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annals.text.DataFile;
import org.junit.jupiter.api.Test;

final class SignedWeightsTest {
  private static byte[] model() throws IOException {
    try (InputStream in = DataFile.open("/coreference/context.onnx")) {
      return in.readAllBytes();
    }
  }

  /** A graph of one tensor: its type, and four numbers. */
  private static byte[] tensor(int type, int... numbers) {
    byte[] graph = {0x3a, 10, 0x2a, 8, 0x10, (byte) type, 0x4a, 4, 0, 0, 0, 0};
    IntStream.range(0, numbers.length).forEach(i -> graph[8 + i] = (byte) numbers[i]);
    return graph;
  }

  @Test
  void unsigned_numbers_become_signed_ones_of_the_same_distance_from_their_zero() {
    assertThat(SignedWeights.of(tensor(2, 128, 255, 1, 127)))
        .containsExactly(tensor(3, 0, 127, -127, -1));
  }

  @Test
  void numbers_of_other_types_stay_as_they_are() {
    assertThat(SignedWeights.of(tensor(1, 128, 255, 1, 127)))
        .containsExactly(tensor(1, 128, 255, 1, 127));
  }

  @Test
  void what_is_given_is_not_changed() {
    byte[] graph = tensor(2, 1, 2, 3, 4);
    SignedWeights.of(graph);
    assertThat(graph).containsExactly(tensor(2, 1, 2, 3, 4));
  }

  @Test
  void what_is_no_graph_is_refused() {
    assertThatThrownBy(() -> SignedWeights.of(new byte[] {0x3f, 1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not a graph");
  }

  @Test
  void turning_twice_changes_nothing_more() throws IOException {
    byte[] once = SignedWeights.of(model());
    assertThat(SignedWeights.of(once)).isEqualTo(once).isNotEqualTo(model());
  }

  @Test
  void the_network_says_the_same_to_the_last_bit() throws IOException {
    assumeTrue(SignedWeights.areFaster(), "the processor has VNNI instructions");
    long[] pieces = IntStream.range(0, 60).mapToLong(i -> 1000 + 37L * i).toArray();
    OnnxGraph.Input rows = OnnxGraph.Input.of(new long[] {1, 7, 58}, 3);
    Map<String, OnnxGraph.Input> inputs =
        Map.of(
            "pieces",
            OnnxGraph.Input.of(pieces, 1, 60),
            "cases",
            OnnxGraph.Input.of(new long[60], 1, 60),
            "places",
            OnnxGraph.Input.places(60),
            "vectors.rows",
            rows,
            "bridges.rows",
            rows,
            "roles.rows",
            rows);
    try (OnnxGraph unsigned = new OnnxGraph(model());
        OnnxGraph signed = new OnnxGraph(SignedWeights.of(model()))) {
      List<float[][][]> same = signed.run(inputs);
      assertThat(unsigned.run(inputs)).usingRecursiveComparison().isEqualTo(same);
    }
  }
}
