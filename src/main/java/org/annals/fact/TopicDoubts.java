package org.annals.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Bridge;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * What a sentence and those around it say of whose office it is, where it is not that of the body
 * that a document is about: "the ministry's director", and what the network takes "the director" to
 * be of.
 */
final class TopicDoubts {
  /** From which probability on the network knows the body. */
  private static final double SURE = 0.75;

  /** From which probability on it speaks for another one. */
  private static final double LIKELY = 0.3;

  private static final Set<String> OWNING = Set.of("its", "their");

  /** Nouns that may speak of any body that has such offices. */
  private static final Set<String> ANY =
      Set.of(
          "company",
          "firm",
          "group",
          "bank",
          "trust",
          "hospital",
          "agency",
          "authority",
          "club",
          "union",
          "school",
          "college",
          "university",
          "society",
          "charity",
          "paper",
          "newspaper",
          "airline",
          "manufacturer",
          "brewer",
          "producer",
          "maker",
          "retailer",
          "association",
          "team",
          "side",
          "business",
          "organisation",
          "organization",
          "party",
          "institute");

  private final List<SentenceTree> trees;

  TopicDoubts(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /** The body, or the one that the network is sure of instead; nothing where it may be another. */
  Optional<Entity> checked(Statement role, Entity body, Set<String> classes) {
    Optional<SentenceTree> tree =
        trees.stream().filter(one -> one.sentence().equals(role.evidence())).findFirst();
    return tree.isEmpty() ? Optional.of(body) : checked(tree.get(), role, body, classes);
  }

  private static Optional<Entity> checked(
      SentenceTree tree, Statement role, Entity body, Set<String> classes) {
    List<Integer> words = words(tree, role);
    if (words.stream().anyMatch(word -> isOwnedByOther(tree, word, body))) {
      return Optional.empty();
    }
    Optional<Bridge> bridge =
        words.stream()
            .flatMap(word -> tree.anaphora().bridge(word, Bridge.Relation.OF, LIKELY).stream())
            .filter(other -> !isNational(role, other.entity()))
            .max(Comparator.comparingDouble(Bridge::confidence));
    return bridge.isEmpty() || isOne(bridge.get().entity(), body)
        ? Optional.of(body)
        : bridge
            .filter(other -> other.confidence() >= SURE)
            .map(Bridge::entity)
            .filter(other -> classes.contains(other.entityClass().localName()));
  }

  /** "National president": of a body that has others too, and not of the country. */
  private static boolean isNational(Statement role, Entity other) {
    return other.is(EntityType.PLACE)
        && role.object() instanceof Value.Words(String words)
        && words.startsWith("national ");
  }

  /** The nouns of its sentence that tell the office. */
  private static List<Integer> words(SentenceTree tree, Statement role) {
    Set<String> said =
        role.object() instanceof Value.Words(String words)
            ? Stream.of(words.toLowerCase(Locale.ROOT).split("['\u2019]s | "))
                .collect(Collectors.toUnmodifiableSet())
            : Set.of();
    return IntStream.range(0, tree.size())
        .filter(word -> said.contains(tree.lower(word)))
        .filter(word -> tree.pos(word) != PartOfSpeech.ADP && tree.pos(word) != PartOfSpeech.DET)
        .boxed()
        .toList();
  }

  /** "The council's manager", "its manager", where nobody knows whose. */
  private static boolean isOwnedByOther(SentenceTree tree, int word, Entity body) {
    return tree.children(word, Set.of("nmod:poss")).stream()
        .anyMatch(owner -> isOther(tree, owner, body));
  }

  /** A name before an office has been read with it. */
  private static boolean isOther(SentenceTree tree, int owner, Entity body) {
    Optional<Referent> known = tree.referent(owner);
    if (known.isPresent()) {
      return known.get().kind() != Referent.Kind.NAMED
          && !known.get().isPerson()
          && !isOne(known.get().entity(), body);
    }
    return tree.pos(owner) == PartOfSpeech.PRON
        ? OWNING.contains(tree.lower(owner))
        : tree.pos(owner) == PartOfSpeech.NOUN && !ANY.contains(tree.lower(owner));
  }

  private static boolean isOne(Entity one, Entity other) {
    return one.key().equals(other.key());
  }
}
