package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Nouns by which a text calls one person after a people: "the Pole". */
final class Peoples {
  private static final String FILE = "/coreference/peoples.tsv";
  private static final Map<String, Set<String>> BY_NOUN = read();
  private static final Map<String, Set<String>> SAME = same();
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);
  private static final Set<String> OF_LANGUAGES = Set.of("from", "into", "in");
  private static final Set<String> JOINING = Set.of("-", "and", "or");
  private static final int TO_PREPOSITION = 2;

  private Peoples() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> byNoun = new HashMap<>();
    DataFile.lines(FILE).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> byNoun.put(cells[0], Set.of(cells[1].split(" "))));
    return Map.copyOf(byNoun);
  }

  private static Map<String, Set<String>> same() {
    Map<String, Set<String>> same = new HashMap<>();
    BY_NOUN.forEach(
        (noun, adjectives) -> {
          Set<String> all = new HashSet<>(adjectives);
          all.add(noun);
          all.forEach(word -> same.computeIfAbsent(word, _ -> new HashSet<>()).addAll(all));
        });
    same.replaceAll((_, words) -> Set.copyOf(words));
    return Map.copyOf(same);
  }

  /** Whether a word in small letters is such a noun. */
  static boolean has(String noun) {
    return BY_NOUN.containsKey(noun);
  }

  /**
   * The words by which somebody of the same people may be told, that noun among them; none where
   * the word is none for a people.
   */
  static Set<String> same(String word) {
    return SAME.getOrDefault(word, Set.of());
  }

  /** Whether a word is such a noun that speaks of one person: "the Pole", "the Polish team" not. */
  static boolean isAt(SentenceTree tree, int word) {
    return word > 0
        && has(tree.lower(word))
        && Character.isUpperCase(tree.surface(word).charAt(0))
        && tree.lower(word - 1).equals("the")
        && !tree.isInName(word)
        && !OF_LANGUAGES.contains(tree.lower(word - TO_PREPOSITION))
        && next(tree, word).isEmpty();
  }

  private static Optional<Integer> next(SentenceTree tree, int word) {
    return Optional.of(word + 1)
        .filter(next -> next < tree.size())
        .filter(
            next ->
                NOMINAL.contains(tree.pos(next))
                    || JOINING.contains(tree.lower(next))
                    || tree.isInName(next));
  }
}
