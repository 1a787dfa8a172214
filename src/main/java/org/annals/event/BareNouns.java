package org.annals.event;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells nouns that name something which happens and say nothing more of it: "the attack". */
final class BareNouns {
  private static final Set<String> TELLING =
      Set.of("nmod", "nmod:poss", "amod", "compound", "acl", "acl:relcl", "appos", "nummod");
  private static final Set<String> HOLDING = Set.of("nsubj", "nsubj:pass", "root");
  private static final Set<String> COMING = Set.of("come", "follow");
  private static final Set<String> ADDING_TO_NOUN = Set.of("obl", "obj", "xcomp", "advcl");
  private static final Set<String> RESULTS = Set.of("defeat", "win", "victory", "draw", "loss");

  private BareNouns() {}

  /** Whether nobody takes part and no word tells it from others of its kind. */
  static boolean is(Candidate candidate) {
    return candidate.isNominal() && (isBare(candidate) || isScore(candidate));
  }

  /** "A 5-0 defeat" of nobody by nobody. */
  private static boolean isScore(Candidate candidate) {
    return candidate.time().isEmpty()
        && candidate.isOfNobody()
        && candidate.participants().unnamedAgents().isEmpty()
        && candidate.participants().unnamedPatients().isEmpty()
        && RESULTS.contains(candidate.tree().lemma(candidate.told().head()));
  }

  /** "The election" and no more. */
  private static boolean isBare(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return candidate.told().type().lineage().size() > 1
        && candidate.weight() == 0
        && candidate.participants().unnamedAgents().isEmpty()
        && candidate.participants().unnamedPatients().isEmpty()
        && tree.hasChild(head, "det", Set.of("the", "this", "that"))
        && tree.children(head, TELLING).isEmpty()
        && (!HOLDING.contains(tree.relation(head)) || isAlone(tree, head));
  }

  /** "Then came the war". */
  private static boolean isAlone(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    return verb != SentenceTree.ROOT
        && COMING.contains(tree.lemma(verb))
        && tree.children(verb, ADDING_TO_NOUN).isEmpty();
  }
}
