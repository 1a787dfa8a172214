package org.annals.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name in its parts.
 *
 * @param words without nickname and suffix, lower case
 * @param nickname what stands in quotes or brackets inside the name
 */
record PersonName(List<String> words, Optional<String> nickname) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "esq.", "m.d.", "ph.d.");

  static PersonName of(Surface surface) {
    List<String> words = new ArrayList<>();
    List<String> nickname = new ArrayList<>();
    boolean inNickname = false;
    for (String word : surface.words()) {
      boolean opens = word.startsWith("\"") || word.startsWith("(");
      boolean closes = word.endsWith("\"") || word.endsWith(")");
      String bare = word.replaceAll("^[\"(]|[\"),]+$", "").toLowerCase(Locale.ROOT);
      inNickname |= opens;
      if (inNickname) {
        nickname.add(bare);
      } else if (!bare.isEmpty() && !SUFFIXES.contains(bare)) {
        words.add(bare);
      }
      inNickname &= !closes;
    }
    return new PersonName(
        List.copyOf(words),
        nickname.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", nickname)));
  }

  /** Whether this can be a shorter way to say the other name. */
  boolean shortens(PersonName full) {
    if (words.isEmpty() || full.words.size() < words.size()) {
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

  private boolean isPartOf(List<String> full) {
    return full.contains(words.getFirst()) && words.getFirst().length() > 1;
  }

  private boolean hasSameEnds(PersonName full) {
    if (endsWith(full.words)) {
      return true;
    }
    String surname = words.getLast();
    boolean sameGiven =
        matches(words.getFirst(), full.words.getFirst())
            || full.nickname.filter(words.getFirst()::equals).isPresent();
    return sameGiven && full.words.getLast().equals(surname) && middleFits(full.words);
  }

  private boolean endsWith(List<String> full) {
    return full.subList(full.size() - words.size(), full.size()).equals(words);
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
