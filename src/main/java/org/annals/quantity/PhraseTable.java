package org.annals.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Phrases of a few words and what each means.
 *
 * @param longest the number of words of the longest
 * @param read a word of a tree as the phrases write it
 */
record PhraseTable<T>(
    Map<String, T> meanings, int longest, BiFunction<SentenceTree, Integer, String> read) {
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
    int longest = 0;
    for (String line : DataFile.lines(path)) {
      int tab = line.indexOf('\t');
      String phrase = line.substring(0, tab);
      meanings.put(phrase, meaning.apply(line.substring(tab + 1)));
      longest = Math.max(longest, phrase.split(" ").length);
    }
    return new PhraseTable<>(Map.copyOf(meanings), longest, read);
  }

  /** What a phrase alone means. */
  Optional<T> meaning(String phrase) {
    return Optional.ofNullable(meanings.get(phrase));
  }

  /** The longest phrase whose first word is this one. */
  Optional<Match<T>> startingAt(SentenceTree tree, int from) {
    for (int to = Math.min(tree.size(), from + longest); to > from; to--) {
      Optional<Match<T>> match = between(tree, from, to);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last word is the one before this. */
  Optional<Match<T>> endingBefore(SentenceTree tree, int to) {
    return endingBefore(tree, to, longest);
  }

  /** The longest of at most so many words whose last word is the one before this. */
  Optional<Match<T>> endingBefore(SentenceTree tree, int to, int atMost) {
    for (int from = Math.max(0, to - atMost); from < to; from++) {
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
