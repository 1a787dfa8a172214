package org.annals.quantity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Phrases of a few words and what each means.
 *
 * @param longest by the first and by the last word of phrases, the number of words of the longest
 * @param read a word of a tree as the phrases write it
 */
record PhraseTable<T>(
    Map<String, T> meanings, Lengths longest, BiFunction<SentenceTree, Integer, String> read) {
  /** How many words the longest phrase has that begins, or ends, with a word. */
  record Lengths(Map<String, Integer> first, Map<String, Integer> last) {
    private static Lengths of(Set<String> phrases) {
      Map<String, Integer> first = new HashMap<>();
      Map<String, Integer> last = new HashMap<>();
      for (String phrase : phrases) {
        List<String> words = List.of(phrase.split(" ", -1));
        first.merge(words.getFirst(), words.size(), Math::max);
        last.merge(words.getLast(), words.size(), Math::max);
      }
      return new Lengths(Map.copyOf(first), Map.copyOf(last));
    }
  }

  /** A phrase found in a sentence: its words from {@code from} up to, not with, {@code to}. */
  record Match<T>(int from, int to, T meaning) {}

  /** From a file with a phrase in small letters and its meaning, with a tab between. */
  static <T> PhraseTable<T> load(String path, Function<String, T> meaning) {
    return load(path, meaning, SentenceTree::lower);
  }

  /** The same for phrases where capitals count. */
  static <T> PhraseTable<T> loadAsWritten(String path, Function<String, T> meaning) {
    return load(path, meaning, SentenceTree::surface);
  }

  private static <T> PhraseTable<T> load(
      String path, Function<String, T> meaning, BiFunction<SentenceTree, Integer, String> read) {
    Map<String, T> meanings = new LinkedHashMap<>();
    for (String line : DataFile.lines(path)) {
      int tab = line.indexOf('\t');
      String phrase = line.substring(0, tab);
      meanings.put(phrase, meaning.apply(line.substring(tab + 1)));
    }
    return new PhraseTable<>(Map.copyOf(meanings), Lengths.of(meanings.keySet()), read);
  }

  /** What a phrase alone means. */
  Optional<T> meaning(String phrase) {
    return Optional.ofNullable(meanings.get(phrase));
  }

  /** The longest phrase whose first word is this one. */
  Optional<Match<T>> startingAt(SentenceTree tree, int from) {
    int most = from < tree.size() ? longest.first().getOrDefault(read.apply(tree, from), 0) : 0;
    for (int to = Math.min(tree.size(), from + most); to > from; to--) {
      Optional<Match<T>> match = between(tree, from, to);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last word is the one before this. */
  Optional<Match<T>> endingBefore(SentenceTree tree, int to) {
    return endingBefore(tree, to, Integer.MAX_VALUE);
  }

  /** The longest of at most so many words whose last word is the one before this. */
  Optional<Match<T>> endingBefore(SentenceTree tree, int to, int atMost) {
    int most = to > 0 ? longest.last().getOrDefault(read.apply(tree, to - 1), 0) : 0;
    for (int from = Math.max(0, to - Math.min(most, atMost)); from < to; from++) {
      Optional<Match<T>> match = between(tree, from, to);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<Match<T>> between(SentenceTree tree, int from, int to) {
    StringBuilder words = new StringBuilder(read.apply(tree, from));
    for (int word = from + 1; word < to; word++) {
      words.append(' ').append(read.apply(tree, word));
    }
    return meaning(words.toString()).map(meaning -> new Match<>(from, to, meaning));
  }
}
