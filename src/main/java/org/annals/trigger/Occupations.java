package org.annals.trigger;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody who is known does or has for good, told in the present tense: "Jonas runs a
 * cheese shop in Malmö", "the archive, which holds 9,000 hours of recordings".
 */
final class Occupations {
  private static final Set<String> FINITE = Set.of("root", "conj", "acl:relcl", "parataxis");
  private static final Set<String> APART = Set.of("aux", "aux:pass", "mark", "cop", "expl");
  private static final Set<String> OPEN = Set.of("xcomp", "ccomp", "advcl");
  private static final Set<String> VAGUE = Set.of("any", "no", "every", "each", "such");

  private Occupations() {}

  /** Whether the verb tells of such a thing. */
  static boolean is(SentenceTree tree, int verb) {
    return StandingVerbs.is("lasting", tree.lemma(verb))
        && isToldNow(tree, verb)
        && !isHabit(tree, verb)
        && hasObject(tree, verb)
        && Governors.subject(tree, verb)
            .flatMap(tree::referent)
            .filter(Occupations::isSomebody)
            .isPresent();
  }

  private static boolean isToldNow(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && FINITE.contains(tree.relation(verb))
        && PlainVerbs.isPresent(tree, verb)
        && !Passives.is(tree, verb)
        && tree.children(verb, APART).isEmpty()
        && tree.children(verb, OPEN).isEmpty();
  }

  /** "Often holds concerts". */
  private static boolean isHabit(SentenceTree tree, int verb) {
    Set<String> often = StandingVerbs.of("often");
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                often.contains(tree.lower(child))
                    || tree.hasChild(child, "det", VAGUE)
                    || tree.hasChild(child, "advmod", often));
  }

  private static boolean hasObject(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .anyMatch(
            what -> tree.pos(what) == PartOfSpeech.NOUN || tree.pos(what) == PartOfSpeech.PROPN);
  }

  private static boolean isSomebody(Referent referent) {
    return referent.entity().is(EntityType.PERSON)
        || referent.entity().is(EntityType.ORGANIZATION)
        || referent.entity().entityClass().localName().equals("Facility");
  }
}
