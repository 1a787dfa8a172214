package org.annals.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.attribution.Modality;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.coreference.PersonNouns;
import org.annals.label.Participants;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Happenings;
import org.annals.trigger.LikelyVerbs;
import org.annals.trigger.Told;
import org.annals.trigger.TriggerFinder;

/** Sees whether enough is known of what words tell of, by how sure it is that they tell of it. */
final class Enough {
  /** Objects that say with their verb what nobody did: "paved the way". */
  private static final Set<String> IDLE =
      Set.of("way", "hand", "role", "place", "turn", "sense", "bill", "mind", "course", "day");

  private static final Set<String> ABOUT =
      Set.of("of", "from", "with", "against", "to", "for", "between", "among", "through");

  private static final Pattern DECADE =
      Pattern.compile("\\b[1-9]\\d{2}0s\\b|\\bcentur(?:y|ies)\\b");

  private static final Set<String> WHICH_ONE = Set.of("det", "nummod", "nmod:poss");

  private static final Set<String> LENGTHS =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  private static final Set<String> PEOPLE = people();

  private Enough() {}

  private static Set<String> people() {
    Set<String> people = new HashSet<>(DataFile.words("/label/groups.txt"));
    people.addAll(List.of("government", "council", "company", "police", "army", "church", "board"));
    people.addAll(new PersonNouns().listed());
    return Set.copyOf(people);
  }

  /** What the network half sees is told of only where it is a fact and somebody takes part. */
  static boolean is(Candidate candidate) {
    if (isQuality(candidate)) {
      return false;
    }
    boolean isFact = candidate.stance().modality() == Modality.ACTUAL;
    boolean isLikely = isFact && isLikely(candidate);
    return isLikely
        || LikelyPlans.are(candidate)
        || Proposals.tells(candidate.tree(), candidate.told().head())
        || (candidate.told().source() != Told.Source.LIKELY && isTold(candidate, isFact));
  }

  private static boolean isTold(Candidate candidate, boolean isFact) {
    return candidate.told().confidence() >= TriggerFinder.LEAST
        || (isFact && (candidate.told().isSure() || isKnown(candidate)))
        || isFirmPlan(candidate);
  }

  /** Whether the network holds it for a fact, of somebody known or of two who are described. */
  private static boolean isLikely(Candidate candidate) {
    Participants participants = candidate.participants();
    return LikelyVerbs.isLikely(candidate.tree(), candidate.told().head())
        && (!participants.isEmpty()
            || candidate.wheres() > 0
            || Bridged.isKnown(candidate)
            || isOfThings(candidate)
            || (!participants.unnamedAgents().isEmpty()
                && !participants.unnamedPatients().isEmpty()));
  }

  private static boolean isOfThings(Candidate candidate) {
    return LikelyThings.are(candidate)
        || LikelyThings.areNamed(candidate)
        || LikelyThings.areDefinite(candidate)
        || LikelyThings.areMeant(candidate)
        || LikelyThings.areSure(candidate)
        || LikelyThings.areTold(candidate)
        || LikelyThings.areOnward(candidate)
        || LikelyThings.areTied(candidate)
        || Authors.tell(candidate);
  }

  /** "Anna Berg will open the hall": who, and what, where or when. */
  private static boolean isFirmPlan(Candidate candidate) {
    Participants participants = candidate.participants();
    return candidate.told().source() == Told.Source.DOING
        && candidate.stance().modality() == Modality.PLANNED
        && !participants.agents().isEmpty()
        && (!participants.patients().isEmpty()
            || candidate.wheres() > 0
            || candidate.time().isPresent()
            || isDefinite(candidate)
            || isDoneToOne(candidate));
  }

  private static boolean isKnown(Candidate candidate) {
    Participants participants = candidate.participants();
    if (isTimed(candidate)) {
      return true;
    }
    int people =
        participants.agents().size()
            + participants.patients().size()
            + (Bridged.isKnown(candidate) ? 1 : 0);
    int all = people + candidate.wheres();
    return switch (candidate.told().source()) {
      case NETWORK -> all > 0 || ToldThings.are(candidate);
      case AGE, LIKELY -> all > 0;
      case DOING ->
          people > 0
              || isOfSomebodyKnown(candidate)
              || isOfBoth(candidate)
              || ToldThings.are(candidate);
      case HAPPENING ->
          people > 0
              ? all > 1 || isMore(candidate)
              : (Passives.is(candidate.tree(), candidate.told().head())
                      && isOfSomebodyKnown(candidate))
                  || ToldThings.are(candidate);
    };
  }

  /** "The blackout began on May 4", "the fighting lasted 12 hours". */
  private static boolean isTimed(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    boolean isTold = Happenings.is(tree, head) || Happenings.isOf(tree, head);
    return isTold
        && (candidate.time().isPresent()
            || candidate.quantities().stream().anyMatch(q -> LENGTHS.contains(q.unit())));
  }

