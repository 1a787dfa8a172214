package org.annals.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;

/** The words that say how what they govern is told, from the lists that travel with the program. */
final class Lexicon {
  private static final String FOLDER = "/attribution/";
  private static final Lexicon SHIPPED = new Lexicon();

  private final Map<String, Effect> effects = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private Lexicon() {
    for (Effect effect : Effect.values()) {
      readEffect(effect);
    }
    for (String file : List.of("conjunctions", "habits", "sources")) {
      cells(file)
          .forEach(row -> lists.computeIfAbsent(row[0], _ -> new HashSet<>()).addAll(words(row)));
    }
  }

  /** The one of the program; it never changes. */
  static Lexicon shipped() {
    return SHIPPED;
  }

  private void readEffect(Effect effect) {
    for (String[] row : cells(effect.list())) {
      for (String word : words(row)) {
        Effect other = effects.put(row[0] + " " + word, effect);
        if (other != null) {
          throw new IllegalStateException(
              "Two effects of %s %s: %s, %s".formatted(row[0], word, other, effect));
        }
      }
    }
  }

  private static List<String[]> cells(String file) {
    return DataFile.lines(FOLDER + file + ".txt").stream()
        .map(line -> line.split("\t", 2))
        .toList();
  }

  private static List<String> words(String[] row) {
    return Arrays.asList(row[1].split(" "));
  }

  /**
   * What a word does to what it governs.
   *
   * @param kind "verb", "noun" or "adj"
   * @param form how it governs: "that", "to", "ing", "thing", "of" and so on, as in the lists
   */
  Optional<Effect> effect(String kind, String form, String lemma) {
    return Optional.ofNullable(effects.get(kind + " " + form + " " + lemma));
  }

  /** Whether a word is an adverb that leaves open whether something is so. */
  boolean isHedge(String word) {
    return effects.get("adv " + word) == Effect.DOUBTS;
  }

  /** Whether the list of this name in the files of conjunctions, habits and sources has a word. */
  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
