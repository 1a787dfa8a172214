package org.annals.coreference;

import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Tells where a body is named only for what somebody did before: "Berg, who joined after nine years
 * at Acme, said the company would grow", "Berg, a former Acme manager". The company is another.
 */
final class PastBodies {
  private static final Set<String> ASIDE = Set.of("acl:relcl", "appos", "acl");
  private static final Set<String> BEFORE = Set.of("former", "formerly", "previously", "ex");
  private static final Set<String> MARKS = Set.of("case", "mark", "amod", "advmod", "compound");
  private static final Set<String> COMING = Set.of("come", "join", "move", "arrive", "switch");
  private static final int DEEPEST = 8;

  private PastBodies() {}

  /** Whether an occurrence is of such a body, in words that hang on a person's name. */
  static boolean isOne(SentenceTree tree, Occurrence here) {
    if (!(here.who() instanceof Named(Entity entity)) || !entity.is(EntityType.ORGANIZATION)) {
      return false;
    }
    boolean isPast = false;
    int at = here.word();
    for (int i = 0; i < DEEPEST && tree.head(at) != SentenceTree.ROOT; i++) {
      isPast |= isBefore(tree, at);
      int head = tree.head(at);
      if (ASIDE.contains(tree.relation(at)) && isPerson(tree, head)) {
        return isPast;
      }
      at = head;
    }
    return false;
  }

  private static boolean isBefore(SentenceTree tree, int word) {
    return tree.children(word, MARKS).stream()
            .map(tree::lower)
            .anyMatch(mark -> BEFORE.contains(mark) || mark.equals("after"))
        || (tree.hasChild(word, "case", Set.of("from"))
            && COMING.contains(tree.lemma(tree.head(word))));
  }

  private static boolean isPerson(SentenceTree tree, int word) {
    return tree.referent(word).filter(Referent::isPerson).isPresent();
  }
}
