package org.annals.event;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.attribution.StanceReader;
import org.annals.clause.Governors;
import org.annals.clause.Provisions;
import org.annals.clause.Relatives;
import org.annals.clause.Tense;
import org.annals.clause.Unresolved;
import org.annals.clause.VerbLists;
import org.annals.label.Accounts;
import org.annals.label.ClaimNouns;
import org.annals.label.Convictions;
import org.annals.label.SpokeBefore;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.DoneActs;
import org.annals.tree.OftenSaid;
import org.annals.tree.SentenceTree;
import org.annals.trigger.FirstDoers;
import org.annals.trigger.Regular;
import org.annals.trigger.Standing;
import org.annals.trigger.Told;

/** Says who tells of an event and whether it is told as a fact, a plan, a wish or a denial. */
final class HowTold {
  private static final Pattern HABITS =
      Pattern.compile(
          "(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|weekends|daily|weekly|monthly"
              + "|annually|usually|often|always|regularly|normally|sometimes|still|now");
  private static final Pattern OFTEN =
      Pattern.compile(
          "often|usually|always|generally|mostly|regularly|frequently|routinely|commonly"
              + "|traditionally|occasionally|sometimes");
  private static final double SURE = 0.9;

  /** From which probability on what was done often tells a fact. */
  private static final double LIKELY = 0.6;

  private static final Set<String> ENDING =
      Set.of("end", "suspend", "extend", "continue", "resume", "abandon", "prolong");
  private static final Set<String> TIMES = Set.of("obl", "obl:unmarked", "obl:tmod", "obj");
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc", "nmod");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private final VerbLists verbs;
  private final Claims claims;

  HowTold(VerbLists verbs, Claims claims) {
    this.verbs = verbs;
    this.claims = claims;
  }

  /**
   * None where nothing is told that could be an event.
   *
   * @param before who has spoken before, by sentence
   */
  Optional<Stance> of(
      SentenceTree tree, StanceReader stances, SpokeBefore before, int sentence, Told told) {
    return Provisions.is(tree, told.head())
        ? Provisions.stance(tree, told.head(), stances.saying(sentence, told.head()))
        : event(tree, stances, before.in(sentence), sentence, told);
  }

  /**
   * The network and the rules must both hold it for something that is told. What the document
   * itself says did not happen is no event, unless it is a claim that is not made; what somebody
   * denies is a denied one.
   */
  private Optional<Stance> event(
      SentenceTree tree, StanceReader stances, IntPredicate isMeant, int sentence, Told told) {
    Optional<Integer> above =
        FirstDoers.predicate(tree, told.head()).or(() -> OftenSaid.above(tree, told.head()));
    if (AllButDone.isNearly(tree, told.head())) {
      return AllButDone.stance(stances.stance(sentence, told.head()));
    }
    return Provisions.isBidden(tree, told.head())
            || AllButDone.isHardly(tree, told.head())
            || AllButDone.isDeemed(tree, told.head())
        ? Optional.empty()
        : above
            .map(head -> stances.stance(sentence, head))
            .orElseGet(() -> itself(tree, stances, isMeant, sentence, told));
  }

  private Optional<Stance> itself(
      SentenceTree tree, StanceReader stances, IntPredicate isMeant, int sentence, Told told) {
    boolean unreal = isUnreal(tree, told);
    if (Duties.is(tree, told)) {
      return Optional.of(Duties.stance(stances.saying(sentence, told.head())));
    }
    if (unreal && !isToCome(tree, told)) {
      return Optional.empty();
    }
    if (Accounts.isTold(tree, told.head())) {
      return Optional.of(Stance.ASSERTED);
    }
    if (ClaimNouns.isOwned(tree, told.head())) {
      return stances
          .stance(sentence, told.head())
          .map(stance -> new Stance(stance.speakers(), Polarity.AFFIRMED, Modality.ACTUAL));
    }
    return stances
        .stance(sentence, told.head())
        .filter(seen -> !unreal || seen.modality() != Modality.ACTUAL)
        .or(() -> saying(stances, sentence, told, claims.isClaim(tree, told.head(), isMeant)))
        .or(() -> past(tree, told))
        .or(() -> saying(stances, sentence, told, isPastHabit(tree, told)))
        .or(() -> saying(stances, sentence, told, Regular.is(tree, told.head())))
        .map(seen -> planned(tree, told, seen))
        .map(seen -> isGoingOn(tree, told) ? actual(seen) : seen)
        .map(seen -> isOnCondition(tree, told) ? supposed(seen) : seen)
        .filter(seen -> isAllowed(tree, told, seen, isMeant));
  }

