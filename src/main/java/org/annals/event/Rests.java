package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.label.Described;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Says of what "the rest" is, behind a share: "paid a third of the sum and borrowed the rest". */
final class Rests {
  private static final Set<String> RESTS = Set.of("rest", "remainder", "balance");
  private static final Set<String> SHARES =
      Set.of(
          "half",
          "third",
          "two-third",
          "quarter",
          "three-quarter",
          "fifth",
          "tenth",
          "cent",
          "percent",
          "part",
          "most",
          "some",
          "share",
          "majority");

  private static final Described DESCRIBED = new Described();

  private Rests() {}

  /** The words; nothing for other nouns, or where two shares stand before it. */
  static Optional<String> of(SentenceTree tree, int noun) {
    if (!RESTS.contains(tree.lower(noun))) {
      return Optional.empty();
    }
    List<Integer> wholes =
        IntStream.range(0, noun)
            .filter(word -> SHARES.contains(tree.lemma(word)))
            .boxed()
            .flatMap(share -> tree.children(share, Set.of("nmod")).stream())
            .filter(whole -> whole < noun && tree.hasChild(whole, "case", Set.of("of")))
            .toList();
    return wholes.size() == 1
        ? words(tree, wholes.getFirst()).map(words -> "the " + tree.lower(noun) + " of " + words)
        : Optional.empty();
  }

  private static Optional<String> words(SentenceTree tree, int whole) {
    boolean isOwned = tree.child(whole, "nmod:poss").isPresent();
    return tree.referent(whole)
        .map(r -> r.entity().label())
        .or(() -> tree.anaphora().thing(whole))
        .or(
            () ->
                tree.pos(whole) == PartOfSpeech.NOUN
                    ? DESCRIBED
                        .words(tree, whole, SentenceTree.ROOT, List.of())
                        .map(words -> isOwned ? words : "the " + words)
                    : Optional.empty());
  }
}
