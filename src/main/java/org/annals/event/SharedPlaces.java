package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Given;
import org.annals.clause.Goings;
import org.annals.ontology.EventType;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds where a clause takes its place from, when it names none: "in Geneva they met and signed
 * it", "a bus fell off a bridge in Leeds, killing nine".
 */
final class SharedPlaces {
  private static final Set<String> AT_ONCE =
      Set.of("Arrest", "Attack", "Crisis", "LifeEvent", "Raid", "War");

  private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "inside");
  private static final Set<String> GOING = DataFile.words("/clause/motion-verbs.txt");

  private static final Set<String> SPEAKING =
      Set.of("speaking", "testifying", "preaching", "lecturing", "appearing");

  private SharedPlaces() {}

  /** The verb that a participle only says the outcome of; empty where it tells of more. */
  static List<Integer> outcomeOf(SentenceTree tree, int verb, EventType type) {
    return AT_ONCE.contains(type.localName())
        ? Goings.outcomeOf(tree, verb).stream().toList()
        : List.of();
  }

  /** The phrases for places with which the sentence begins, before the subject of both verbs. */
  static List<Integer> atTheHead(SentenceTree tree, int verb) {
    List<Integer> opening = opening(tree, verb);
    return opening.isEmpty()
        ? above(tree, verb).stream()
            .filter(above -> staysThere(tree, verb) && !GOING.contains(tree.lemma(above)))
            .flatMap(above -> beforeSubject(tree, above).stream())
            .toList()
        : opening;
  }

  private static Optional<Integer> above(SentenceTree tree, int verb) {
    Optional<Integer> harmed = Goings.harmedIn(tree, verb);
    return harmed
        .flatMap(above -> Goings.harmedIn(tree, above))
        .or(() -> Goings.joinedTo(tree, verb))
        .or(() -> harmed);
  }

  /** "Speaking in Vienna in 1963, she", "in a lecture given in Geneva she". */
  private static List<Integer> opening(SentenceTree tree, int verb) {
    Stream<Integer> given =
        tree.children(verb, Set.of("obl")).stream()
            .flatMap(noun -> Given.participle(tree, noun).stream());
    Stream<Integer> speaking =
        tree.children(verb, Set.of("advcl")).stream()
            .filter(clause -> SPEAKING.contains(tree.lower(clause)));
    return Stream.concat(given, speaking)
        .filter(clause -> clause < verb)
        .flatMap(clause -> tree.children(clause, Set.of("obl")).stream())
        .filter(where -> tree.hasChild(where, "case", INSIDE))
        .toList();
  }

  private static List<Integer> beforeSubject(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("nsubj", "nsubj:pass")).stream()
        .limit(1)
        .flatMap(subject -> tree.children(verb, Set.of("obl")).stream().filter(w -> w < subject))
        .filter(where -> tree.hasChild(where, "case", INSIDE))
        .toList();
  }

  private static boolean staysThere(SentenceTree tree, int verb) {
    return !GOING.contains(tree.lemma(verb))
        && tree.child(verb, "advmod").isEmpty()
        && tree.children(verb, Set.of("obl")).stream()
            .noneMatch(own -> tree.hasChild(own, "case", INSIDE));
  }
}
