package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What people died or were hurt of: "three died when a bus overturned near Leeds". */
final class Causes {
  private static final Set<String> HARMS =
      Set.of("kill", "die", "injure", "wound", "hurt", "drown", "perish", "crush", "suffocate");

  private static final Set<String> MARKS = Set.of("when", "after", "as");
  private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "off", "on");

  private Causes() {}

  /** The verbs of the clauses that tell of it. */
  static List<Integer> of(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB && HARMS.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("advcl")).stream()
            .filter(clause -> tree.pos(clause) == PartOfSpeech.VERB)
            .filter(
                clause ->
                    tree.children(clause, Set.of("mark", "advmod")).stream()
                        .anyMatch(word -> word < clause && MARKS.contains(tree.lower(word))))
            .toList()
        : List.of();
  }

  /** "Into a ravine near Leeds", "a checkpoint in Leeds": below what hangs on such a verb. */
  static List<Integer> places(SentenceTree tree, int cause) {
    return tree.children(cause, Set.of("obl", "obj")).stream()
        .flatMap(noun -> tree.children(noun, Set.of("nmod")).stream())
        .filter(place -> tree.hasChild(place, "case", INSIDE))
        .toList();
  }
}
