package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The words for one noun, or for two joined names: "Acme and Northgate". */
final class JoinedWords {
  private static final Set<String> CONJ = Set.of("conj");

  private JoinedWords() {}

  /**
   * None where more than two are joined, or two that have no names.
   *
   * @param words of one noun
   */
  static Optional<String> of(
      SentenceTree tree, int noun, BiFunction<SentenceTree, Integer, Optional<String>> words) {
    List<Referent> group = tree.anaphora().group(noun);
    if (group.size() == 2) {
      return Optional.of(and(group.stream().map(one -> one.entity().label()).toList()));
    }
    List<Integer> joined = tree.children(noun, CONJ);
    if (joined.isEmpty()) {
      return words.apply(tree, noun);
    }
    List<Integer> all = new ArrayList<>(List.of(noun));
    all.addAll(joined);
    boolean areNames =
        all.size() == 2
            && tree.hasChild(joined.getFirst(), "cc", Set.of("and"))
            && all.stream().allMatch(tree::isInName);
    return areNames
        ? Optional.of(all.stream().flatMap(one -> words.apply(tree, one).stream()).toList())
            .filter(both -> both.size() == 2)
            .map(JoinedWords::and)
        : Optional.empty();
  }

  private static String and(List<String> both) {
    return String.join(" and ", both);
  }
}
