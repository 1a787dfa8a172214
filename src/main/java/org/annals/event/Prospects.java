package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Sees what something under way would bring, by a network that is sure of it: "the merged firm
 * would employ 4,000 people", "claims would be cut by half".
 */
final class Prospects {
  /** From which probability on it is told, and not only thought. */
  private static final double SURE = 0.8;

  private static final Set<String> MAIN = Set.of("root", "conj", "parataxis");
  private static final Set<String> WOULD = Set.of("would");
  private static final Set<String> HAVE = Set.of("have");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> MORE = Set.of("obj", "obl", "obl:agent", "xcomp");

  private Prospects() {}

  /** Whether a verb tells of that in a clause of its own without a condition. */
  static boolean tells(SentenceTree tree, int verb) {
    return tree.roles().told(verb) >= SURE
        && MAIN.contains(tree.relation(verb))
        && tree.hasChild(verb, "aux", WOULD)
        && !tree.hasChild(verb, "aux", HAVE)
        && tree.children(verb, Set.of("advcl")).stream()
            .noneMatch(clause -> tree.hasChild(clause, "mark", CONDITIONS))
        && (Passives.is(tree, verb)
            || tree.children(verb, MORE).stream().anyMatch(more -> more > verb))
        && Governors.subject(tree, verb).filter(what -> isTold(tree, what)).isPresent();
  }

  private static boolean isTold(SentenceTree tree, int subject) {
    PartOfSpeech pos = tree.pos(subject);
    return tree.referent(subject).isPresent()
        || ((pos == PartOfSpeech.NOUN || pos == PartOfSpeech.NUM)
            && !Unresolved.isOfSomebody(tree, subject)
            && !tree.children(subject).isEmpty());
  }
}
