package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds nouns that name a happening ("the inquest into her death") where the network marks neither
 * them nor a verb that carries them. They count only where somebody is known to take part.
 */
final class EventNouns {
  /** How sure it is that such a noun tells of an event. */
  static final double CONFIDENCE = 0.35;

  private static final Set<String> PLACES_IN_CLAUSE =
      Set.of("nsubj", "nsubj:pass", "obj", "obl", "root", "conj");

  private static final Set<String> DOING =
      Set.of("make", "pay", "give", "hold", "host", "conduct", "undertake", "stage", "organize");

  private static final Set<String> NOUNS = DataFile.words("/trigger/event-nouns.txt");
  private static final Set<String> VAGUE = Set.of("any", "no", "every", "each", "such");

  private final EventType type;

  /** Such events are of this class. */
  EventNouns(EventType type) {
    this.type = type;
  }

  /** Whether a noun is one of those, and no name. */
  static boolean has(SentenceTree tree, int noun) {
    return NOUNS.contains(tree.lemma(noun)) && !tree.isInName(noun);
  }

  /** Those of a sentence that do not lie in what has been found in it. */
  List<Told> find(SentenceTree tree, List<Told> found) {
    List<Told> named = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int noun = word;
      if (tells(tree, noun, found)
          && found.stream().noneMatch(told -> told.span().overlaps(tree.span(noun)))) {
        named.add(
            new Told(
                type,
                tree.lemma(noun),
                tree.span(noun),
                noun,
                "Actual",
                CONFIDENCE,
                false,
                Told.Source.DOING));
      }
    }
    return named;
  }

  private boolean tells(SentenceTree tree, int noun, List<Told> found) {
    boolean isPlural = !tree.lower(noun).equals(tree.lemma(noun));
    return tree.pos(noun) == PartOfSpeech.NOUN
        && !tree.isInName(noun)
        && (NOUNS.contains(tree.lower(noun)) || (NOUNS.contains(tree.lemma(noun)) && !isPlural))
        && PLACES_IN_CLAUSE.contains(tree.relation(noun))
        && !isToldAbove(tree, noun, found)
        && !tree.hasChild(noun, "det", VAGUE);
  }

  /**
   * "Called off the deal", but not "the deal collapsed" or "made a visit": a verb that is told says
   * it all, and one that is not may say that nothing happened.
   */
  private static boolean isToldAbove(SentenceTree tree, int noun, List<Told> found) {
    boolean isObject = tree.isA(noun, "obj") || tree.isA(noun, "conj");
    if (isObject && !DOING.contains(tree.lemma(tree.head(noun)))) {
      return true;
    }
    return !tree.isA(noun, "nsubj")
        && found.stream().anyMatch(told -> told.head() == tree.head(noun));
  }
}