  private static boolean isUnreal(SentenceTree tree, Told told) {
    return told.reality().equals("Unreal")
        && !DoneActs.is(tree, told.head())
        && !HeldNow.is(tree, told);
  }

  private static boolean isToCome(SentenceTree tree, Told told) {
    return isForetold(tree, told)
        || Proposals.tells(tree, told.head())
        || Prospects.tells(tree, told.head());
  }

  private static Optional<Stance> saying(
      StanceReader stances, int sentence, Told told, boolean isSaid) {
    return isSaid ? stances.saying(sentence, told.head()) : Optional.empty();
  }

  /** "Thousands hit the streets", where the network is sure that it happened. */
  private boolean isPlainPast(SentenceTree tree, Told told) {
    return told.reality().equals("Actual")
        && verbs.isPlainPast(tree, told.head(), isSure(tree, told));
  }

  private static boolean isSure(SentenceTree tree, Told told) {
    return Math.max(told.confidence(), tree.roles().told(told.head())) >= SURE;
  }

  private Optional<Stance> past(SentenceTree tree, Told told) {
    return isPlainPast(tree, told) || Relatives.isGiven(tree, told.head())
        ? Optional.of(Stance.ASSERTED)
        : Optional.empty();
  }

  private boolean isAllowed(SentenceTree tree, Told told, Stance stance, IntPredicate isMeant) {
    if (Denials.is(told)) {
      return stance.polarity() == Polarity.DENIED;
    }
    return stance.polarity() == Polarity.AFFIRMED
        || !stance.speakers().isEmpty()
        || NotToBeDone.is(tree, told.head(), stance)
        || Standing.isProvision(tree, told)
        || claims.isClaim(tree, told.head(), isMeant)
        || Convictions.isHeld(tree, told.head());
  }

  private Stance planned(SentenceTree tree, Told told, Stance stance) {
    return told.reality().equals("Planned")
            && !verbs.isGoingOn(tree, told.head())
            && !tree.hasChild(told.head(), "aux", Set.of("would"))
            && !isHabit(tree, told.head())
            && !DoneActs.is(tree, told.head())
            && !UnderWay.is(tree, told.head())
            && !NoPlan.is(tree, told.head())
        ? stance.planned()
        : stance;
  }

  /** "Trains its staff every autumn", "opens on Sundays": what it does anyway. */
  private static boolean isHabit(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && Tense.of(tree, verb) == Tense.PRESENT
        && tree.children(verb).stream()
            .anyMatch(
                child ->
                    HABITS.matcher(tree.lower(child)).matches()
                        || tree.hasChild(child, "det", Set.of("every", "each")));
  }

  /** "Anna Berg taught there every winter": what somebody known did time and again. */
  private static boolean isPastHabit(SentenceTree tree, Told told) {
    int verb = told.head();
    return tree.pos(verb) == PartOfSpeech.VERB
        && Tense.of(tree, verb).isOver()
        && (isOftenDone(tree, verb) || isDoneEveryTime(tree, told));
  }

