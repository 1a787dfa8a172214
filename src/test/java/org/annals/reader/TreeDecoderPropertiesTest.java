package org.annals.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the trees from any scores, by comparison with every tree that there is. */
final class TreeDecoderPropertiesTest {
  private static final int NOT_A_TREE = -1;

  @Provide
  Arbitrary<float[][]> few() {
    return Arbitraries.integers().between(1, 5).flatMap(TreeDecoderPropertiesTest::scores);
  }

  @Provide
  Arbitrary<float[][]> many() {
    return Arbitraries.integers().between(1, 25).flatMap(TreeDecoderPropertiesTest::scores);
  }

  /** Whole numbers, so that sums are exact; the diagonal means nothing and is left wild. */
  private static Arbitrary<float[][]> scores(int words) {
    return Arbitraries.integers()
        .between(-40, 40)
        .map(Integer::floatValue)
        .withoutEdgeCases()
        .array(float[].class)
        .ofSize(words + 1)
        .array(float[][].class)
        .ofSize(words + 1);
  }

  @Property(tries = 500)
  void every_word_reaches_the_one_root(@ForAll("many") float[][] scores) {
    assertThat(roots(TreeDecoder.heads(scores))).isEqualTo(1);
  }

  @Property(tries = 300)
  void no_tree_with_the_same_root_is_better(@ForAll("few") float[][] scores) {
    int[] heads = TreeDecoder.heads(scores);
    int root = IntStream.range(1, heads.length).filter(word -> heads[word] == 0).sum();

    assertThat(score(scores, heads))
        .isEqualTo(best(scores, tree -> roots(tree) == 1 && tree[root] == 0));
  }

  @Property(tries = 300)
  void the_best_tree_is_found_if_it_has_one_root(@ForAll("few") float[][] scores) {
    double best = best(scores, tree -> roots(tree) == 1);
    assumeThat(best).isGreaterThan(best(scores, tree -> roots(tree) > 1));

    assertThat(score(scores, TreeDecoder.heads(scores))).isEqualTo(best);
  }

  private static double best(float[][] scores, Predicate<int[]> kind) {
    return headsOf(scores.length - 1)
        .filter(kind)
        .mapToDouble(heads -> score(scores, heads))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** Every way to give these words heads, circles included. */
  private static Stream<int[]> headsOf(int words) {
    int size = words + 1;
    return IntStream.range(0, (int) Math.pow(size, words))
        .mapToObj(
            code -> {
              int[] heads = new int[size];
              heads[0] = -1;
              int rest = code;
              for (int word = 1; word < size; word++) {
                heads[word] = rest % size;
                rest /= size;
              }
              return heads;
            });
  }

  private static double score(float[][] scores, int[] heads) {
    return IntStream.range(1, heads.length).mapToDouble(word -> scores[word][heads[word]]).sum();
  }

  /** How many words hang on the root, if each word comes to it from head to head. */
  private static int roots(int[] heads) {
    int roots = 0;
    for (int word = 1; word < heads.length; word++) {
      int at = word;
      for (int steps = 0; at > 0 && steps < heads.length; steps++) {
        at = heads[at];
      }
      if (at != 0) {
        return NOT_A_TREE;
      }
      roots += heads[word] == 0 ? 1 : 0;
    }
    return roots;
  }
}
