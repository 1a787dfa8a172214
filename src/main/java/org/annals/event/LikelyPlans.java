package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.attribution.Modality;
import org.annals.label.Participants;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.LikelyVerbs;
import org.annals.trigger.Told;

/**
 * Sees what is to come of which the network holds it for likely that it is told: "Acme will manage
 * the site", "the new company will have its head office in Leeds".
 */
final class LikelyPlans {
  /** From which probability on the network is sure that a plan is told. */
  private static final double SURE = 0.9;

  private static final Set<String> FINITE =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl");
  private static final Set<String> BESIDE = Set.of("while", "whereas", "and", "but");
  private static final Set<String> MORE = Set.of("obj", "obl", "advcl", "xcomp");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "when", "until");

  private LikelyPlans() {}

  /** Whether such a plan is told, and of whom or of what. */
  static boolean are(Candidate candidate) {
    if (candidate.stance().modality() != Modality.PLANNED) {
      return false;
    }
    return candidate.told().source() == Told.Source.LIKELY
        ? isSure(candidate) || (isFinite(candidate) && (isOfNamed(candidate) || isOfOne(candidate)))
        : isOfKnown(candidate) || isSureOfOne(candidate);
  }

  /** "The institute will pay for painting the hull", however the verb was found. */
  private static boolean isOfKnown(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= SURE
        && isFinite(candidate)
        && !candidate.participants().agents().isEmpty()
        && tree.children(verb, MORE).stream()
            .anyMatch(
                more ->
                    more > verb
                        && (tree.pos(more) == PartOfSpeech.NOUN
                            || tree.child(more, "obj").isPresent()));
  }

  /** "The old mill will house a school", however the verb was found. */
  private static boolean isSureOfOne(Candidate candidate) {
    return candidate.tree().roles().told(candidate.told().head()) >= SURE
        && isFinite(candidate)
        && isOfOne(candidate);
  }

  private static boolean isSure(Candidate candidate) {
    Participants who = candidate.participants();
    boolean isOfOthers = !who.patients().isEmpty() || !who.unnamedPatients().isEmpty();
    return candidate.told().confidence() >= SURE && !who.agents().isEmpty() && isOfOthers;
  }

  private static boolean isFinite(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return (FINITE.contains(tree.relation(verb)) || isBeside(tree, verb) || isDue(tree, verb))
        && !tree.hasChild(verb, "mark", IF)
        && tree.children(verb, Set.of("advcl")).stream()
            .noneMatch(clause -> tree.hasChild(clause, "mark", IF));
  }

  /** "A fund, to be run by the city,". */
  private static boolean isDue(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl") && tree.hasChild(verb, "aux:pass", Set.of("be"));
  }

  /** "While tablets will be made in Leeds". */
  private static boolean isBeside(SentenceTree tree, int verb) {
    return tree.isA(verb, "advcl") && tree.hasChild(verb, "mark", BESIDE);
  }

  /** "The cheese will be made from the milk of ewes", of a cheese that has a name. */
  private static boolean isOfNamed(Candidate candidate) {
    Participants who = candidate.participants();
    return candidate.told().confidence() >= LikelyVerbs.LEAST
        && Stream.of(who.agents(), who.patients()).anyMatch(named -> !named.isEmpty())
        && LikelyThings.isWithMore(candidate);
  }

  /** "The old mill will become a school", "the new company will have its head office in Leeds". */
  private static boolean isOfOne(Candidate candidate) {
    Participants who = candidate.participants();
    List<String> described =
        Stream.of(who.unnamedAgents(), who.unnamedPatients()).flatMap(List::stream).toList();
    return LikelyThings.are(candidate)
        || LikelyThings.areDefinite(candidate)
        || LikelyThings.areTold(candidate)
        || LikelyThings.areOnward(candidate)
        || (candidate.wheres() > 0 && !described.isEmpty() && LikelyThings.isWithMore(candidate));
  }
}
