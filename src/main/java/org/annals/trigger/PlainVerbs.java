package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Unresolved;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.DoneActs;
import org.annals.tree.SentenceTree;

/**
 * Finds verbs in the past tense that tell of ordinary doings ("she taught nurses"), which the
 * network has not learnt to mark. They count only where somebody is known to take part.
 */
final class PlainVerbs {
  /** How sure it is that such a verb tells of an event. */
  static final double CONFIDENCE = 0.35;

  private static final Set<String> WE = Set.of("i", "we", "you");

  private static final Set<String> CLAUSES =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl", "advcl");

  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "has", "have");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "'s", "’s");
  private static final Set<String> CONDITIONS = Set.of("to", "if", "unless");

  /** What is done for years: "a team coached by Anna Berg". */
  private static final Set<String> LASTING =
      Set.of("coach", "chair", "instruct", "train", "direct", "operate", "fund", "sponsor", "back");

  private static final Set<String> VAGUE = Set.of("any", "no", "every", "each", "such");
  private static final Set<String> PHRASAL =
      Set.of("turn down", "turn over", "call off", "stand down", "run over");

  private static final Set<String> SAYING_WHICH = Set.of("det", "nmod:poss", "nummod", "nmod");

  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");
  private static final Set<String> GOALS = Set.of("xcomp", "advcl");
  private static final Set<String> TO = Set.of("to");

  private final Set<String> doings = DataFile.words("/trigger/doing-verbs.txt");
  private final Set<String> states = DataFile.words("/trigger/state-verbs.txt");
  private final Set<String> invariant = DataFile.words("/clause/invariant-verbs.txt");
  private final EventType type;

  /** Such events are of this class. */
  PlainVerbs(EventType type) {
    this.type = type;
  }

  /** Those of a sentence that do not lie in what has been found in it. */
  List<Told> find(SentenceTree tree, List<Told> found) {
    List<Told> plain = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int verb = word;
      boolean isNew = found.stream().noneMatch(told -> told.span().overlaps(tree.span(verb)));
      if (isNew && tells(tree, verb)) {
        plain.add(told(tree, verb, "Actual"));
      } else if (isNew && isPlanned(tree, verb)) {
        plain.add(told(tree, verb, "Planned"));
      }
    }
    return plain;
  }

  private Told told(SentenceTree tree, int verb, String reality) {
    String lemma = tree.lemma(verb);
    Told.Source source = doings.contains(lemma) ? Told.Source.DOING : Told.Source.HAPPENING;
    return new Told(type, lemma, tree.span(verb), verb, reality, CONFIDENCE, false, source);
  }

  private boolean isPlanned(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && doings.contains(tree.lemma(verb))
        && PlannedVerbs.is(tree, verb);
  }

  private boolean tells(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && (doings.contains(tree.lemma(verb)) || !isState(tree, verb))
        && (isToldInClause(tree, verb)
            || isDoneBySomebody(tree, verb)
            || FirstDoers.is(tree, verb)
            || DoneActs.is(tree, verb))
        && Governors.subject(tree, verb).filter(s -> isUnknown(tree, s)).isEmpty();
  }

  /** "We", and "I" of nobody who is known. */
  private static boolean isUnknown(SentenceTree tree, int subject) {
    boolean isAuthor = tree.lower(subject).equals("i") && tree.referent(subject).isPresent();
    return !isAuthor && (WE.contains(tree.lower(subject)) || Unresolved.isPronoun(tree, subject));
  }

  private boolean isToldInClause(SentenceTree tree, int verb) {
    return CLAUSES.contains(tree.relation(verb))
        && (isPast(tree, verb) || isUnderWay(tree, verb) || isToldAhead(tree, verb));
  }

  /** "Turned the offer down" is none, whatever "turned" alone may be. */
  private boolean isState(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    return states.contains(lemma)
        && !isDoneToSomething(tree, verb)
        && !isBegun(tree, verb)
        && !Happenings.isOfNamed(tree, verb)
        && tree.children(verb, Set.of("compound:prt")).stream()
            .noneMatch(particle -> PHRASAL.contains(lemma + " " + tree.lower(particle)));
  }

  /** "Led a column from Leeds", where "led 2-0" and "led to war" are none. */
  private static boolean isDoneToSomething(SentenceTree tree, int verb) {
    return StandingVerbs.is("doing", tree.lemma(verb))
        && !Passives.is(tree, verb)
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(
                what ->
                    what > verb && (isThatOne(tree, verb, what) || isForGoal(tree, verb, what)));
  }

  /** "Led the choir"; "kept a register of ships", but not "kept a dog". */
  private static boolean isThatOne(SentenceTree tree, int verb, int what) {
    return isOne(tree, what)
        && (!tree.lemma(verb).equals("keep") || tree.child(what, "nmod").isPresent());
  }

  /** "Used dogs to clear the square". */
  private static boolean isForGoal(SentenceTree tree, int verb, int what) {
    return tree.lemma(verb).equals("use")
        && tree.pos(what) == PartOfSpeech.NOUN
        && tree.children(verb, GOALS).stream()
            .anyMatch(goal -> goal > what && tree.hasChild(goal, "mark", TO));
  }

  /** "Began teaching at the Pratt Institute". */
  private static boolean isBegun(SentenceTree tree, int verb) {
    return StandingVerbs.is("begun", tree.lemma(verb))
        && tree.children(verb, Set.of("xcomp")).stream()
            .filter(doing -> doing > verb && tree.pos(doing) == PartOfSpeech.VERB)
            .anyMatch(doing -> !tree.children(doing, Set.of("obj", "obl")).isEmpty());
  }

  private static boolean isOne(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && !tree.children(noun, SAYING_WHICH).isEmpty()
        && !StandingVerbs.is("idle", tree.lemma(noun));
  }

  /** "The cactus described by Anna Berg in 1936": who did it has a name. */
  private static boolean isDoneBySomebody(SentenceTree tree, int verb) {
    boolean isAside =
        isAside(tree, verb) || (tree.isA(verb, "conj") && isAside(tree, head(tree, verb)));
    return isAside
        && tree.children(verb, Set.of("mark", "aux")).isEmpty()
        && !LASTING.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && !tree.hasChild(tree.head(verb), "det", VAGUE)
        && tree.children(verb).stream()
            .anyMatch(
                child -> child > verb && (isDoer(tree, child) || isOfNamed(tree, verb, child)));
  }

  private static boolean isDoer(SentenceTree tree, int word) {
    return tree.hasChild(word, "case", Set.of("by"));
  }

  /** "Apprenticed in 1835 to Bo Li", of somebody or something that has a name. */
  private static boolean isOfNamed(SentenceTree tree, int verb, int word) {
    boolean isMore =
        tree.isA(word, "obl")
            && (tree.lower(word).matches("1[0-9]{3}|20[0-9]{2}")
                || tree.referent(word).isPresent()
                || tree.children(word, Set.of("appos", "flat")).stream()
                    .anyMatch(name -> tree.referent(name).isPresent()));
    return isMore && Governors.subject(tree, verb).flatMap(tree::referent).isPresent();
  }

  private static int head(SentenceTree tree, int verb) {
    return Math.max(tree.head(verb), 0);
  }

  private static boolean isAside(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("acl") || tree.relation(verb).equals("advcl");
  }

  /** "Where he would spend four years": whether it came true is read from what surrounds it. */
  private static boolean isToldAhead(SentenceTree tree, int verb) {
    return tree.hasChild(verb, "aux", Set.of("would"))
        && tree.lower(verb).equals(tree.lemma(verb))
        && hasOwnSubject(tree, verb)
        && !tree.hasChild(verb, "mark", CONDITIONS);
  }

  private boolean isPast(SentenceTree tree, int verb) {
    List<Integer> auxiliaries = tree.children(verb, AUXILIARIES);
    boolean told =
        auxiliaries.isEmpty() ? hasOwnSubject(tree, verb) : isPastWith(tree, auxiliaries);
    return told && hasPastForm(tree, verb) && !tree.hasChild(verb, "mark", CONDITIONS);
  }

  private static boolean isPastWith(SentenceTree tree, List<Integer> auxiliaries) {
    return auxiliaries.stream().allMatch(aux -> PAST_AUXILIARIES.contains(tree.lower(aux)));
  }

  private boolean hasPastForm(SentenceTree tree, int verb) {
    String lower = tree.lower(verb);
    boolean differs = !lower.equals(tree.lemma(verb)) && !lower.endsWith("ing");
    return invariant.contains(lower) || (differs && !isPresent(tree, verb));
  }

  /** "He is sending troops". */
  private boolean isUnderWay(SentenceTree tree, int verb) {
    return tree.lower(verb).endsWith("ing")
        && doings.contains(tree.lemma(verb))
        && tree.children(verb, AUXILIARIES).stream()
            .allMatch(aux -> BEING.contains(tree.lower(aux)))
        && !tree.children(verb, Set.of("aux")).isEmpty();
  }

  /** "She taught and wrote": a subject of its own or of the verb it goes on from. */
  private static boolean hasOwnSubject(SentenceTree tree, int verb) {
    boolean own = tree.children(verb).stream().anyMatch(child -> tree.isA(child, "nsubj"));
    boolean shared = tree.isA(verb, "conj") && Governors.subject(tree, verb).isPresent();
    return own || shared;
  }

  /** "Runs". */
  static boolean isPresent(SentenceTree tree, int verb) {
    String lower = tree.lower(verb);
    String lemma = tree.lemma(verb);
    return lower.endsWith("s") && (lower.startsWith(lemma) || lower.endsWith("ies"));
  }
}
