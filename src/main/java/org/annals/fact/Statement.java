package org.annals.fact;

import java.io.Serializable;
import org.annals.sentence.Sentence;

/**
 * Something that a sentence says.
 *
 * @param speaker who says it: an entity of the text, or the document itself
 * @param confidence from 0 to 1: how often a statement found this way is right
 */
public record Statement(
    Value subject,
    Relation relation,
    Value object,
    Sentence evidence,
    Value speaker,
    Polarity polarity,
    Modality modality,
    double confidence)
    implements Serializable {
  /** Whether the sentence says that it is so or that it is not. */
  public enum Polarity {
    AFFIRMED,
    DENIED
  }

  /** Whether it is told as a fact, a plan or a possibility. */
  public enum Modality {
    ACTUAL,
    PLANNED,
    POSSIBLE
  }

  public Statement {
    if (subject instanceof Value.Words || subject instanceof Value.When) {
      throw new IllegalArgumentException("Words and dates say nothing: " + subject);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }

  /** What the document itself says is so. */
  public static Statement asserted(
      Value subject, Relation relation, Value object, Sentence evidence, double confidence) {
    return new Statement(
        subject,
        relation,
        object,
        evidence,
        new Value.TheDocument(),
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        confidence);
  }

  /**
   * Whether the plain triple may stand beside the statement: affirmed, actual, the document's own.
   */
  public boolean isAsserted() {
    return polarity == Polarity.AFFIRMED
        && modality == Modality.ACTUAL
        && speaker instanceof Value.TheDocument;
  }
}
