package org.annals.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.Bridge;
import org.annals.tree.SentenceTree;

/** Says in fuller words what belongs to something with a name: "the harbour of Leith". */
final class BridgedWords {
  private static final double LEAST = 0.85;

  /** Bodies and officers of which a country has more than one. */
  private static final Set<String> MANY =
      Set.of(
          "ministry",
          "minister",
          "department",
          "agency",
          "commission",
          "committee",
          "court",
          "tribunal",
          "office",
          "official",
          "judge",
          "prosecutor",
          "regulator",
          "bank",
          "union",
          "party",
          "company",
          "university",
          "newspaper",
          "prison");

  private BridgedWords() {}

  /** The same tree, in which definite phrases that are bridged have such words. */
  static SentenceTree read(SentenceTree tree) {
    Map<Integer, String> found = new HashMap<>();
    for (int word : tree.anaphora().bridges().keySet()) {
      words(tree, word).ifPresent(words -> found.put(word, words));
    }
    return found.isEmpty() ? tree : tree.with(tree.anaphora().and(found));
  }

  /** "The ministry" of a country that has many. */
  private static boolean isOneOfMany(SentenceTree tree, int noun, Entity owner) {
    return owner.entityClass() == EntityClass.COUNTRY && MANY.contains(tree.lemma(noun));
  }

  /** None where the sentence names the owner: "the railway reached Leith". */
  private static Optional<String> words(SentenceTree tree, int noun) {
    return DefinitePhrase.at(tree, noun)
        .filter(phrase -> phrase.article().equals("the"))
        .flatMap(
            phrase ->
                tree.anaphora()
                    .bridge(noun, Bridge.Relation.OF, LEAST)
                    .map(Bridge::entity)
                    .filter(owner -> !owner.is(EntityType.EVENT))
                    .filter(owner -> !isOneOfMany(tree, noun, owner))
                    .filter(owner -> !NearerOther.isSpokenOf(tree, tree.size(), owner))
                    .map(owner -> FullPhrase.of(phrase.words(), owner.label()).words()));
  }
}
