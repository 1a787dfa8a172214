package org.annals.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name in its parts.
 *
 * @param words without honorific, nickname and suffix, lower case
 * @param nickname what stands in quotes or brackets inside the name
 * @param generation what tells a father from a son: "jr"
 */
record PersonName(List<String> words, Optional<String> nickname, Optional<String> generation) {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> DEGREES = Set.of("esq.", "m.d.", "ph.d.");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "rev",
          "sir",
          "dame",
          "hon",
          "messrs",
          "monsieur",
          "madame",
          "herr",
          "frau",
          "se\u00F1or",
          "se\u00F1ora",
          "reverend",
          "professor",
          "signor",
          "signora",
          "signorina",
          "senhor",
          "senhora",
          "mme",
          "mlle",
          "mademoiselle",
          "shri",
          "smt");

  static PersonName of(Surface surface) {
    List<String> words = new ArrayList<>();
    List<String> nickname = new ArrayList<>();
    Optional<String> generation = Optional.empty();
    boolean inNickname = false;
    for (String word : surface.words()) {
      boolean opens = word.startsWith("\"") || word.startsWith("(");
      boolean closes = word.endsWith("\"") || word.endsWith(")");
      String bare = word.replaceAll("^[\"(]|[\"),]+$", "").toLowerCase(Locale.ROOT);
      inNickname |= opens;
      if (inNickname) {
        nickname.add(bare);
      } else if (!words.isEmpty() && GENERATIONS.contains(withoutDot(bare))) {
        generation = Optional.of(withoutDot(bare));
      } else if (!isOutside(words, bare)) {
        words.add(bare);
      }
      inNickname &= !closes;
    }
    return new PersonName(
        List.copyOf(words),
        nickname.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", nickname)),
        generation);
  }

  private static String withoutDot(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isOutside(List<String> before, String word) {
    return word.isEmpty() || DEGREES.contains(word) || isHonorific(before, word);
  }

  private static boolean isHonorific(List<String> before, String word) {
    return before.isEmpty() && HONORIFICS.contains(withoutDot(word));
  }

  /** Whether the word is how one addresses somebody, and no part of the name. */
  static boolean isHonorific(String word) {
    return isHonorific(List.of(), word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is one given name or surname alone. */
  boolean isSingle() {
    return words.size() == 1;
  }

  /** Whether this can be a shorter way to say the other name. */
  boolean shortens(PersonName full) {
    if (words.isEmpty() || full.words.size() < words.size() || !isSameGeneration(full)) {
      return false;
    }
    if (full.nickname.filter(n -> n.equals(String.join(" ", words))).isPresent()) {
      return true;
    }
    if (full.words.size() == 1) {
      return words.equals(full.words);
    }
    return words.size() == 1 ? isPartOf(full.words) : hasSameEnds(full);
  }

  /** Ann Mary Roe may be Ann Roe-Berg as well, who has married. */
  boolean isEarlierNameOf(PersonName full) {
    return words.size() > 2
        && full.words.size() == 2
        && generation.equals(full.generation)
        && words.getFirst().equals(full.words.getFirst())
        && full.words.getLast().length() > words.getLast().length()
        && isSurname(words.getLast(), full.words.getLast());
  }

  private boolean isSameGeneration(PersonName full) {
    return generation.isEmpty() || generation.equals(full.generation);
  }

  private boolean isPartOf(List<String> full) {
    String word = words.getFirst();
    return word.length() > 1 && full.stream().anyMatch(of -> isSurname(word, of));
  }

  private boolean hasSameEnds(PersonName full) {
    if (endsWith(full.words) || opens(full.words)) {
      return true;
    }
    String surname = words.getLast();
    boolean sameGiven =
        matches(words.getFirst(), full.words.getFirst())
            || ShortGivenNames.isShortFor(words.getFirst(), full.words.getFirst())
            || full.nickname.filter(words.getFirst()::equals).isPresent();
    return sameGiven && isSurname(surname, full.words.getLast()) && middleFits(full.words);
  }

  /** Ann Roe may be Ann Roe-Berg as well, who has married. */
  private static boolean isSurname(String surname, String full) {
    return full.equals(surname) || full.startsWith(surname + "-") || full.endsWith("-" + surname);
  }

  private boolean endsWith(List<String> full) {
    return full.subList(full.size() - words.size(), full.size()).equals(words);
  }

  /** Ana Roa is Ana Roa Gil too, who has her mother's surname behind her father's. */
  private boolean opens(List<String> full) {
    return full.subList(0, words.size()).equals(words);
  }

  private boolean middleFits(List<String> full) {
    return words.subList(1, words.size() - 1).stream()
        .allMatch(
            middle ->
                full.subList(1, full.size() - 1).stream()
                    .anyMatch(other -> matches(middle, other)));
  }

  private static boolean matches(String one, String other) {
    return one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one);
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.matches("\\p{L}\\.?") && name.charAt(0) == initial.charAt(0);
  }
}
