package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.document.Metadata;
import org.annals.document.Metadata.Sourced;
import org.annals.entity.Entity;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/** Says who wrote and published a document, and when, where a sentence or byline of it says so. */
public final class CreditFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.95;

  @Override
  public List<Statement> find(ResolvedDocument document) {
    Metadata metadata = document.document().metadata();
    List<Statement> statements = new ArrayList<>();
    List<Sourced<String>> credits = metadata.creators();
    for (Entity creator : document.creators()) {
      credits.stream()
          .filter(credit -> names(creator, credit.value()))
          .findFirst()
          .flatMap(credit -> evidence(document, credit.evidence()))
          .ifPresent(s -> statements.add(said(Relation.CREATOR, new Value.Of(creator), s)));
    }
    document
        .publisher()
        .ifPresent(
            publisher ->
                metadata
                    .publisher()
                    .flatMap(credit -> evidence(document, credit.evidence()))
                    .ifPresent(
                        s -> statements.add(said(Relation.PUBLISHER, new Value.Of(publisher), s))));
    metadata
        .issued()
        .ifPresent(
            issued ->
                evidence(document, issued.evidence())
                    .ifPresent(
                        s ->
                            statements.add(
                                said(Relation.ISSUED, new Value.When(issued.value()), s))));
    return statements;
  }

  private static boolean names(Entity creator, String credit) {
    return creator.label().equals(credit)
        || creator.key().canonicalName().equals(credit)
        || creator.names().contains(credit);
  }

  private static Statement said(Relation relation, Value object, Sentence evidence) {
    return Statement.asserted(new Value.TheDocument(), relation, object, evidence, CONFIDENCE);
  }

  private static Optional<Sentence> evidence(ResolvedDocument document, Optional<Span> place) {
    return place.flatMap(
        span ->
            document.segmented().sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst());
  }
}
