package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of names and words, written as data.
 *
 * <p>Its parts stand apart by spaces. {@code s:Person} and {@code o:Organization|Place} are the
 * names at the two ends of a statement, by class, and {@code s+:Person} is a list of two or more;
 * {@code role} is an office or calling of the table of titles, modifiers included, and {@code
 * roles} its plural; {@code adj} is up to three words that describe the role behind them, and
 * {@code topic} what it is about ("of history"); {@code not} is a denial; {@code close} the mark
 * that ends an insertion; {@code quote} is what stands in quotes; anything else is a word or mark,
 * its alternatives parted by {@code |}. A question mark makes a part optional.
 */
record PhrasePattern(List<Part> parts) {
  PhrasePattern {
    parts = List.copyOf(parts);
  }

  /** What a part of a pattern reads. */
  enum Kind {
    SUBJECT,
    SUBJECTS,
    OBJECT,
    ROLE,
    ROLES,
    ADJ,
    TOPIC,
    NOT,
    CLOSE,
    QUOTE,
    WORD
  }

  /** One part of a pattern. */
  record Part(Kind kind, Set<String> choices, boolean optional) {}

  /** Reads a pattern. */
  static PhrasePattern parse(String pattern) {
    List<Part> parts = new ArrayList<>();
    for (String word : List.of(pattern.split(" ", -1))) {
      boolean optional = word.length() > 1 && word.endsWith("?");
      parts.add(part(optional ? word.substring(0, word.length() - 1) : word, optional));
    }
    return new PhrasePattern(parts);
  }

  private static Part part(String word, boolean optional) {
    if (word.startsWith("s:")) {
      return new Part(Kind.SUBJECT, choices(word.substring(2)), optional);
    }
    if (word.startsWith("s+:")) {
      return new Part(Kind.SUBJECTS, choices(word.substring(3)), optional);
    }
    if (word.startsWith("o:")) {
      return new Part(Kind.OBJECT, choices(word.substring(2)), optional);
    }
    return switch (word) {
      case "role" -> new Part(Kind.ROLE, Set.of(), optional);
      case "roles" -> new Part(Kind.ROLES, Set.of(), optional);
      case "adj" -> new Part(Kind.ADJ, Set.of(), true);
      case "topic" -> new Part(Kind.TOPIC, Set.of(), true);
      case "not" -> new Part(Kind.NOT, Set.of("not", "never", "n't", "n\u2019t"), true);
      case "close" -> new Part(Kind.CLOSE, Set.of(",", ".", ";", ")", "!"), optional);
      case "quote" -> new Part(Kind.QUOTE, Set.of(), optional);
      default -> new Part(Kind.WORD, choices(word), optional);
    };
  }

  private static Set<String> choices(String alternatives) {
    return alternatives.equals("|") ? Set.of("|") : Set.of(alternatives.split("[|]"));
  }

  /** Whether a match can begin with such an item. */
  boolean canBeginWith(Item item, String lower, boolean isTitle) {
    for (Part part : parts) {
      if (reads(part, item, lower, isTitle)) {
        return true;
      }
      if (!part.optional()) {
        return false;
      }
    }
    return false;
  }

  private static boolean reads(Part part, Item item, String lower, boolean isTitle) {
    return switch (part.kind()) {
      case SUBJECT, SUBJECTS, OBJECT ->
          item instanceof Item.Name name && PatternMatcher.fits(name.reference(), part);
      case ROLE -> isTitle;
      case ROLES -> lower.endsWith("s") || lower.endsWith(".");
      case WORD, NOT, CLOSE -> part.choices().contains(lower);
      case ADJ, TOPIC, QUOTE -> item instanceof Item.Word;
    };
  }
}
