package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.document.Metadata;
import org.annals.document.Metadata.Sourced;
import org.annals.entity.Entity;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/** Says who wrote and published a document, and when, where a sentence or byline of it says so. */
public final class CreditFinder implements StatementFinder {
  static final double CONFIDENCE = 0.95;

  /** How far apart the lines of a head are, in UTF-16 units. */
  private static final int HEAD = 400;

  @Override
  public List<Statement> find(ResolvedDocument document) {
    Metadata metadata = document.document().metadata();
    List<Statement> statements = new ArrayList<>();
    List<Sourced<String>> credits = metadata.creators();
    for (Entity creator : document.creators()) {
      Optional<Span> place =
          credits.stream()
              .filter(credit -> names(creator, credit.value()))
              .findFirst()
              .flatMap(Sourced::evidence);
      evidence(document, place)
          .ifPresent(s -> statements.add(said(Relation.CREATOR, new Value.Of(creator), s)));
      place.ifPresent(span -> statements.addAll(job(document, creator, span)));
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
    statements.addAll(new OriginFinder(document).find());
    return statements;
  }

  /** What the author is, and that he is so for the paper, as far as one is named. */
  private static List<Statement> job(ResolvedDocument document, Entity creator, Span name) {
    String text = document.document().text();
    Optional<Span> job = BylineJobs.beside(text, name);
    List<Statement> said = new ArrayList<>();
    if (creator.key().type() == EntityType.PERSON) {
      evidence(document, job)
          .ifPresent(
              sentence -> {
                Value who = new Value.Of(creator);
                Value words = new Value.Words(job.get().of(text).toLowerCase(Locale.ROOT));
                said.add(Statement.asserted(who, Relation.ROLE, words, sentence, CONFIDENCE));
                document
                    .publisher()
                    .filter(_ -> isBeside(document, name))
                    .ifPresent(
                        paper ->
                            said.add(
                                Statement.asserted(
                                    who,
                                    Relation.WORKS_FOR,
                                    new Value.Of(paper),
                                    sentence,
                                    CONFIDENCE)));
              });
    }
    return said;
  }

  /** Whether the paper is named near the byline, and not as the source of a text of its own. */
  private static boolean isBeside(ResolvedDocument document, Span name) {
    return document
        .document()
        .metadata()
        .publisher()
        .flatMap(Sourced::evidence)
        .filter(paper -> Math.abs(paper.start() - name.start()) <= HEAD)
        .isPresent();
  }

  static boolean names(Entity creator, String credit) {
    return creator.label().equals(credit)
        || creator.key().canonicalName().equals(credit)
        || creator.names().contains(credit);
  }

  static Statement said(Relation relation, Value object, Sentence evidence) {
    return Statement.asserted(new Value.TheDocument(), relation, object, evidence, CONFIDENCE);
  }

  static Optional<Sentence> evidence(ResolvedDocument document, Optional<Span> place) {
    return place.flatMap(
        span ->
            document.segmented().sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst());
  }
}
