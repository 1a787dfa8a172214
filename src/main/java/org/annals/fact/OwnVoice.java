package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Stretches;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The body that tells a text itself: "we", outside of quotations, is this one and no other. */
final class OwnVoice {
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  private OwnVoice() {}

  /** The body; none where nobody says "we" or it is not always the same. */
  static Optional<Entity> of(List<SentenceTree> trees) {
    List<Entity> all =
        trees.stream()
            .flatMap(
                tree ->
                    tree.referents().stream()
                        .filter(one -> one.kind() == Referent.Kind.PRONOMINAL)
                        .filter(one -> isWe(tree, one)))
            .map(Referent::entity)
            .distinct()
            .toList();
    return all.size() == 1
        ? Optional.of(all.getFirst()).filter(one -> one.is(EntityType.ORGANIZATION))
        : Optional.empty();
  }

  private static boolean isWe(SentenceTree tree, Referent pronoun) {
    int word = tree.headOf(pronoun.span());
    return word >= 0 && WE.contains(tree.lower(word)) && !Stretches.isInQuotation(tree, word);
  }
}
