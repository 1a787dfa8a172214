package org.annals.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.text.DataFile;

/** The words that decide whether a period ends a sentence, read from data. */
final class Abbreviations {
  /** What a period after an abbreviation can mean; the data file explains each. */
  enum Kind {
    BEFORE_NAME,
    BEFORE_NUMBER,
    INNER,
    MAY_END,
    ENDS,
    AFTER_COMMA
  }

  private static final String FOLDER = "/sentence/";
  private static final int LONGEST = 12;

  private final Map<String, Kind> kinds;
  private final Set<String> openers;
  private final Set<String> verbsOfSaying;

  private Abbreviations(Map<String, Kind> kinds, Set<String> openers, Set<String> verbsOfSaying) {
    this.kinds = Map.copyOf(kinds);
    this.openers = Set.copyOf(openers);
    this.verbsOfSaying = Set.copyOf(verbsOfSaying);
  }

  /** The table that ships with the program. */
  static Abbreviations load() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : DataFile.lines(FOLDER + "abbreviations.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon));
      for (String abbreviation : words(line.substring(colon + 1))) {
        if (kinds.put(abbreviation, kind) != null) {
          throw new IllegalStateException("Listed twice: " + abbreviation);
        }
      }
    }
    return new Abbreviations(kinds, wordsOf("openers.txt"), wordsOf("verbs-of-saying.txt"));
  }

  /** What the table says of a token or part of one that ends in a period; GEN. is Gen. too. */
  Optional<Kind> kindOf(String withPeriod) {
    int length = withPeriod.length();
    if (length > LONGEST) {
      return Optional.empty();
    }
    Kind kind = kinds.get(withPeriod);
    if (kind == null && length > 3 && isUpper(withPeriod)) {
      kind = kinds.get(withPeriod.charAt(0) + withPeriod.substring(1).toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(kind);
  }

  private static boolean isUpper(String withPeriod) {
    return withPeriod.chars().limit(withPeriod.length() - 1L).allMatch(Character::isUpperCase);
  }

  /** Whether a word, as capitalised as it stands, opens sentences and is seldom a name. */
  boolean isOpener(String word) {
    return openers.contains(word.replace('’', '\''));
  }

  /** Whether a word carries on a sentence after a quotation, as in {@code "Why?" Smith asked}. */
  boolean isVerbOfSaying(String word) {
    return verbsOfSaying.contains(word);
  }

  private static Set<String> wordsOf(String file) {
    return DataFile.lines(FOLDER + file).stream()
        .flatMap(line -> words(line).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" +"));
  }
}
