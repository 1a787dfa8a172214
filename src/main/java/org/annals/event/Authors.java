package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Sees what authors whom nobody names tell of themselves: "I lost count of the boats at ninety".
 */
final class Authors {
  /** From which probability on the network is sure that it tells a fact. */
  private static final double SURE = 0.9;

  private static final Set<String> FINITE = Set.of("root", "conj", "parataxis");
  private static final Set<String> MORE = Set.of("obj", "obl", "xcomp");

  private static final Set<String> ONE = Set.of("one", "ones", "it", "them");

  private Authors() {}

  /** Whether the words of such a clause are enough. */
  static boolean tell(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= SURE
        && FINITE.contains(tree.relation(verb))
        && candidate.stance().speakers().isEmpty()
        && !Passives.is(tree, verb)
        && !Stretches.hasQuotation(tree)
        && Governors.subject(tree, verb).filter(who -> tree.lower(who).equals("i")).isPresent()
        && tree.children(verb, MORE).stream()
            .anyMatch(more -> more > verb && tree.pos(more) == PartOfSpeech.NOUN)
        && tree.children(verb, MORE).stream().noneMatch(more -> ONE.contains(tree.lower(more)));
  }
}
