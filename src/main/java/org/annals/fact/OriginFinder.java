package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.document.Metadata.Sourced;
import org.annals.document.Origin;
import org.annals.entity.Entity;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/**
 * Says which book or encyclopedia a text is from, who wrote that, and where its publisher is, as a
 * line above or below the text has it: "From Salt: A Life, by Ada Voss (Leeds: Harbour Press)".
 */
final class OriginFinder {
  private final ResolvedDocument document;

  OriginFinder(ResolvedDocument document) {
    this.document = document;
  }

  List<Statement> find() {
    List<Statement> statements = new ArrayList<>();
    document
        .document()
        .metadata()
        .origin()
        .ifPresent(
            origin ->
                evidence(origin.title()).ifPresent(sentence -> add(origin, sentence, statements)));
    return statements;
  }

  private void add(Origin origin, Sentence sentence, List<Statement> statements) {
    Value title = new Value.Words(origin.title().value());
    if (origin.isPart()) {
      statements.add(CreditFinder.said(Relation.IS_PART_OF, title, sentence));
    }
    for (Sourced<String> author : origin.authors()) {
      document.creators().stream()
          .filter(creator -> CreditFinder.names(creator, author.value()))
          .findFirst()
          .or(() -> named(author))
          .filter(who -> who.is(EntityType.PERSON))
          .ifPresent(who -> statements.add(asserted(who, Relation.WROTE, title, sentence)));
    }
    publisher(origin)
        .ifPresent(
            publisher ->
                origin
                    .place()
                    .flatMap(this::named)
                    .filter(place -> place.is(EntityType.PLACE))
                    .ifPresent(
                        place ->
                            statements.add(
                                asserted(
                                    publisher,
                                    Relation.LOCATED_IN,
                                    new Value.Of(place),
                                    sentence))));
  }

  /** The publisher, where it stands beside its place. */
  private Optional<Entity> publisher(Origin origin) {
    return origin
        .place()
        .flatMap(Sourced::evidence)
        .filter(
            place ->
                document
                    .document()
                    .metadata()
                    .publisher()
                    .flatMap(Sourced::evidence)
                    .filter(house -> isNear(place, house))
                    .isPresent())
        .flatMap(_ -> document.publisher());
  }

  private static boolean isNear(Span place, Span house) {
    return Math.abs(place.end() - house.start()) <= 2 || Math.abs(house.end() - place.start()) <= 2;
  }

  private Optional<Entity> named(Sourced<String> words) {
    return words
        .evidence()
        .flatMap(
            place ->
                document.references().stream()
                    .filter(reference -> reference.mention().span().equals(place))
                    .map(reference -> reference.entity())
                    .findFirst());
  }

  private Optional<Sentence> evidence(Sourced<String> words) {
    return CreditFinder.evidence(document, words.evidence());
  }

  private static Statement asserted(
      Entity subject, Relation relation, Value object, Sentence sentence) {
    return Statement.asserted(
        new Value.Of(subject), relation, object, sentence, CreditFinder.CONFIDENCE);
  }
}
