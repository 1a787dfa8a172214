package org.annals.coreference;

import java.util.Optional;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * A word of which a reader asks what it stands for.
 *
 * @param place where it stands
 * @param phrase what it says, of a noun
 * @param gender he, she or not known
 * @param voice whose words it is in
 */
record Anaphor(
    SentenceTree tree,
    Place place,
    Kind kind,
    Optional<DefinitePhrase> phrase,
    Gender gender,
    Voice voice) {
  /** What the word is; each kind has weights of its own. */
  enum Kind {
    /** "He", "her". */
    PERSON_PRONOUN(0.7),
    /** "It", "its". */
    THING_PRONOUN(0.85),
    /** "The agency". */
    THING_NOUN(0.7),
    /** "The widow": only heard of, no answer is given by what speaks for it alone. */
    PERSON_NOUN(2);

    private final double least;

    Kind(double least) {
      this.least = least;
    }

    /** From which probability on an answer is given; of ten answers some nine are right then. */
    double least() {
      return least;
    }

    boolean isPronoun() {
      return this == PERSON_PRONOUN || this == THING_PRONOUN;
    }

    /** Whether it stands for one person. */
    boolean isPerson() {
      return this == PERSON_PRONOUN || this == PERSON_NOUN;
    }

    /** Whether an answer may be given by what speaks for it alone. */
    boolean isAnswered() {
      return this != PERSON_NOUN;
    }
  }

  /** The characters of the word. */
  Span span() {
    return tree.span(place.word());
  }

  int word() {
    return place.word();
  }

  boolean isSubject() {
    return tree.isA(word(), "nsubj");
  }

  boolean isObject() {
    return tree.isA(word(), "obj") || tree.isA(word(), "obl") || tree.isA(word(), "iobj");
  }

  boolean isOwner() {
    return tree.relation(word()).equals("nmod:poss");
  }

  /** Whether it is the owner of what works have as well as bodies: "its director". */
  boolean isOfWorks() {
    int head = tree.head(word());
    return head != SentenceTree.ROOT && isOwner() && BodyPronouns.isOwnedByWorks(tree.lower(head));
  }

  /** Whether the text says of it what bodies do or have: "it employs", "its auditor". */
  boolean isOfBodies() {
    int head = tree.head(word());
    return head != SentenceTree.ROOT
        && (isOwner()
            ? BodyPronouns.isOwnedByBodies(tree.lower(head))
            : isSubject() && BodyPronouns.isOfBodies(tree, head));
  }
}
