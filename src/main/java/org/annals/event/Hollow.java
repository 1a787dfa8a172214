package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.HigherSubject;
import org.annals.clause.Passives;
import org.annals.clause.Unresolved;
import org.annals.label.Participants;
import org.annals.label.SaidWords;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Tells what says nothing to a reader who sees it alone: "he left", "the charge was dropped". */
final class Hollow {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> THIRD =
      Set.of("he", "she", "they", "both", "this", "these", "those");

  private static final Set<String> THINGS = Set.of("them", "it");
  private static final Set<String> MAKING =
      Set.of("appoint", "name", "elect", "make", "choose", "crown");
  private static final Set<String> SAYING =
      Set.of("say", "state", "add", "tell", "explain", "continue");

  private static final Set<String> ALONE = Set.of("root", "conj", "parataxis");
  private static final Set<String> HOLDING_APART = Set.of("dissent", "disagree", "agree", "concur");
  private static final Set<String> ADDING = Set.of("obl", "ccomp", "xcomp", "advcl");

  private static final Pattern NAMING = Pattern.compile("\\p{Lu}\\p{L}+");

  private Hollow() {}

  /** Whether nobody is known to take part, and nothing else tells it from others of its kind. */
  static boolean is(Candidate candidate) {
    return isOfNobody(candidate)
        || BareNouns.is(candidate)
        || isOffice(candidate)
        || isDescribing(candidate)
        || isIdiom(candidate)
        || isSayingSo(candidate)
        || isSayingNothing(candidate)
        || isSaidByNobody(candidate)
        || Elliptic.is(candidate);
  }

  private static boolean isOfNobody(Candidate candidate) {
    boolean isUnknown = isOfThem(candidate) || isOfUnnamed(candidate, candidate.participants());
    return isOfPortion(candidate) || isOfPronoun(candidate) || (isUnknown && !isDenial(candidate));
  }

  /** "The council did not ask the fishers": who did not do what. */
  private static boolean isDenial(Candidate candidate) {
    return Denials.is(candidate.told())
        && !candidate.participants().unnamedAgents().isEmpty()
        && !candidate.participants().unnamedPatients().isEmpty();
  }

  private static boolean isOfUnnamed(Candidate candidate, Participants who) {
    boolean isNamed =
        candidate.named().isPresent() || !who.agents().isEmpty() || !who.patients().isEmpty();
    boolean isVerb = candidate.tree().pos(candidate.told().head()) == PartOfSpeech.VERB;
    if (isNamed || !isVerb) {
      return false;
    }
    boolean isUntold = who.unnamedAgents().isEmpty() && who.unnamedPatients().isEmpty();
    return candidate.told().type().lineage().size() > 1
        ? isUntold && (isLifeOfNobody(candidate) || isHeldAlone(candidate))
        : candidate.weight() == 0 && isUntold(candidate, isUntold);
  }

  /** "Died 3 May 2010" alone on its line; "they married in 1959". */
  private static boolean isLifeOfNobody(Candidate candidate) {
    int head = candidate.told().head();
    Optional<Integer> subject = Governors.subject(candidate.tree(), head);
    boolean isNobody =
        subject.isEmpty()
            ? ALONE.contains(candidate.tree().relation(head))
            : Unresolved.isPronoun(candidate.tree(), subject.get());
    return candidate.told().type().localName().equals("LifeEvent") && isNobody;
  }

  /** "Held at the Town Hall on Monday": a meeting, and nobody is in custody. */
  private static boolean isHeldAlone(Candidate candidate) {
    return candidate.told().type().localName().equals("Arrest")
        && candidate.tree().lemma(candidate.told().head()).equals("hold");
  }

