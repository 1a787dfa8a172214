package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Says which narrower noun of a document a wider one stands for: "the building" for the mill of
 * which the sentences before speak, where they speak of no other building.
 */
final class KindWords {
  private static final int FAR = 4;
  private static final int BESIDE = 2;
  private static final Map<String, Kind> KINDS = read();

  private final List<Set<String>> nouns = new ArrayList<>();

  /**
   * A wider noun.
   *
   * @param isPart whether it speaks of a part of the thing
   */
  private record Kind(boolean isPart, Set<String> nouns) {
    Kind {
      nouns = Set.copyOf(nouns);
    }
  }

  /** What the sentences of a document speak of. */
  KindWords(List<SentenceTree> trees) {
    for (SentenceTree tree : trees) {
      Set<String> here =
          IntStream.range(0, tree.size())
              .filter(word -> isNoun(tree, word))
              .mapToObj(tree::lemma)
              .collect(Collectors.toSet());
      nouns.add(here);
    }
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  private static Map<String, Kind> read() {
    Map<String, Kind> kinds = new HashMap<>();
    DataFile.lines("/event/kinds.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(
            cells ->
                kinds.put(
                    cells[0], new Kind(cells[1].equals("part"), Set.of(cells[2].split(" ")))));
    return kinds;
  }

  /** The narrower noun; none where there are two, or none near enough. */
  Optional<String> narrower(String noun, int sentence) {
    Kind kind = KINDS.get(noun);
    if (kind == null) {
      return Optional.empty();
    }
    for (int at = sentence; at >= Math.max(0, sentence - FAR); at--) {
      if (!named(kind, at, at).isEmpty()) {
        Set<String> found = named(kind, Math.max(0, at - BESIDE), sentence);
        return found.stream().findFirst().filter(_ -> found.size() == 1);
      }
    }
    return Optional.empty();
  }

  /** Those of which the sentences from one to another speak. */
  private Set<String> named(Kind kind, int first, int last) {
    return nouns.subList(first, last + 1).stream()
        .flatMap(Set::stream)
        .filter(kind.nouns()::contains)
        .collect(Collectors.toSet());
  }

  /** The words for the wider noun, by those for the narrower one. */
  static String wider(String noun, String words) {
    Kind kind = KINDS.get(noun);
    return kind != null && kind.isPart() ? "the " + noun + " of " + words : words;
  }
}
