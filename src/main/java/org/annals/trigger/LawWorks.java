package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Provisions;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what is told of laws in the passive or in a clause behind their name: "the program, created
 * by the Clean Water Act", "the act was intended to protect rivers", "House Bill 9, which sets
 * aside $2 million".
 */
final class LawWorks {
  private static final Set<String> AIMING = Set.of("intend", "design", "aim", "mean");
  private static final Set<String> MAKING =
      Set.of(
          "create",
          "establish",
          "found",
          "introduce",
          "set",
          "authorize",
          "authorise",
          "abolish",
          "impose",
          "guarantee");
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl", "root", "conj", "advcl");

  private LawWorks() {}

  /** Whether the verb tells of what a law is for, or of what a law with a name has made. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && CLAUSES.contains(tree.relation(verb))
        && !tree.isInName(verb)
        && (AIMING.contains(tree.lemma(verb)) ? isAim(tree, verb) : isMade(tree, verb));
  }

  private static boolean isAim(SentenceTree tree, int verb) {
    return Passives.is(tree, verb)
        && tree.children(verb, Set.of("xcomp", "advcl", "ccomp")).stream()
            .anyMatch(aim -> aim > verb && tree.hasChild(aim, "mark", Set.of("to")))
        && Governors.subject(tree, verb).filter(law -> Provisions.isLaw(tree, law)).isPresent();
  }

  private static boolean isMade(SentenceTree tree, int verb) {
    return MAKING.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && Governors.subject(tree, verb).isPresent()
        && tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(by -> tree.hasChild(by, "case", Set.of("by", "under")))
            .anyMatch(by -> tree.isInName(by) && Provisions.isLaw(tree, by));
  }

  /** Whether a clause with "which" stands right behind the name of a law. */
  static boolean isOfNamed(SentenceTree tree, int verb) {
    Optional<Integer> which =
        tree.children(verb, Set.of("nsubj")).stream()
            .filter(word -> tree.lower(word).equals("which"))
            .findFirst();
    return which.flatMap(word -> before(tree, word)).filter(LawWorks::isLaw).isPresent();
  }

  private static Optional<Referent> before(SentenceTree tree, int which) {
    int last = tree.lower(which - 1).equals(",") ? which - 2 : which - 1;
    return last < 0
        ? Optional.empty()
        : tree.referents().stream()
            .filter(referent -> referent.span().contains(tree.span(last)))
            .findFirst();
  }

  private static boolean isLaw(Referent referent) {
    return referent.entity().key().type() == EntityType.LAW;
  }
}
