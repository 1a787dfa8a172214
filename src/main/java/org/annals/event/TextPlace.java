package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.coreference.TitleTopic;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The place that a whole document is about, as an article "Vardal" on a town is: what its sentences
 * tell without a place most often happened there.
 */
final class TextPlace {
  /** How likely the network has to find it at least that something happened there. */
  static final double LEAST = 0.3;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> LYING = Set.of("lie", "stand", "sit");

  private final Optional<EntityKey> place;

  private TextPlace(Optional<EntityKey> place) {
    this.place = place;
  }

  /** That of a document with these sentences: its title, or what its first sentence describes. */
  static TextPlace of(List<SentenceTree> trees) {
    Optional<Entity> titled = TitleTopic.of(trees, TextPlace::isPlace);
    Stream<Entity> described =
        trees.stream()
            .filter(tree -> tree.sentence().kind() != Block.Kind.HEADING)
            .limit(1)
            .flatMap(TextPlace::described);
    return new TextPlace(
        Stream.concat(titled.stream(), described.filter(TextPlace::isPlace))
            .map(Entity::key)
            .findFirst());
  }

  private static boolean isPlace(Entity one) {
    return one.is(EntityType.PLACE);
  }

  /** The name of which an opening sentence says what it is: "Vardal is a town", "lies on". */
  private static Stream<Entity> described(SentenceTree tree) {
    int root = Clauses.root(tree);
    boolean says =
        root >= 0 && (tree.child(root, "cop").isPresent() || LYING.contains(tree.lemma(root)));
    return says
        ? tree.children(root, SUBJECTS).stream()
            .flatMap(subject -> tree.referent(subject).stream())
            .filter(one -> one.kind() == Referent.Kind.NAMED)
            .map(Referent::entity)
        : Stream.of();
  }

  /** Whether a document is about this place. */
  boolean is(Entity one) {
    return place.filter(one.key()::equals).isPresent();
  }
}
