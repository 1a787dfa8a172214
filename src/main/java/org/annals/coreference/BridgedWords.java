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

  /** The same of what a body has. */
  private static final double LEAST_OF_BODY = 0.78;

  /** How likely it is at least where the noun is of such as the owner is. */
  private static final double LEAST_OF_ITS_OWN = 0.7;

  private static final double LEAST_OF_FAMILY = 0.5;

  private static final Set<String> FAMILIES =
      Set.of("family", "brothers", "sisters", "parents", "children", "widow");

  /** What a town or a country has one of. */
  private static final Set<String> OF_PLACES =
      Set.of("council", "mayor", "governor", "municipality", "administration");

  /** What a body has one of. */
  private static final Set<String> OF_BODIES =
      Set.of("board", "shareholders", "trustees", "directors", "members", "management", "alumni");

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

  private static double least(DefinitePhrase phrase, Entity owner) {
    EntityType type = owner.key().type();
    return switch (type) {
      case PERSON -> FAMILIES.contains(phrase.words()) ? LEAST_OF_FAMILY : LEAST;
      case PLACE -> OF_PLACES.contains(phrase.words()) ? LEAST_OF_ITS_OWN : LEAST;
      case ORGANIZATION -> OF_BODIES.contains(phrase.words()) ? LEAST_OF_ITS_OWN : LEAST_OF_BODY;
      default -> LEAST;
    };
  }

  /** None where the sentence names the owner: "the railway reached Leith". */
  private static Optional<String> words(SentenceTree tree, int noun) {
    return DefinitePhrase.at(tree, noun)
        .filter(phrase -> phrase.article().equals("the"))
        .filter(_ -> tree.anaphora().group(noun).isEmpty())
        .flatMap(
            phrase ->
                tree.anaphora()
                    .bridge(noun, Bridge.Relation.OF, LEAST_OF_FAMILY)
                    .filter(bridge -> bridge.confidence() >= least(phrase, bridge.entity()))
                    .map(Bridge::entity)
                    .filter(owner -> !owner.is(EntityType.EVENT))
                    .filter(owner -> !isOneOfMany(tree, noun, owner))
                    .filter(owner -> !NearerOther.isSpokenOf(tree, tree.size(), owner))
                    .map(owner -> FullPhrase.of(phrase.words(), owner.label()).words()));
  }
}
