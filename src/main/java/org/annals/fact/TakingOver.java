package org.annals.fact;

import java.util.Set;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Verbs by which somebody comes to the office that the text tells of him: "its director, Bo Li, who
 * took over the museum in May", "took the helm".
 */
final class TakingOver {
  private static final Set<String> HELMS = Set.of("helm", "reins", "charge", "over");

  private TakingOver() {}

  /** Whether the verb is one, and says not what of, or a body. */
  static boolean isOf(SentenceTree tree, int verb) {
    int last = last(tree, verb);
    return tree.lemma(verb).equals("take")
        && last > verb
        && tree.children(verb).stream()
            .noneMatch(c -> tree.hasChild(c, "case", Set.of("as", "from")))
        && tree.children(verb, Set.of("obj")).stream()
            .allMatch(object -> HELMS.contains(tree.lower(object)) || isBody(tree, object))
        && (HELMS.contains(tree.lower(last)) || isBody(tree, last));
  }

  /** The last of its words, with the body that is taken over. */
  static int last(SentenceTree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> c > verb)
        .filter(c -> tree.isA(c, "obj") || HELMS.contains(tree.lower(c)))
        .reduce(verb, Math::max);
  }

  private static boolean isBody(SentenceTree tree, int word) {
    return KindBodies.isKind(tree.lower(word))
        || tree.referent(word)
            .map(Referent::entity)
            .filter(one -> one.is(EntityType.ORGANIZATION))
            .isPresent();
  }
}
