package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says which club, firm or country a "they" is: "The Greens gathered signatures, and they found an
 * ally", where no rule knows it and the network is all but sure.
 */
final class OneBody {
  /** From which share on, by the network. */
  private static final double LEAST = 0.95;

  private static final String ITSELF = "themselves";

  private OneBody() {}

  /**
   * The same tree, in which the word stands for the body.
   *
   * @param excluded what it cannot stand for
   */
  static SentenceTree resolve(
      SentenceTree tree, Backward word, Recollection recalled, Set<Antecedent> excluded) {
    boolean isOpen =
        Agreement.told(tree, word).isEmpty() && !tree.lower(word.place().word()).equals(ITSELF);
    Optional<Entity> body =
        recalled
            .best(LEAST)
            .filter(_ -> isOpen)
            .filter(one -> !one.is(EntityType.PERSON) && !one.is(EntityType.EVENT))
            .filter(one -> !excluded.contains(new Named(one)));
    return body.map(
            one ->
                new Referent(word.span(), one, Referent.Kind.PRONOMINAL, recalled.share(one.key())))
        .map(one -> tree.with(List.of(one)))
        .orElse(tree);
  }
}
