package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Sees what a proposal is for, whether it is passed or not: "the bill would ban fireworks". */
final class Proposals {
  private static final Set<String> NOUNS = DataFile.words("/event/proposals.txt");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private Proposals() {}

  /** Whether a verb tells of that in a main clause without a condition. */
  static boolean tells(SentenceTree tree, int verb) {
    return tree.hasChild(verb, "aux", Set.of("would"))
        && (tree.isA(verb, "root") || tree.isA(verb, "conj"))
        && tree.children(verb, Set.of("advcl")).stream()
            .noneMatch(clause -> tree.hasChild(clause, "mark", CONDITIONS))
        && Governors.subject(tree, verb).filter(what -> isProposal(tree, what)).isPresent();
  }

  private static boolean isProposal(SentenceTree tree, int noun) {
    return tree.referent(noun)
        .map(name -> name.entity().is(EntityType.LAW))
        .orElseGet(() -> NOUNS.contains(tree.lemma(noun)) && !tree.isInName(noun));
  }
}
