package org.annals.event;

import java.util.Set;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.tree.SentenceTree;

/** Sees what has been done or is going on by its grammar, whatever stands around it is planned. */
final class UnderWay {
  private static final Set<String> BEGINNING =
      Set.of("begin", "start", "continue", "keep", "resume", "stop", "cease");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> MAIN = Set.of("root", "parataxis", "acl:relcl");

  private UnderWay() {}

  /**
   * "A tax approved in March will take effect in May", "rooms are being sold", "has begun to
   * leave", "said on Monday".
   */
  static boolean is(SentenceTree tree, int verb) {
    return (Passives.isReduced(tree, verb) && tree.isA(verb, "acl"))
        || tree.hasChild(verb, "aux:pass", Set.of("being"))
        || isBegun(tree, verb)
        || isOver(tree, verb);
  }

  private static boolean isBegun(SentenceTree tree, int verb) {
    int begun = tree.head(verb);
    return tree.isA(verb, "xcomp")
        && begun != SentenceTree.ROOT
        && BEGINNING.contains(tree.lemma(begun))
        && isOver(tree, begun);
  }

  /** In the past, by its auxiliary or as the verb of a main or relative clause. */
  private static boolean isOver(SentenceTree tree, int verb) {
    boolean isHelped = !tree.children(verb, AUXILIARIES).isEmpty();
    boolean isJoined = tree.isA(verb, "conj") && isOver(tree, tree.head(verb));
    return Tense.of(tree, verb).isOver()
        && (isHelped || isJoined || MAIN.contains(tree.relation(verb)));
  }
}
