package org.annals.confidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for or against the words of a label. */
final class LabelClues {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int[] WORDS = {3, 5, 8, 12, 17, 25};
  private static final int[] OTHERS = {1, 2, 3, 4, 6, 9};

  /** Words that say nothing where their sentence is not at hand. */
  private static final Set<String> OPEN =
      Set.of(
          "it", "he", "she", "they", "him", "her", "them", "its", "their", "his", "this", "that",
          "these", "those", "which", "who", "we", "our", "i", "you");

  private final Where where;
  private final Clues clues;

  LabelClues(Where where, Clues clues) {
    this.where = where;
    this.clues = clues;
  }

  /** Of a label. */
  void of(String label) {
    List<String> words = words(label.toLowerCase(Locale.ROOT));
    Set<String> known = Set.copyOf(words(where.text()));
    clues.steps("label, words", words.size(), WORDS);
    long others = words.stream().filter(word -> !known.contains(word)).count();
    clues.steps("label, words not in the sentence", (int) others, OTHERS);
    clues.add("label with a quotation", label.contains("\u201c"));
    clues.add("label with a pronoun", words.stream().anyMatch(OPEN::contains));
    clues.add("label with a comma", label.contains(","));
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty()).toList();
  }
}
