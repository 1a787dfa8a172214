package org.annals.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Says which part in a case somebody has of whose pleading a text tells: "an appeal by Roe". */
final class Pleadings {
  private static final Map<String, Pleading> ALL =
      DataFile.lines("/coreference/pleadings.tsv").stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], Pleadings::read));

  private static final Set<String> WAYS = Set.of("by", "of", "against");
  private static final Set<String> MADE =
      Set.of("brought", "filed", "lodged", "made", "launched", "instituted", "submitted");

  private Pleadings() {}

  private record Pleading(List<String> makers, List<String> opponents) {}

  private static Pleading read(String[] cells) {
    Function<String, List<String>> nouns =
        cell -> cell.equals("-") ? List.of() : List.of(cell.split(" "));
    return new Pleading(nouns.apply(cells[1]), nouns.apply(cells[2]));
  }

  /** What the party may be called whose name this is: "appellant". */
  static List<String> parts(SentenceTree tree, int name) {
    if (tree.isA(name, "nmod:poss")) {
      return at(tree, tree.head(name)).map(Pleading::makers).orElse(List.of());
    }
    return tree.children(name, Set.of("case")).stream()
        .filter(word -> WAYS.contains(tree.lower(word)))
        .flatMap(word -> parts(tree.lower(word), pleading(tree, word, name)).stream())
        .toList();
  }

  private static List<String> parts(String preposition, Optional<Pleading> of) {
    boolean isAgainst = preposition.equals("against");
    return of.map(one -> isAgainst ? one.opponents() : one.makers()).orElse(List.of());
  }

  /**
   * By the order of words: "an appeal by Roe", "a claim brought by Roe"; else by the tree: "the
   * appeal of Roe against Lowe".
   */
  private static Optional<Pleading> pleading(SentenceTree tree, int preposition, int name) {
    int before = preposition - 1;
    return at(tree, before)
        .or(() -> MADE.contains(tree.lower(before)) ? at(tree, before - 1) : Optional.empty())
        .or(() -> above(tree, name));
  }

  private static Optional<Pleading> above(SentenceTree tree, int name) {
    int head = tree.head(name);
    if (head == SentenceTree.ROOT) {
      return Optional.empty();
    }
    return tree.isA(name, "nmod")
        ? at(tree, head)
        : tree.child(head, "obj").filter(_ -> tree.isA(name, "obl")).flatMap(it -> at(tree, it));
  }

  private static Optional<Pleading> at(SentenceTree tree, int noun) {
    return noun < 0 || tree.isInName(noun)
        ? Optional.empty()
        : Optional.ofNullable(ALL.get(tree.lower(noun)));
  }
}
