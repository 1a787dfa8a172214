package org.annals.fact;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.attribution.Stance;
import org.annals.entity.Entity;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/**
 * Something that a sentence says.
 *
 * @param stance who says it and how
 * @param confidence from 0 to 1: how often a statement found this way is right; at the end, how
 *     likely it is that this one has no false part
 * @param period when it holds, as far as the sentence says
 * @param involved whom or what its words name, where its object is words: the museum of "director
 *     of the museum"
 */
public record Statement(
    Value subject,
    Relation relation,
    Value object,
    Sentence evidence,
    Stance stance,
    double confidence,
    Period period,
    List<Entity> involved)
    implements Serializable {
  public Statement {
    involved = List.copyOf(involved);
    if (subject instanceof Value.Words || subject instanceof Value.When) {
      throw new IllegalArgumentException("Words and dates say nothing: " + subject);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }

  /** A statement that names nothing besides. */
  public Statement(
      Value subject,
      Relation relation,
      Value object,
      Sentence evidence,
      Stance stance,
      double confidence,
      Period period) {
    this(subject, relation, object, evidence, stance, confidence, period, List.of());
  }

  /** A statement whose sentence does not say when it holds. */
  public Statement(
      Value subject,
      Relation relation,
      Value object,
      Sentence evidence,
      Stance stance,
      double confidence) {
    this(subject, relation, object, evidence, stance, confidence, Period.UNKNOWN);
  }

  /** What the document itself says is so. */
  public static Statement asserted(
      Value subject, Relation relation, Value object, Sentence evidence, double confidence) {
    return new Statement(subject, relation, object, evidence, Stance.ASSERTED, confidence);
  }

  /** Those of each sentence, by its span, so that a document is gone through once. */
  static Map<Span, List<Statement>> bySentence(List<Statement> all) {
    return all.stream().collect(Collectors.groupingBy(one -> one.evidence().span()));
  }

  /**
   * What follows of the same one from the same words.
   *
   * @param surety from 0 to 1, how often it follows
   */
  Statement implying(Relation other, Value what, double surety) {
    return new Statement(subject, other, what, evidence, stance, surety * confidence, period);
  }

  /** The same, holding at that time. */
  public Statement during(Period time) {
    return new Statement(subject, relation, object, evidence, stance, confidence, time, involved);
  }

  /** The same, as sure as this. */
  public Statement sure(double share) {
    return new Statement(subject, relation, object, evidence, stance, share, period, involved);
  }

  /** The same in other words. */
  Statement saying(String words) {
    return implying(relation, new Value.Words(words), 1).involving(involved);
  }

  /** The same, told so. */
  Statement told(Stance other) {
    return new Statement(subject, relation, object, evidence, other, confidence, period, involved);
  }

  /** The same, whose words name these. */
  Statement involving(List<Entity> named) {
    return new Statement(subject, relation, object, evidence, stance, confidence, period, named);
  }

  /**
   * Whether the plain triple may stand beside the statement: affirmed, actual, the document's own.
   */
  public boolean isAsserted() {
    return stance.isAsserted();
  }
}