  private static boolean isDoneEveryTime(SentenceTree tree, Told told) {
    int verb = told.head();
    return Governors.subject(tree, verb)
            .filter(who -> isKnown(tree, who) || (isSure(tree, told) && isTold(tree, who)))
            .isPresent()
        && tree.children(verb, TIMES).stream()
            .anyMatch(time -> tree.hasChild(time, "det", Set.of("every", "each")));
  }

  /** "The new roads were generally welcomed": how it was, though of no one day. */
  private static boolean isOftenDone(SentenceTree tree, int verb) {
    return tree.roles().told(verb) >= LIKELY
        && Governors.subject(tree, verb)
            .filter(who -> isKnown(tree, who) || tree.pos(who) == PartOfSpeech.NOUN)
            .isPresent()
        && tree.children(verb, Set.of("advmod")).stream()
            .anyMatch(often -> OFTEN.matcher(tree.lower(often)).matches());
  }

  /** "A chain of cake shops lost money every year". */
  private static boolean isTold(SentenceTree tree, int subject) {
    return tree.pos(subject) == PartOfSpeech.NOUN
        && !Unresolved.isOfSomebody(tree, subject)
        && (tree.child(subject, "nmod").isPresent() || tree.hasChild(subject, "det", THE));
  }

  /** "Anna Berg", "one of them, the potter Anna Berg", "the Berg Prize". */
  private static boolean isKnown(SentenceTree tree, int subject) {
    return tree.referent(subject).isPresent()
        || tree.pos(subject) == PartOfSpeech.PROPN
        || tree.children(subject, BESIDE).stream()
            .anyMatch(
                beside ->
                    tree.referent(beside).isPresent()
                        || tree.children(beside, BESIDE).stream()
                            .anyMatch(name -> tree.referent(name).isPresent()));
  }

  /** "Voted to end the strike": it was there, whatever becomes of it. */
  private static boolean isGoingOn(SentenceTree tree, Told told) {
    int verb = tree.head(told.head());
    boolean isEnded =
        tree.pos(told.head()) == PartOfSpeech.NOUN
            && tree.isA(told.head(), "obj")
            && verb != SentenceTree.ROOT
            && ENDING.contains(tree.lemma(verb));
    boolean isCutShort =
        tree.pos(told.head()) == PartOfSpeech.NOUN
            && verb != SentenceTree.ROOT
            && tree.lemma(verb).equals("cut")
            && tree.lower(verb + 1).equals("short");
    return isEnded || isCutShort || Voted.is(tree, told.head());
  }

  private static Stance actual(Stance stance) {
    return stance.modality() == Modality.PLANNED
        ? new Stance(stance.speakers(), stance.polarity(), Modality.ACTUAL)
        : stance;
  }

  /** "Says that the minister will resign": what the network holds for a thought only. */
  private static boolean isForetold(SentenceTree tree, Told told) {
    return told.confidence() >= SURE
        && tree.hasChild(told.head(), "aux", Set.of("will", "shall", "'ll", "’ll"))
        && tree.children(told.head(), Set.of("nsubj", "nsubj:pass")).stream()
            .anyMatch(subject -> tree.referent(subject).isPresent());
  }

  /** "If costs rise, it will cut its dividend". */
  private static boolean isOnCondition(SentenceTree tree, Told told) {
    return tree.size() > 0
        && CONDITIONS.contains(tree.lower(0))
        && tree.pos(told.head()) == PartOfSpeech.VERB
        && !isAddedTime(tree, told.head());
  }

  /** "If it fails, it closes on 15 April, when the tanker is due". */
  private static boolean isAddedTime(SentenceTree tree, int word) {
    return tree.isA(word, "advcl")
        && tree.children(word, Set.of("advmod")).stream()
            .anyMatch(when -> tree.lower(when).equals("when") && tree.lower(when - 1).equals(","));
  }

  private static Stance supposed(Stance stance) {
    return stance.modality() == Modality.PLANNED
        ? new Stance(stance.speakers(), stance.polarity(), Modality.POSSIBLE)
        : stance;
  }
}
