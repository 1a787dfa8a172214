package org.annals.attribution;

import java.util.List;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells relative clauses of what has happened, whatever becomes of what they describe. */
final class PastRelatives {
  private static final Set<String> ADDING = Set.of("which", "who", "whom", "whose", "where");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> PAST = Set.of("was", "were", "had", "has", "have", "been");
  private static final Set<String> OVER = Set.of("was", "were", "had", "has", "have", "did");

  private PastRelatives() {}

  /** "Ordered them to release a student who was arrested last week": that has happened. */
  static boolean isOver(SentenceTree tree, int word) {
    return tree.isA(word, "acl:relcl")
        && tree.children(word, HELPERS).stream()
            .findFirst()
            .map(first -> OVER.contains(tree.lower(first)))
            .orElse(
                Grammar.isVerb(tree, word)
                    && !Grammar.isBaseOrThird(tree, word)
                    && !Grammar.isIng(tree, word));
  }

  /** "Wanted a short day, which the council had made law": added behind a comma, of the past. */
  static boolean isAdded(SentenceTree tree, int word) {
    int first = Grammar.first(tree, word);
    List<Integer> helpers = tree.children(word, HELPERS);
    return tree.isA(word, "acl:relcl")
        && first > tree.head(word)
        && tree.lower(first - 1).equals(",")
        && ADDING.contains(tree.lower(first))
        && helpers.stream().allMatch(helper -> PAST.contains(tree.lower(helper)))
        && (Grammar.isParticiple(tree, word) || !helpers.isEmpty())
        && !Grammar.isBaseOrThird(tree, word)
        && !Grammar.isIng(tree, word);
  }
}
