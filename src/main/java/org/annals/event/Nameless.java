package org.annals.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Polarity;
import org.annals.attribution.Speaker;
import org.annals.clause.Governors;
import org.annals.clause.HigherSubject;
import org.annals.clause.Passives;
import org.annals.clause.Unresolved;
import org.annals.label.Participants;
import org.annals.label.SaidWords;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells what is told of somebody whom nothing names: "he settled in Canada", "her post went". */
final class Nameless {
  private static final Set<String> PERSONS = Set.of("he", "she", "they");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "him", "her", "them", "this", "that", "these", "those");

  private static final Set<String> CONTENT =
      Set.of("ccomp", "xcomp", "csubj", "csubj:pass", "expl");

  /** "Decided June 29, 2023." stands alone on a line. */
  private static final Set<String> ENTRIES = Set.of("CourtRuling", "LegalFiling", "Enactment");

  private static final Set<String> LOOSE = Set.of("root", "conj", "parataxis");

  private Nameless() {}

  /** Whether nobody can tell whom it is about. */
  static boolean is(Candidate candidate) {
    if (isSaidByPronoun(candidate)) {
      return true;
    }
    return candidate.tree().pos(candidate.told().head()) == PartOfSpeech.VERB
        && candidate.named().isEmpty()
        && (isAside(candidate)
            || isOfPart(candidate)
            || isOfUnknown(candidate)
            || isOfNothing(candidate)
            || isOfIt(candidate));
  }

  /** Claimed by "her", whoever that is. */
  private static boolean isSaidByPronoun(Candidate candidate) {
    return candidate.stance().speakers().stream()
        .anyMatch(
            speaker ->
                speaker instanceof Speaker.Described(var words)
                    && PRONOUNS.contains(words.toLowerCase(Locale.ROOT)));
  }

  /** "But it failed to explode". */
  private static boolean isOfIt(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    Participants who = candidate.participants();
    boolean isDone = Passives.is(tree, verb);
    boolean isOfNobody =
        isDone
            ? candidate.isOfNobody() || (isPlainVerb(candidate) && isDoneToNone(candidate))
            : candidate.isOfNobody() && who.unnamedAgents().isEmpty();
    return isOfNobody
        && candidate.time().isEmpty()
        && who.unnamedPatients().isEmpty()
        && !WithMore.is(candidate)
        && isOpenIt(tree, verb);
  }

  private static boolean isOpenIt(SentenceTree tree, int verb) {
    return tree.children(verb, CONTENT).stream().allMatch(c -> tree.isA(c, "xcomp"))
        && tree.children(verb, Set.of("advcl")).stream()
            .noneMatch(clause -> tree.hasChild(clause, "mark", Set.of("to")))
        && Governors.subject(tree, verb)
            .filter(it -> tree.lower(it).equals("it") && !tree.isA(it, "expl"))
            .filter(it -> Unresolved.isPronoun(tree, it))
            .isPresent();
  }

  private static boolean isOfUnknown(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    Optional<Integer> subject = Governors.subject(tree, verb);
    boolean isDone = Passives.is(tree, verb);
    if (subject.isEmpty() || isKnown(candidate, isDone) || WithMore.is(candidate)) {
      return false;
    }
    boolean isSome = tree.lower(subject.get()).equals("they") && isTold(candidate, isDone);
    return (!isSome && HigherSubject.isNone(tree, verb, subject.get(), PERSONS))
        || (isPlain(candidate) && Unresolved.isOfSomebody(tree, subject.get()));
  }

  private static boolean isKnown(Candidate candidate, boolean isDone) {
    boolean isDatedKind = !isPlainVerb(candidate) && candidate.time().isPresent();
    return !isDone && (isDatedKind || hasDoers(candidate.participants()));
  }

  private static boolean hasDoers(Participants who) {
    return !who.agents().isEmpty() || !who.unnamedAgents().isEmpty();
  }

  /** "They founded schools", "they married in Paris in 1931": some people did. */
  private static boolean isTold(Candidate candidate, boolean isDone) {
    Participants who = candidate.participants();
    boolean isPlaced = candidate.time().isPresent() && candidate.wheres() > 0;
    boolean hasPatients = !who.patients().isEmpty() || !who.unnamedPatients().isEmpty();
    return isPlaced || (hasPatients && !isDone);
  }

  private static boolean isPlainVerb(Candidate candidate) {
    return candidate.told().type().lineage().size() == 1;
  }

  private static boolean isDoneToNone(Candidate candidate) {
    return candidate.participants().patients().isEmpty() && candidate.wheres() == 0;
  }

  /** "Each was fined", "has never mentioned it". */
  private static boolean isOfPart(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    Participants who = candidate.participants();
    if (candidate.time().isPresent()
        || !isDoneToNone(candidate)
        || !who.unnamedPatients().isEmpty()) {
      return false;
    }
    boolean isOfPortion =
        Passives.is(tree, verb)
            && Governors.subject(tree, verb).filter(s -> isUncounted(candidate, s)).isPresent();
    List<Integer> objects = Governors.objects(tree, verb);
    return isOfPortion
        || (isPlainVerb(candidate)
            && candidate.stance().polarity() == Polarity.DENIED
            && !objects.isEmpty()
            && objects.stream().allMatch(o -> isThing(tree, o))
            && tree.children(verb, CONTENT).isEmpty());
  }

  private static boolean isUncounted(Candidate candidate, int subject) {
    return Unresolved.isPortion(candidate.tree(), subject) && !candidate.counts(subject);
  }

  private static boolean isThing(SentenceTree tree, int word) {
    return Set.of("it", "them", "this", "that").contains(tree.lower(word))
        && Unresolved.isPronoun(tree, word);
  }

  private static boolean isPlain(Candidate candidate) {
    return candidate.isOfNobody()
        && (candidate.told().type().lineage().size() == 1
            || candidate.told().type().localName().equals("LifeEvent"));
  }

  /** "As amended last year": how, and no telling. */
  private static boolean isAside(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.hasChild(verb, "mark", Set.of("as"))
        && tree.relation(verb).equals("acl")
        && tree.children(verb, Governors.SUBJECTS).isEmpty()
        && candidate.participants().agents().isEmpty();
  }

  /** "Seconded by Anna Berg", "patented in 1931": nobody knows what. */
  private static boolean isOfNothing(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    Participants who = candidate.participants();
    boolean isEntry =
        candidate.time().isPresent() && ENTRIES.contains(candidate.told().type().localName());
    boolean isTold = isEntry || (!isPlainVerb(candidate) && hasDoers(who));
    return !isTold
        && LOOSE.contains(tree.relation(verb))
        && who.patients().isEmpty()
        && who.unnamedPatients().isEmpty()
        && isAlone(tree, verb)
        && SaidWords.parts(tree, candidate.told()).isEmpty();
  }

  private static boolean isAlone(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb).isEmpty()
        && Governors.objects(tree, verb).isEmpty()
        && tree.children(verb, CONTENT).isEmpty();
  }
}
