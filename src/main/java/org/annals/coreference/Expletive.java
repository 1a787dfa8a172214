package org.annals.coreference;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells an "it" that stands for nothing: "it is clear that", "it rained", "it takes time to". */
final class Expletive {
  private static final Set<String> CONTENT = Set.of("csubj", "csubj:pass", "ccomp");
  private static final Set<String> CLAUSES =
      Set.of("csubj", "csubj:pass", "ccomp", "xcomp", "acl:relcl", "acl", "advcl", "advcl:relcl");
  private static final Set<String> EMPTY =
      Set.of(
          "seem",
          "seems",
          "seemed",
          "appear",
          "appears",
          "appeared",
          "happens",
          "happened",
          "turns",
          "turned",
          "take",
          "takes",
          "took",
          "rain",
          "rains",
          "rained",
          "snow",
          "snows",
          "snowed",
          "matter",
          "matters",
          "mattered",
          "follows",
          "followed");

  /** "It is said" beside what is said. */
  private static final Set<String> SAID =
      Set.of("said", "believed", "thought", "reported", "claimed", "understood", "rumoured");

  private static final Set<String> CONDITIONS =
      Set.of("time", "day", "night", "morning", "cold", "hot", "warm", "dark", "late", "early");

  private Expletive() {}

  /** Whether the word is such an "it". */
  static boolean isAt(SentenceTree tree, int it) {
    int head = tree.head(it);
    if (!tree.lower(it).equals("it") || head == SentenceTree.ROOT) {
      return tree.lower(it).equals("it");
    }
    return tree.isA(it, "expl")
        || (tree.isA(it, "nsubj") && isEmptySubject(tree, head))
        || (tree.isA(it, "obj") && isEmptyObject(tree, head, it));
  }

  private static boolean isEmptySubject(SentenceTree tree, int predicate) {
    String lower = tree.lower(predicate);
    if (EMPTY.contains(lower) || CONDITIONS.contains(lower)) {
      return true;
    }
    if (tree.child(predicate, "cop").isPresent()) {
      return hasAfter(tree, predicate, CLAUSES);
    }
    boolean isAside = tree.isA(predicate, "parataxis") && SAID.contains(tree.lower(predicate));
    return tree.child(predicate, "aux:pass").isPresent()
        && (isAside || hasAfter(tree, predicate, CONTENT));
  }

  /** "Make it clear that". */
  private static boolean isEmptyObject(SentenceTree tree, int verb, int it) {
    return tree.children(verb).stream()
        .anyMatch(c -> c > it && tree.isA(c, "xcomp") && tree.pos(c) == PartOfSpeech.ADJ);
  }

  private static boolean hasAfter(SentenceTree tree, int word, Set<String> relations) {
    return tree.children(word).stream()
        .anyMatch(c -> c > word && relations.contains(tree.relation(c)));
  }
}
