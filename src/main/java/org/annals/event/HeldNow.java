package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Sees what somebody or something known does these days, which the reader holds for no single
 * happening and the network of semantic roles for a fact: "Acme pays its profits to the towns".
 */
final class HeldNow {
  /** From which probability on the network is sure that a fact is told. */
  private static final double SURE = 0.9;

  private static final Set<String> FINITE = Set.of("root", "conj", "parataxis", "acl:relcl");
  private static final Set<String> OPEN = Set.of("aux", "mark", "ccomp", "csubj", "expl");
  private static final Set<String> MORE = Set.of("obj", "obl");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "when", "until");

  private HeldNow() {}

  /** Whether the telling is one of those. */
  static boolean is(SentenceTree tree, Told told) {
    int verb = told.head();
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.roles().told(verb) >= SURE
        && !told.isUtterance()
        && FINITE.contains(tree.relation(verb))
        && Tense.of(tree, verb) == Tense.PRESENT
        && tree.children(verb, OPEN).isEmpty()
        && tree.children(verb, Set.of("advcl")).stream()
            .noneMatch(clause -> tree.hasChild(clause, "mark", IF))
        && tree.children(verb, MORE).stream().anyMatch(what -> what > verb)
        && Governors.subject(tree, verb).filter(who -> isOne(tree, who)).isPresent();
  }

  private static boolean isOne(SentenceTree tree, int subject) {
    return tree.referent(subject).isPresent()
        || (tree.pos(subject) == PartOfSpeech.NOUN
            && tree.hasChild(subject, "det", Set.of("the", "this")));
  }
}
