package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What somebody is to do by the will of another: "ordered Anna Berg to pay". */
final class Orders {
  private static final Set<String> HELD = Set.of("xcomp", "ccomp");
  private static final Set<String> WHOM = Set.of("obj", "iobj", "nsubj", "nsubj:pass");

  private Orders() {}

  /** The verb above, without which "Anna Berg to pay" is no clause. */
  static Optional<Integer> above(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    boolean isToDo =
        HELD.contains(tree.relation(verb))
            && tree.hasChild(verb, "mark", Set.of("to"))
            && above < verb
            && above != SentenceTree.ROOT
            && tree.pos(above) == PartOfSpeech.VERB;
    return isToDo
            && Governors.subject(tree, verb)
                .filter(whom -> whom > above && whom < verb && WHOM.contains(tree.relation(whom)))
                .isPresent()
        ? Optional.of(above)
        : Optional.empty();
  }
}
