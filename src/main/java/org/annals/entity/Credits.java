package org.annals.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.annals.document.Metadata;
import org.annals.mention.AnnotatedDocument;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.sentence.SegmentedDocument;
import org.annals.text.Span;

/**
 * Finds who wrote and who published a document: an entity of its text where one bears the name,
 * else one that only the metadata names.
 */
final class Credits {
  private static final Set<EntityClass> TOWNS =
      Set.of(EntityClass.CITY, EntityClass.REGION, EntityClass.COUNTRY);

  private final KnownKeys keys;

  Credits(KnownKeys keys) {
    this.keys = keys;
  }

  ResolvedDocument resolve(AnnotatedDocument annotated, List<Reference> references) {
    SegmentedDocument segmented = annotated.segmented();
    Metadata metadata = segmented.document().metadata();
    List<Entity> creators =
        metadata.creators().stream()
            .filter(c -> c.evidence().isEmpty() || !isPlace(c.evidence().get(), references))
            .flatMap(c -> author(c.value(), references).stream())
            .toList();
    Optional<Entity> publisher =
        metadata
            .publisher()
            .filter(p -> p.evidence().isEmpty() || !isOther(p.evidence().get(), references))
            .map(
                p ->
                    named(p.value(), references, Credits::canPublish)
                        .orElseGet(() -> create(p.value(), EntityType.ORGANIZATION)));
    return new ResolvedDocument(segmented, references, annotated.analyses(), creators, publisher);
  }

  /** A line with a name above a text may also be that of a town. */
  private static boolean isPlace(Span credit, List<Reference> references) {
    return references.stream()
        .filter(name -> name.mention().span().equals(credit))
        .anyMatch(name -> !name.entity().is(EntityType.PERSON) && !canPublish(name.entity()));
  }

  /** "(London, 1978)", "© 2011 Ada Voss": no publisher. */
  private static boolean isOther(Span credit, List<Reference> references) {
    return references.stream()
        .filter(name -> name.mention().span().equals(credit))
        .map(Reference::entity)
        .anyMatch(who -> who.is(EntityType.PERSON) || TOWNS.contains(who.entityClass()));
  }

  private static boolean canPublish(Entity entity) {
    return entity.is(EntityType.ORGANIZATION);
  }

  private static boolean canWrite(Entity entity) {
    return canPublish(entity) || entity.is(EntityType.PERSON);
  }

  /** One word alone is an author only when it is known: "admin" and "staff" are nobody. */
  private Optional<Entity> author(String name, List<Reference> references) {
    return named(name, references, Credits::canWrite)
        .or(
            () ->
                keys.named(name, EntityClass.ORGANIZATION)
                    .map(_ -> create(name, EntityType.ORGANIZATION)))
        .or(
            () ->
                Surface.of(name).words().size() > 1
                    ? Optional.of(create(name, EntityType.PERSON))
                    : Optional.empty());
  }

  private static Optional<Entity> named(
      String name, List<Reference> references, Predicate<Entity> fits) {
    Surface wanted = Surface.of(name);
    return references.stream()
        .map(Reference::entity)
        .filter(fits)
        .filter(
            entity ->
                entity.label().equals(wanted.text())
                    || entity.names().stream().map(Surface::of).anyMatch(wanted::equals))
        .findFirst();
  }

  private Entity create(String name, EntityType type) {
    Surface surface = Surface.of(name);
    Optional<KnownName> known = keys.named(surface.text(), EntityClass.of(type));
    EntityKey key = known.map(keys::of).orElseGet(() -> new EntityKey(type, surface.text()));
    return new Entity(
        key,
        known.map(KnownName::entityClass).orElse(EntityClass.of(type)),
        new TreeSet<>(),
        known);
  }
}
