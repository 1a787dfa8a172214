package org.annals.quantity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds the noun that a number counts, by the order of words: adjectives and nouns in the singular,
 * then the noun in the plural. The tree only says what may stand between and where two plurals
 * belong together.
 */
final class NounPhrases {
  private static final int MOST_WORDS = 7;
  private static final int MOST_COUNTED = 4;

  private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private static final Set<PartOfSpeech> NOMINAL =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);

  private static final Set<PartOfSpeech> FUNCTION =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.PUNCT,
          PartOfSpeech.SCONJ,
          PartOfSpeech.SYM);

  private static final Set<String> FROM_NOW = Set.of("last", "this", "next");
  private static final Set<String> MORE =
      Set.of("more", "other", "additional", "further", "extra", "such", "fewer", "less");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "all", "its", "their", "his", "her", "our", "your", "my", "these", "those", "this",
          "that", "such");

  private static final Set<String> LENGTHS =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");
  private static final Set<String> SHARING = Set.of("men", "women", "children", "boys", "girls");
  private static final Set<String> LINKS = Set.of(",", "and", "or");
  private static final Set<String> CLITICS = Set.of("'s", "’s", "'", "’");

  private final Set<String> plurals = DataFile.words("/quantity/plurals.txt");
  private final Set<String> modifiers = DataFile.words("/quantity/modifiers.txt");
  private final Set<String> times = DataFile.words("/quantity/not-counted.txt");

  /**
   * A noun with what stands before it.
   *
   * @param first word, an adjective or the noun itself
   * @param end the word after the noun, and after others that share its number
   */
  record Phrase(int first, int noun, int end) {
    /** At most four words, as written. */
    String text(SentenceTree tree) {
      int from = Math.max(first, noun - MOST_COUNTED + 1);
      StringBuilder words = new StringBuilder(tree.surface(from));
      for (int word = from + 1; word < Math.min(end, from + MOST_COUNTED); word++) {
        boolean isTouching = tree.span(word - 1).end() == tree.span(word).start();
        words.append(isTouching ? "" : " ").append(tree.surface(word));
      }
      return words.toString();
    }
  }

  /** Whether a word is a time or a mark on a scale: not counted here. */
  boolean isTime(SentenceTree tree, int word) {
    return times.contains(tree.lower(word));
  }

  /** Whether a length of time stands before the noun: "24 hour news". */
  boolean beginsWithTime(SentenceTree tree, Phrase phrase) {
    return phrase.first() < phrase.noun() && LENGTHS.contains(tree.lower(phrase.first()));
  }

  /** The word after "more" or "other", or the word itself. */
  int afterMore(SentenceTree tree, int word) {
    return MORE.contains(tree.lower(word)) ? word + 1 : word;
  }

  /** The word after "the" or "all their", or the word itself. */
  int afterDeterminers(SentenceTree tree, int word) {
    int at = word;
    while (DETERMINERS.contains(tree.lower(at))) {
      at++;
    }
    return at;
  }

  /** The noun in the plural whose phrase begins here. */
  Optional<Phrase> plural(SentenceTree tree, int from) {
    int end = endOfRun(tree, from);
    int noun = nextPlural(tree, from, end);
    while (noun >= 0) {
      int next = nextPlural(tree, noun + 1, end);
      if (next < 0 || !goesOn(tree, noun, next)) {
        break;
      }
      noun = next;
    }
    return noun < 0 || isPossessor(tree, noun)
        ? Optional.empty()
        : Optional.of(phrase(tree, from, noun));
  }

  /** The noun of the phrase that begins here, in the plural if there is one. */
  Optional<Phrase> any(SentenceTree tree, int from) {
    Optional<Phrase> plural = plural(tree, from);
    return plural.isPresent() ? plural : last(tree, from);
  }

  /** The last noun of the phrase that begins here, singular or plural. */
  Optional<Phrase> last(SentenceTree tree, int from) {
    int noun = endOfRun(tree, from) - 1;
    while (noun >= from && !isNoun(tree, noun)) {
      noun--;
    }
    return noun < from || isPossessor(tree, noun)
        ? Optional.empty()
        : Optional.of(phrase(tree, from, noun));
  }

  private static Phrase phrase(SentenceTree tree, int from, int noun) {
    return new Phrase(from, noun, afterShared(tree, noun));
  }

  /** Whether an adjective or a noun could stand here. */
  boolean isNominal(SentenceTree tree, int word) {
    return endOfRun(tree, word) > word;
  }

  private int endOfRun(SentenceTree tree, int from) {
    int end = from;
    while (end < tree.size()
        && end < from + MOST_WORDS
        && isInPhrase(tree, end)
        && !isSpan(tree, from, end)) {
      end++;
    }
    return end;
  }

  /** "48 tonnes of crude last year": the year is not counted. */
  private boolean isSpan(SentenceTree tree, int from, int word) {
    return word > from
        && FROM_NOW.contains(tree.lower(word))
        && word + 1 < tree.size()
        && (isTime(tree, word + 1) || tree.surface(word + 1).matches("\\p{Lu}\\p{Ll}+"));
  }

  private boolean isInPhrase(SentenceTree tree, int word) {
    PartOfSpeech tagged = tree.sentence().tokens().get(word).pos();
    PartOfSpeech read = tree.pos(word);
    if (FUNCTION.contains(tagged) || !isWord(tree.surface(word)) || isNumberAlone(tree, word)) {
      return false;
    }
    return switch (tagged) {
      case VERB -> isParticiple(tree, word);
      case ADV -> tree.lower(word).endsWith("ly") || NOMINAL.contains(read);
      default -> NOMINAL.contains(tagged) || NOMINAL.contains(read) || read == PartOfSpeech.NUM;
    };
  }

  private static boolean isWord(String surface) {
    return surface.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isNumberAlone(SentenceTree tree, int word) {
    return NumberToken.of(tree.surface(word)).filter(t -> t.rest().isEmpty()).isPresent();
  }

  private static boolean isParticiple(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.ADJ
        || tree.isA(word, "amod")
        || tree.isA(word, "compound");
  }

  private int nextPlural(SentenceTree tree, int from, int end) {
    for (int word = from; word < end; word++) {
      if (isPlural(tree.lower(word)) && isNoun(tree, word)) {
        return word;
      }
    }
    return -1;
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return NOUNS.contains(tree.sentence().tokens().get(word).pos())
        || NOUNS.contains(tree.pos(word));
  }

  private boolean isPlural(String lower) {
    return plurals.contains(lower)
        || lower.endsWith("men")
        || lower.endsWith("people")
        || lower.endsWith("children")
        || hasPluralEnding(lower);
  }

  private static boolean hasPluralEnding(String lower) {
    return lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.endsWith("us")
        && !lower.endsWith("is");
  }

  /** Whether the first plural only says of what kind the second is: "police officers". */
  private boolean goesOn(SentenceTree tree, int first, int second) {
    return modifiers.contains(tree.lower(first))
        || Character.isUpperCase(tree.surface(first).charAt(0))
        || (tree.isA(first, "compound") && tree.head(first) == second);
  }

  /**
   * The word after the nouns that share the number: "300 men, women and children" counts them all,
   * while other nouns after "and" may have a number of their own.
   */
  private static int afterShared(SentenceTree tree, int noun) {
    int end = noun + 1;
    if (!SHARING.contains(tree.lower(noun))) {
      return end;
    }
    int link = end;
    while (LINKS.contains(tree.lower(link))) {
      int next = tree.lower(link + 1).equals("and") ? link + 2 : link + 1;
      if (!SHARING.contains(tree.lower(next))) {
        break;
      }
      end = next + 1;
      link = end;
    }
    return end;
  }

  private static boolean isPossessor(SentenceTree tree, int noun) {
    return CLITICS.contains(tree.lower(noun + 1))
        && tree.span(noun).end() == tree.span(noun + 1).start();
  }
}
