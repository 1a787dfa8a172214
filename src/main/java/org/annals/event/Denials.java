package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.dating.EventTimes;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.PartialDate;
import org.annals.tree.Denied;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Finds what a document itself says somebody did not do: "the council did not ask the fishers". */
final class Denials {
  private static final double CONFIDENCE = 0.75;

  /** From which probability on the network holds a verb of a state for one that tells a fact. */
  private static final double LIKELY = 0.85;

  /** The same of what nobody did. */
  private static final double TOLD = 0.8;

  private static final String DENIED = "Denied";
  private static final Set<String> MAIN = Set.of("root", "conj", "parataxis");
  private static final Set<String> PAST = Set.of("did", "was", "were", "had", "has", "have");
  private static final Set<String> BEYOND =
      Set.of(
          "until", "till", "because", "if", "unless", "without", "only", "merely", "just", "yet",
          "even", "but", "rather");

  private static final Set<String> POINTING =
      Set.of("the", "his", "her", "its", "their", "this", "our");

  private static final Set<String> DONE =
      Set.of("attend", "receive", "accept", "win", "earn", "join");
  private static final Set<String> SEEING = Set.of("see", "find", "discover", "detect", "uncover");
  private static final Set<String> FOUND =
      Set.of("find", "receive", "win", "take", "make", "pay", "publish", "leave", "issue");
  private static final Set<String> LESS = Set.of("fewer", "less", "more", "longer", "other");
  private static final Set<String> TO_WHOM = Set.of("obj", "obl", "xcomp");
  private static final Set<String> MAKING = Set.of("make", "deny");
  private static final Set<String> SINCE = Set.of("since", "before", "for", "after");

  private final Set<String> states = DataFile.words("/trigger/state-verbs.txt");
  private final Set<String> absent = DataFile.words("/event/absent-things.txt");
  private final Set<String> idle = DataFile.words("/event/idle-verbs.txt");
  private final EventType type;

  /** Such events are of this class. */
  Denials(EventType type) {
    this.type = type;
  }

  /** All tellings, with those of what was not done. */
  List<Told> read(SentenceTree tree, List<Told> found) {
    List<Told> all = new ArrayList<>(found);
    for (int word = 0; word < tree.size(); word++) {
      int verb = word;
      if (isDenied(tree, verb, found)) {
        all.removeIf(told -> told.span().overlaps(tree.span(verb)));
        Told told = Told.byRule(tree, verb, type, tree.lemma(verb), CONFIDENCE);
        all.add(
            new Told(
                type, told.kind(), told.span(), verb, DENIED, CONFIDENCE, true, told.source()));
      }
    }
    return all;
  }

  /** The time that is named with it: what was not done is not done at the time of the story. */
  static Optional<PartialDate> time(SentenceTree tree, Told told, EventTimes times) {
    boolean isLong =
        tree.children(told.head()).stream()
            .anyMatch(child -> tree.lower(child).equals("since") || isSince(tree, child));
    return isLong ? Optional.empty() : times.attached(tree, told.head());
  }

  private static boolean isSince(SentenceTree tree, int word) {
    return tree.children(word).stream().anyMatch(c -> SINCE.contains(tree.lower(c)));
  }

  /** Whether a telling is one of these. */
  static boolean is(Told told) {
    return told.reality().equals(DENIED) && told.confidence() == CONFIDENCE && told.isSure();
  }

