package org.annals.trigger;

import java.util.Set;
import org.annals.ontology.EventType;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Words of a sentence that tell of an event.
 *
 * @param kind what it is called in a label
 * @param span of the words in the document
 * @param head the word of the tree that carries them
 * @param reality as the network sees it: Actual, Planned, Denied or Unreal
 * @param confidence from 0 to 1
 * @param isSure whether the words are enough to tell of it, even where nobody takes part
 * @param source why the words are held to tell of one
 */
public record Told(
    EventType type,
    String kind,
    Span span,
    int head,
    String reality,
    double confidence,
    boolean isSure,
    Source source) {
  private static final Set<String> UTTERANCES = Set.of("Speech", "Publication");
  private static final String RULING = "CourtRuling";

  /** Why words are held to tell of an event. */
  public enum Source {
    /** The network marks them, or the ontology lists them. */
    NETWORK,
    /** They are a verb or noun for what people do. */
    DOING,
    /** They are a verb in the past tense, of no state. */
    HAPPENING,
    /** The network holds it for likely that they tell a fact, of whatever class. */
    LIKELY,
    /** They say how old somebody is, or how many live in a place. */
    AGE
  }

  /** A word that rules are sure of, where the network is not. */
  public static Told byRule(
      SentenceTree tree, int word, EventType type, String kind, double confidence) {
    return new Told(type, kind, tree.span(word), word, "Actual", confidence, true, Source.NETWORK);
  }

  /** A number that says something of somebody or of a place: "aged 34", "12 miles from Dover". */
  public static Told ofNumber(EventType type, String kind, Span span, int head, double confidence) {
    return new Told(type, kind, span, head, "Actual", confidence, true, Source.AGE);
  }

  /** Whether events of a class are words that somebody speaks or publishes. */
  public static boolean isUtterance(EventType type) {
    return UTTERANCES.contains(type.localName());
  }

  /** Whether it tells of words that somebody speaks or publishes. */
  public boolean isUtterance() {
    return isUtterance(type);
  }

  /** The same, or of what a court says. */
  public boolean isOfWords() {
    return isUtterance() || type.localName().equals(RULING);
  }

  /** Whether both are of one class. */
  public boolean isOfTypeOf(Told other) {
    return type.iri().equals(other.type.iri());
  }

  /** The same words, telling of an event of another class. */
  public Told as(EventType other, String otherKind) {
    return new Told(other, otherKind, span, head, reality, confidence, isSure, source);
  }

  /** The same, told by these words. */
  Told at(Span words) {
    return new Told(type, kind, words, head, reality, confidence, isSure, source);
  }
}
