package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Sees what a proposal is for, whether it is passed or not: "the bill would ban fireworks". */
final class Proposals {
  private static final Set<String> NOUNS = DataFile.words("/event/proposals.txt");
  private static final Set<String> WOULD = Set.of("would");
  private static final Set<String> UNDER = Set.of("would", "could", "might");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private Proposals() {}

  /** Whether a verb tells of that in a main clause without a condition. */
  static boolean tells(SentenceTree tree, int verb) {
    return (tree.isA(verb, "root") || tree.isA(verb, "conj"))
        && hasWould(tree, verb)
        && tree.children(verb, Set.of("advcl")).stream()
            .noneMatch(clause -> tree.hasChild(clause, "mark", CONDITIONS))
        && (Governors.subject(tree, verb).filter(what -> isProposal(tree, what)).isPresent()
            || isUnder(tree, verb));
  }

  /** "Would cut costs and add 34 branches". */
  private static boolean hasWould(SentenceTree tree, int verb) {
    List<Integer> own = tree.children(verb, Set.of("aux"));
    boolean isShared =
        own.isEmpty()
            && tree.isA(verb, "conj")
            && tree.pos(verb) == PartOfSpeech.VERB
            && tree.lower(verb).equals(tree.lemma(verb))
            && tree.child(verb, "nsubj").isEmpty();
    int first = isShared ? tree.head(verb) : verb;
    return tree.hasChild(first, "aux", isUnder(tree, verb) ? UNDER : WOULD)
        && !tree.hasChild(verb, "aux", Set.of("have"));
  }

  /** "Under the plan, the yard would build tankers". */
  private static boolean isUnder(SentenceTree tree, int verb) {
    int first = tree.isA(verb, "conj") ? tree.head(verb) : verb;
    return tree.children(first, Set.of("obl")).stream()
        .anyMatch(
            plan ->
                plan < first
                    && tree.hasChild(plan, "case", Set.of("under"))
                    && isProposal(tree, plan));
  }

  private static boolean isProposal(SentenceTree tree, int noun) {
    return tree.referent(noun)
        .map(name -> name.entity().is(EntityType.LAW))
        .orElseGet(() -> NOUNS.contains(tree.lemma(noun)) && !tree.isInName(noun));
  }
}
