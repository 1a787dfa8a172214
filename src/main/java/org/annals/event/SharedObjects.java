package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody does two things to: "bought the mill in 1990 and closed it". Nothing else of
 * the sentence can be meant, whatever it names.
 */
final class SharedObjects {
  private static final Set<String> LINKS = Set.of("conj", "parataxis");

  private SharedObjects() {}

  /** The noun; nothing where the pronoun is not the object of such a verb. */
  static Optional<Integer> of(SentenceTree tree, int pronoun) {
    int second = tree.head(pronoun);
    if (!tree.relation(pronoun).equals("obj") || second == SentenceTree.ROOT) {
      return Optional.empty();
    }
    return hasOwnSubject(tree, second)
        ? inAside(tree, second, pronoun)
        : LINKS.contains(tree.relation(second)) ? before(tree, second) : Optional.empty();
  }

  private static Optional<Integer> before(SentenceTree tree, int second) {
    int first = tree.head(second);
    List<Integer> objects =
        Governors.objects(tree, first).stream().filter(noun -> noun < second).toList();
    return objects.size() == 1 && hasOneBetween(tree, first, second, objects.getFirst())
        ? Optional.of(objects.getFirst())
        : Optional.empty();
  }

  /** "The firm, which inspected the bridge, certified it". */
  private static Optional<Integer> inAside(SentenceTree tree, int verb, int pronoun) {
    List<Integer> asides =
        tree.children(verb, Set.of("nsubj")).stream()
            .flatMap(doer -> tree.children(doer, Set.of("acl:relcl")).stream())
            .filter(aside -> aside < verb)
            .toList();
    List<Integer> objects =
        asides.size() == 1
            ? tree.children(asides.getFirst(), Set.of("obj")).stream()
                .filter(noun -> noun > asides.getFirst() && noun < pronoun)
                .toList()
            : List.of();
    return objects.stream().findFirst().filter(_ -> objects.size() == 1);
  }

  private static boolean hasOwnSubject(SentenceTree tree, int verb) {
    return tree.children(verb).stream().anyMatch(child -> tree.isA(child, "nsubj"));
  }

  /** "Bought a shop, sold the mill and closed it": the one nearest is meant, if any. */
  private static boolean hasOneBetween(SentenceTree tree, int first, int second, int object) {
    return tree.child(object, "conj").isEmpty()
        && tree.children(first, LINKS).stream()
            .filter(verb -> verb < second)
            .allMatch(verb -> Governors.objects(tree, verb).isEmpty());
  }
}
