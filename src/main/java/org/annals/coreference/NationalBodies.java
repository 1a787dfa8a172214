package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says of which country "the foreign ministry" or "the government" is: the one that a document is
 * about, where that is beyond doubt.
 */
final class NationalBodies {
  private static final int OFTEN = 2;
  private static final double TIMES = 3;

  private static final Set<String> ALONE =
      Set.of("government", "parliament", "army", "navy", "senate", "cabinet", "legislature");

  private static final Set<String> WITH_A_WORD =
      Set.of("foreign", "interior", "health", "defence", "defense", "finance", "justice");

  private final Optional<String> country;

  private NationalBodies(Optional<String> country) {
    this.country = country;
  }

  /** Those of the country of a document. */
  static NationalBodies of(List<SentenceTree> trees) {
    Map<EntityKey, Integer> counts = new HashMap<>();
    Map<EntityKey, Entity> early = new HashMap<>();
    boolean isOpening = true;
    Set<String> lands = new HashSet<>();
    for (SentenceTree tree : trees) {
      for (Referent name : tree.referents()) {
        Entity entity = name.entity();
        if (entity.entityClass() == EntityClass.COUNTRY) {
          counts.merge(entity.key(), 1, Integer::sum);
          if (isOpening) {
            early.put(entity.key(), entity);
          }
        } else if (isOpening && entity.entityClass() == EntityClass.CITY) {
          entity.known().flatMap(KnownName::within).ifPresent(lands::add);
        }
      }
      isOpening &= tree.sentence().kind() != Block.Kind.PARAGRAPH;
    }
    return new NationalBodies(
        early.values().stream()
            .filter(entity -> isMost(counts, entity.key()))
            .map(Entity::label)
            .filter(label -> lands.isEmpty() || lands.equals(Set.of(label)))
            .findFirst());
  }

  private static boolean isMost(Map<EntityKey, Integer> counts, EntityKey key) {
    int times = counts.getOrDefault(key, 0);
    return times >= OFTEN
        && counts.entrySet().stream()
            .allMatch(other -> other.getKey().equals(key) || times >= TIMES * other.getValue());
  }

  /** "The foreign ministry of Peru" for "the foreign ministry". */
  Optional<FullPhrase> of(SentenceTree tree, int noun) {
    return country.flatMap(
        land ->
            DefinitePhrase.at(tree, noun)
                .filter(phrase -> phrase.article().equals("the") && isNational(phrase))
                .map(phrase -> full(phrase.words(), land)));
  }

  private static FullPhrase full(String words, String land) {
    return new FullPhrase("the " + words + " of " + land, Set.of(words, land), true);
  }

  private static boolean isNational(DefinitePhrase phrase) {
    int space = phrase.words().indexOf(' ');
    return space < 0
        ? ALONE.contains(phrase.noun())
        : phrase.noun().equals("ministry")
            && WITH_A_WORD.contains(phrase.words().substring(0, space));
  }
}