  /** "Anna Berg mapped the ice", "Anna Berg drove home that night". */
  private static boolean isMore(Candidate candidate) {
    Participants participants = candidate.participants();
    boolean isIdiom =
        Governors.objects(candidate.tree(), candidate.told().head()).stream()
            .anyMatch(object -> IDLE.contains(candidate.tree().lemma(object)));
    return !isIdiom
        && (candidate.time().isPresent()
            || isInDecade(candidate)
            || !participants.unnamedAgents().isEmpty()
            || isDefinite(candidate)
            || isDoneToOne(candidate)
            || isGoal(candidate)
            || isWithName(candidate)
            || isAbout(candidate));
  }

  /** "Spearheaded dairy farming in the 1990s". */
  private static boolean isInDecade(Candidate candidate) {
    return candidate.when().words().filter(words -> DECADE.matcher(words).find()).isPresent();
  }

  /** "Acme contested it before the Supreme Court". */
  private static boolean isWithName(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    return !candidate.participants().agents().isEmpty()
        && tree.children(candidate.told().head(), Set.of("obl")).stream()
            .filter(word -> tree.child(word, "case").isPresent() && tree.isInName(word))
            .flatMap(word -> tree.referent(word).stream())
            .anyMatch(name -> !candidate.participants().keys().contains(name.entity().key()));
  }

  /** "Learned of the marriage from a newspaper". */
  private static boolean isAbout(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return !candidate.participants().agents().isEmpty()
        && tree.children(verb, Set.of("obl")).stream()
            .filter(what -> what > verb && tree.hasChild(what, "case", ABOUT))
            .anyMatch(
                what ->
                    tree.pos(what) == PartOfSpeech.NOUN
                        && !IDLE.contains(tree.lemma(what))
                        && !tree.hasChild(what, "det", Set.of("this", "these", "that"))
                        && !tree.children(what, WHICH_ONE).isEmpty());
  }

  /** "Began teaching at the Pratt Institute", "used dogs to clear a camp". */
  private static boolean isGoal(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    return !candidate.participants().agents().isEmpty()
        && tree.children(candidate.told().head(), Set.of("xcomp", "advcl")).stream()
            .filter(goal -> tree.isA(goal, "xcomp") || tree.hasChild(goal, "mark", Set.of("to")))
            .flatMap(goal -> tree.children(goal, Set.of("obj", "obl")).stream())
            .anyMatch(
                what ->
                    tree.referent(what).isPresent() || !tree.children(what, WHICH_ONE).isEmpty());
  }

  /** "The claim was disputed by Anna Berg". */
  private static boolean isDoneToOne(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return !candidate.participants().agents().isEmpty()
        && !candidate.participants().unnamedPatients().isEmpty()
        && Passives.is(tree, verb)
        && Governors.subject(tree, verb)
            .filter(what -> !tree.children(what, WHICH_ONE).isEmpty())
            .isPresent();
  }

  /** "Mapped the ice", but not "encourages trade". */
  private static boolean isDefinite(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    return !candidate.participants().unnamedPatients().isEmpty()
        && Governors.objects(tree, candidate.told().head()).stream()
            .anyMatch(o -> !tree.children(o, Set.of("det", "nummod", "nmod:poss")).isEmpty());
  }

  /** "The farmers sold the field", "it was sold by the bank's owner": who did it and to what. */
  private static boolean isOfBoth(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    boolean isOfPeople =
        Governors.subject(tree, candidate.told().head())
            .filter(subject -> PEOPLE.contains(tree.lemma(subject)))
            .isPresent();
    boolean isDone =
        !candidate.participants().unnamedAgents().isEmpty()
            && (isDefinite(candidate) || isTowards(candidate));
    return (isOfPeople && isDone) || isDoneBySomebody(candidate);
  }

  /** "The dispute was settled by the company's chairman". */
  private static boolean isDoneBySomebody(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return Passives.is(tree, verb)
        && tree.child(verb, "aux:pass").isPresent()
        && !candidate.participants().unnamedAgents().isEmpty()
        && !candidate.participants().unnamedPatients().isEmpty()
        && tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(by -> tree.hasChild(by, "case", Set.of("by")))
            .anyMatch(by -> PEOPLE.contains(tree.lemma(by)));
  }

  /** "The sailors refused to man the ship": what they would do says enough. */
  private static boolean isTowards(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    return tree.children(candidate.told().head(), Set.of("xcomp")).stream()
        .filter(goal -> tree.hasChild(goal, "mark", Set.of("to")))
        .flatMap(goal -> tree.children(goal, Set.of("obj")).stream())
        .anyMatch(o -> !tree.children(o, Set.of("det", "nummod", "nmod:poss")).isEmpty());
  }

  /** "Anna Berg's brother opened a shop". */
  private static boolean isOfSomebodyKnown(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    boolean isPassive = Passives.is(tree, candidate.told().head());
    return !(isPassive
                ? candidate.participants().unnamedPatients()
                : candidate.participants().unnamedAgents())
            .isEmpty()
        && Governors.subject(tree, candidate.told().head()).stream()
            .flatMap(subject -> tree.children(subject, Set.of("nmod:poss")).stream())
            .anyMatch(owner -> tree.referent(owner).isPresent());
  }

  /** "A suspended sentence", "a convicted thief". */
  private static boolean isQuality(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return tree.isA(head, "amod") && candidate.weight() == 0 && tree.pos(head) != PartOfSpeech.NOUN;
  }
}
