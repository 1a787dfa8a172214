package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Reads the name that a noun is told with: "a miner called Bo Li", "a firm named Acme". */
final class NamedBy {
  private static final Set<String> NAMING = Set.of("called", "named");
  private static final Set<String> NAMES = Set.of("obj", "xcomp", "obl", "flat", "appos");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private NamedBy() {}

  /** Who or what it is, a person or an organization. */
  static Optional<Entity> entity(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        ? ofNoun(tree, noun).or(() -> beside(tree, noun))
        : Optional.empty();
  }

  /** "His gunner, a Welshman named Bo Li". */
  private static Optional<Entity> beside(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("appos")).stream()
        .filter(same -> same > noun)
        .flatMap(same -> ofNoun(tree, same).stream())
        .findFirst();
  }

  private static Optional<Entity> ofNoun(SentenceTree tree, int noun) {
    return tree.referent(noun).isEmpty() && isNew(tree, noun)
        ? tree.children(noun, Set.of("acl")).stream()
            .filter(naming -> NAMING.contains(tree.lower(naming)))
            .flatMap(
                naming -> tree.children(naming, NAMES).stream().filter(name -> name == naming + 1))
            .flatMap(name -> tree.referent(name).stream())
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .map(Referent::entity)
            .filter(NamedBy::canBe)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isNew(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", ARTICLES) || tree.child(noun, "nmod:poss").isPresent();
  }

  private static boolean canBe(Entity entity) {
    return entity.is(EntityType.PERSON) || entity.is(EntityType.ORGANIZATION);
  }
}