  private boolean isDenied(SentenceTree tree, int verb, List<Told> found) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && (MAIN.contains(tree.relation(verb)) || isAside(tree, verb))
        && !saysMore(tree, verb)
        && (isOfSomebody(tree, verb, found) || isOfNobody(tree, verb));
  }

  /** "Anna Berg, who has never left the town". */
  private static boolean isAside(SentenceTree tree, int verb) {
    int who = Governors.firstBelow(tree, verb);
    return tree.isA(verb, "acl:relcl")
        && (tree.lower(who).equals(",") || (who > 0 && tree.lower(who - 1).equals(",")))
        && Governors.subject(tree, verb).flatMap(tree::referent).isPresent();
  }

  private boolean isOfSomebody(SentenceTree tree, int verb, List<Told> found) {
    return (isNotDone(tree, verb) || isOfNone(tree, verb) || LikelyDenials.is(tree, verb))
        && (isDoneToNamed(tree, verb, found) || saysEnough(tree, verb))
        && Governors.subject(tree, verb).filter(s -> isKnown(tree, s)).isPresent();
  }

  private boolean isOfNobody(SentenceTree tree, int verb) {
    return DoneByNobody.is(tree, verb)
        && (isDoing(tree, verb) || isTold(tree, verb))
        && (Passives.is(tree, verb) || !tree.children(verb, TO_WHOM).isEmpty());
  }

  /** "Not one owner has gone to prison". */
  private static boolean isTold(SentenceTree tree, int verb) {
    return tree.roles().told(verb) >= TOLD && !tree.children(verb, Set.of("obl")).isEmpty();
  }

  private static boolean saysEnough(SentenceTree tree, int verb) {
    return !tree.children(verb, TO_WHOM).isEmpty()
        || LikelyDenials.isOfNamed(tree, verb)
        || LikelyDenials.isNotDoneTo(tree, verb);
  }

  /** "Anna Berg was never charged": of which class it would have been is known. */
  private static boolean isDoneToNamed(SentenceTree tree, int verb, List<Told> found) {
    return Passives.is(tree, verb)
        && Governors.subject(tree, verb)
            .flatMap(tree::referent)
            .filter(named -> named.kind() == Referent.Kind.NAMED)
            .isPresent()
        && found.stream().anyMatch(told -> told.head() == verb && told.type().lineage().size() > 1);
  }

  private boolean isNotDone(SentenceTree tree, int verb) {
    return Denied.is(tree, verb) && isPast(tree, verb) && isDoing(tree, verb);
  }

  /** "Found no survivors", "saw no reason to keep it". */
  private boolean isOfNone(SentenceTree tree, int verb) {
    Tense tense = Tense.of(tree, verb);
    return (tense == Tense.PAST || tense == Tense.PERFECT || tense == Tense.PAST_PERFECT)
        && !Passives.is(tree, verb)
        && tree.children(verb, Set.of("obj")).stream()
            .filter(what -> what > verb && tree.hasChild(what, "det", Set.of("no")))
            .filter(what -> tree.pos(what) == PartOfSpeech.NOUN)
            .filter(what -> tree.lower(what - 1).equals("no") || !tree.hasChild(what, "amod", LESS))
            .anyMatch(
                what ->
                    absent.contains(tree.lemma(what))
                        ? SEEING.contains(tree.lemma(verb))
                        : FOUND.contains(tree.lemma(verb)));
  }

  private boolean isDoing(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    boolean isSure = tree.roles().told(verb) >= LIKELY;
    return idle.contains(lemma)
        ? isSure && saysWhat(tree, verb)
        : DONE.contains(lemma) || !states.contains(lemma) || isSure;
  }

  /** "Did not come back", "has never made a profit", "did not deny the facts". */
  private static boolean saysWhat(SentenceTree tree, int verb) {
    boolean isMade = MAKING.contains(tree.lemma(verb));
    return tree.hasChild(verb, "advmod", Set.of("back"))
        || (isMade
            && tree.children(verb, Set.of("obj")).stream()
                .anyMatch(what -> what > verb && tree.pos(what) == PartOfSpeech.NOUN));
  }

  private static boolean isPast(SentenceTree tree, int verb) {
    List<Integer> auxiliaries = tree.children(verb, Set.of("aux", "aux:pass"));
    boolean isPlain =
        auxiliaries.isEmpty()
            && tree.hasChild(verb, "advmod", Set.of("never"))
            && Tense.of(tree, verb) == Tense.PAST;
    boolean isPerfect =
        auxiliaries.stream()
            .allMatch(aux -> PAST.contains(tree.lower(aux)) || tree.lower(aux).equals("been"));
    return isPlain || (!auxiliaries.isEmpty() && isPerfect);
  }

  /** "Did not leave until May", "not only": something else was done. */
  private static boolean saysMore(SentenceTree tree, int verb) {
    return tree.surface(tree.size() - 1).equals("?")
        || tree.children(verb).stream()
            .anyMatch(
                child ->
                    (BEYOND.contains(tree.lower(child)) && !isBefore(tree, verb, child))
                        || tree.children(child).stream()
                            .anyMatch(below -> BEYOND.contains(tree.lower(below))));
  }

  /** "Announced flats, but never built them". */
  private static boolean isBefore(SentenceTree tree, int verb, int child) {
    return child < verb && tree.isA(child, "cc");
  }

  private static boolean isKnown(SentenceTree tree, int subject) {
    Optional<String> meant = tree.anaphora().thing(subject);
    return meant.isPresent()
        || tree.referent(subject).isPresent()
        || (tree.pos(subject) == PartOfSpeech.NOUN
            && !tree.children(subject).isEmpty()
            && tree.children(subject).stream().anyMatch(c -> POINTING.contains(tree.lower(c))));
  }
}
