package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.tree.SentenceTree;

/** Says which event is a part of which: "arrested during the strike", "as part of Operation X". */
final class Wholes {
  private static final Set<String> CASES = Set.of("during", "amid", "amidst", "within", "in", "at");

  private Wholes() {}

  /** The event of the same sentence that this one is a part of. */
  static Optional<Event.Whole> of(Candidate part, List<Candidate> all) {
    return all.stream()
        .filter(whole -> !whole.told().span().equals(part.told().span()) && holds(part, whole))
        .findFirst()
        .map(
            whole ->
                whole
                    .named()
                    .<Event.Whole>map(Event.Whole.Named::new)
                    .orElseGet(() -> new Event.Whole.Unnamed(whole.told().span())));
  }

  private static boolean holds(Candidate part, Candidate whole) {
    SentenceTree tree = part.tree();
    if (whole.sentence() != part.sentence() || (whole.named().isEmpty() && !whole.isNominal())) {
      return false;
    }
    int head = whole.told().head();
    List<Integer> governors = Governors.of(tree, part.told().head());
    boolean hangs = tree.isA(head, "obl") || tree.isA(head, "nmod");
    if (hangs && governors.contains(tree.head(head))) {
      return tree.hasChild(head, "case", CASES);
    }
    int noun = hangs ? tree.head(head) : SentenceTree.ROOT;
    return noun != SentenceTree.ROOT
        && tree.lower(noun).equals("part")
        && governors.contains(tree.head(noun));
  }
}
