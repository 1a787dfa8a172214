package org.annals.event;

import java.util.List;
import java.util.Set;
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
  private static final Set<String> GOING = DataFile.words("/event/motion-verbs.txt");

  private SharedPlaces() {}

  /** The verb that a participle only says the outcome of; empty where it tells of more. */
  static List<Integer> outcomeOf(SentenceTree tree, int verb, EventType type) {
    return AT_ONCE.contains(type.localName())
        ? Goings.outcomeOf(tree, verb).stream().toList()
        : List.of();
  }

  /** The phrases for places with which the sentence begins, before the subject of both verbs. */
  static List<Integer> atTheHead(SentenceTree tree, int verb) {
    return Goings.joinedTo(tree, verb).stream()
        .filter(above -> staysThere(tree, verb) && !GOING.contains(tree.lemma(above)))
        .flatMap(above -> beforeSubject(tree, above).stream())
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
