package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Which words around a telling speak of the same happening: its verb, and whose subject it shares.
 */
final class Governors {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final Set<String> OPEN_CLAUSES = Set.of("xcomp", "advcl", "acl");
  private static final Set<String> HANGING =
      Set.of("nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked", "xcomp", "compound", "nmod");

  private Governors() {}

  /**
   * The word and the verbs that say when and where the same thing happens: for a noun, the verb
   * that it is subject or object of ("held a rally in Leeds").
   */
  static List<Integer> of(SentenceTree tree, int head) {
    List<Integer> words = new ArrayList<>(List.of(head));
    int at = head;
    while (tree.pos(at) != PartOfSpeech.VERB
        && tree.head(at) != SentenceTree.ROOT
        && HANGING.contains(tree.relation(at))) {
      at = tree.head(at);
      words.add(at);
    }
    return words;
  }

  /** The subject of the verb, its own or that of a verb it goes on from. */
  static Optional<Integer> subject(SentenceTree tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      List<Integer> own = subjects(tree, at);
      if (!own.isEmpty()) {
        return Optional.of(own.getFirst());
      }
      String relation = tree.relation(at);
      boolean goesOn = relation.equals("conj") || OPEN_CLAUSES.contains(relation);
      if (!goesOn || tree.head(at) == SentenceTree.ROOT) {
        return Optional.empty();
      }
      int governor = tree.head(at);
      if (relation.equals("acl")) {
        return Optional.of(governor);
      }
      Optional<Integer> object = tree.child(governor, "obj");
      if (relation.equals("xcomp") && object.isPresent()) {
        return object;
      }
      at = governor;
    }
    return Optional.empty();
  }

  /** Its subjects; a bare number before a verb is one: "and 20,000 gathered". */
  private static List<Integer> subjects(SentenceTree tree, int verb) {
    List<Integer> own = tree.children(verb, SUBJECTS);
    return own.isEmpty() && tree.pos(verb) == PartOfSpeech.VERB
        ? tree.children(verb, Set.of("nummod"))
        : own;
  }

  /** Whether the verb is in the passive voice. */
  static boolean isPassive(SentenceTree tree, int verb) {
    boolean marked = !tree.children(verb, Set.of("aux:pass", "nsubj:pass", "obl:agent")).isEmpty();
    return marked || isReducedPassive(tree, verb);
  }

  /** "the man arrested in Leeds": a past participle on its own behind a noun. */
  private static boolean isReducedPassive(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("acl")
        && tree.pos(verb) == PartOfSpeech.VERB
        && !tree.lower(verb).endsWith("ing")
        && tree.children(verb, Set.of("mark", "nsubj", "obj")).isEmpty();
  }
}