  private static boolean isUntold(Candidate candidate, boolean isOfNobody) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    if (isOfNobody && isOfNobody(tree, head)) {
      return true;
    }
    return SaidWords.parts(tree, candidate.told()).isEmpty()
        && (isOfNobody
            ? isShort(tree, head)
            : isBare(tree, candidate.told()) && !isOfNamed(candidate.participants()));
  }

  /** "The firm will turn them into flats": nobody knows what. */
  private static boolean isOfThem(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    return candidate.told().type().lineage().size() == 1
        && candidate.time().isEmpty()
        && candidate.wheres() == 0
        && candidate.participants().agents().isEmpty()
        && candidate.participants().patients().isEmpty()
        && candidate.participants().unnamedPatients().isEmpty()
        && SaidWords.parts(tree, candidate.told()).isEmpty()
        && tree.children(candidate.told().head(), Set.of("obj")).stream()
            .anyMatch(word -> THINGS.contains(tree.lower(word)) && tree.referent(word).isEmpty());
  }

  /** "Most of it burned", "all of whom were released": nobody knows of what. */
  private static boolean isOfPortion(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return isPlain(candidate)
        && tree.pos(head) == PartOfSpeech.VERB
        && Governors.objects(tree, head).isEmpty()
        && Governors.subject(tree, head)
            .filter(subject -> Unresolved.isPortion(tree, subject))
            .filter(subject -> !candidate.counts(subject))
            .isPresent();
  }

  /** "Fitted with transmitters weighing three grams". */
  private static boolean isDescribing(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return isPlain(candidate)
        && candidate.time().isEmpty()
        && tree.isA(head, "acl")
        && tree.lower(head).endsWith("ing")
        && SaidWords.parts(tree, candidate.told()).isEmpty();
  }

  private static boolean isPlain(Candidate candidate) {
    Participants who = candidate.participants();
    return candidate.told().type().lineage().size() == 1
        && candidate.isOfNobody()
        && who.unnamedPatients().isEmpty();
  }

  /** "They wrote three papers", "and ran alone": nobody knows who. */
  private static boolean isOfPronoun(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    Participants who = candidate.participants();
    boolean isUnknown =
        candidate.told().type().lineage().size() == 1
            && candidate.time().isEmpty()
            && candidate.isOfNobody()
            && who.unnamedAgents().isEmpty();
    boolean isClause =
        tree.pos(head) == PartOfSpeech.VERB
            && !tree.isA(head, "acl")
            && SaidWords.parts(tree, candidate.told()).isEmpty();
    return isUnknown
        && isClause
        && Governors.subject(tree, head)
            .map(subject -> HigherSubject.isNone(tree, head, subject, THIRD))
            .orElse(who.unnamedPatients().isEmpty());
  }

  /** "They said so in a letter". */
  private static boolean isSayingSo(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    List<Integer> objects = tree.children(candidate.told().head(), Set.of("obj"));
    return candidate.told().type().localName().equals("Speech")
        && candidate.isOfNobody()
        && !objects.isEmpty()
        && objects.stream().allMatch(word -> tree.lower(word).equals("so"));
  }

  /** "Was appointed mediator": the appointment tells of it. */
  private static boolean isOffice(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return candidate.isNominal()
        && tree.isA(head, "xcomp")
        && tree.head(head) != SentenceTree.ROOT
        && MAKING.contains(tree.lemma(tree.head(head)));
  }

  /** "Which, he added,": and not what. */
  private static boolean isSayingNothing(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return candidate.told().type().localName().equals("Speech")
        && ((isBeside(tree, head) && !HOLDING_APART.contains(tree.lemma(head)))
            || SAYING.contains(tree.lemma(head)))
        && candidate.participants().unnamedPatients().isEmpty()
        && candidate.participants().patients().isEmpty()
        && SaidWords.parts(tree, candidate.told()).isEmpty()
        && tree.children(head).stream()
            .allMatch(child -> child < head || tree.pos(child) == PartOfSpeech.PUNCT);
  }

  private static boolean isBeside(SentenceTree tree, int verb) {
    return tree.isA(verb, "parataxis")
        && IntStream.range(Math.max(tree.head(verb), 0), verb)
            .noneMatch(word -> tree.lower(word).equals(";"));
  }

  /** "Told the paper: 'Ask him'", where nobody is found who does. */
  private static boolean isSaidByNobody(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return candidate.told().type().localName().equals("Speech")
        && tree.pos(head) == PartOfSpeech.VERB
        && candidate.participants().agents().isEmpty()
        && candidate.participants().unnamedAgents().isEmpty()
        && !Passives.is(tree, head)
        && Governors.subject(tree, head).isEmpty();
  }

  /** "Wrote in protest". */
  private static boolean isIdiom(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return tree.lower(head).equals("protest")
        && tree.lower(head - 1).equals("in")
        && tree.children(head).size() == 1;
  }

  private static boolean isOfNobody(SentenceTree tree, int verb) {
    Optional<Integer> subject = Governors.subject(tree, verb);
    return subject
        .filter(word -> tree.referent(word).isEmpty())
        .filter(word -> tree.children(word).isEmpty())
        .map(tree::lower)
        .filter(word -> THIRD.contains(word) || RELATIVE.contains(word))
        .isPresent();
  }

  private static boolean isShort(SentenceTree tree, int verb) {
    Optional<Integer> subject = Governors.subject(tree, verb);
    boolean isTold =
        subject.flatMap(tree::referent).isPresent()
            || subject.filter(word -> !tree.children(word).isEmpty()).isPresent()
            || ADDING.stream().anyMatch(more -> tree.child(verb, more).isPresent());
    return !isTold
        && tree.children(verb).stream()
            .allMatch(child -> child < verb || tree.pos(child) == PartOfSpeech.PUNCT);
  }

  /** "They restored the hall", of the alumni of a school that has a name: who, and to what. */
  private static boolean isOfNamed(Participants who) {
    return !who.unnamedAgents().isEmpty()
        && !who.unnamedPatients().isEmpty()
        && Stream.of(who.unnamedAgents(), who.unnamedPatients())
            .flatMap(List::stream)
            .anyMatch(words -> NAMING.matcher(words).find());
  }

  /** "The charge was dropped", "the girl won it": nothing says which one. */
  private static boolean isBare(SentenceTree tree, Told told) {
    int verb = told.head();
    List<Integer> nouns =
        tree.children(verb, Set.of("nsubj", "nsubj:pass", "obj", "obl:agent")).stream().toList();
    return !nouns.isEmpty()
        && nouns.stream().allMatch(noun -> isDefinite(tree, noun))
        && tree.children(verb).stream()
            .noneMatch(child -> ADDING.stream().anyMatch(more -> tree.isA(child, more)));
  }

  /** "The charge, which she called absurd": the clause does not say which charge. */
  private static boolean tells(SentenceTree tree, int child) {
    boolean isAside =
        tree.isA(child, "acl") && tree.lower(Governors.firstBelow(tree, child)).equals(",");
    return tree.pos(child) != PartOfSpeech.PUNCT && !isAside;
  }

  private static boolean isDefinite(SentenceTree tree, int noun) {
    List<Integer> below = tree.children(noun);
    boolean isPronoun = tree.pos(noun) == PartOfSpeech.PRON && below.isEmpty();
    boolean isSuch = below.stream().anyMatch(child -> tree.lower(child).equals("such"));
    return isPronoun
        || isSuch
        || (tree.hasChild(noun, "det", Set.of("the", "this", "that", "these", "those"))
            && below.stream().filter(child -> tells(tree, child)).count() == 1);
  }
}
