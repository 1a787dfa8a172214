package org.annals.fact;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** For how long somebody is what a word tells, where no date says when: "for fifteen years". */
final class Durations {
  private static final Set<String> UNITS = Set.of("year", "month", "decade", "season", "term");
  private static final Set<String> COUNTS =
      Set.of(
          "a", "an", "several", "many", "some", "almost", "nearly", "over", "about", "more",
          "than");
  private static final int LONGEST = 5;

  private final SentenceTree tree;

  Durations(SentenceTree tree) {
    this.tree = tree;
  }

  /** " for fifteen years", where that hangs on one of the words; empty otherwise. */
  String of(int told, int noun) {
    return IntStream.of(told, noun)
        .flatMap(word -> tree.children(word).stream().mapToInt(c -> c))
        .filter(unit -> UNITS.contains(tree.lemma(unit)) && isNear(unit, Math.max(told, noun)))
        .mapToObj(this::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether nothing else is told between. */
  private boolean isNear(int unit, int word) {
    return IntStream.range(Math.min(unit, word) + 1, Math.max(unit, word))
        .noneMatch(
            at ->
                tree.lower(at).matches("and|but")
                    || tree.pos(at) == PartOfSpeech.VERB
                    || tree.pos(at) == PartOfSpeech.AUX);
  }

  private String words(int unit) {
    int first = unit;
    while (first > 0 && unit - first < LONGEST && isCount(first - 1)) {
      first--;
    }
    boolean isServed =
        tree.isA(unit, "obj") && Set.of("serve", "spend").contains(tree.lemma(tree.head(unit)));
    return first > 0 && first < unit && (isServed || tree.lower(first - 1).equals("for"))
        ? " for "
            + tree.text()
                .substring(tree.span(first).start(), tree.span(unit).end())
                .replaceAll("\\s+", " ")
        : "";
  }

  private boolean isCount(int word) {
    return tree.pos(word) == PartOfSpeech.NUM || COUNTS.contains(tree.lower(word));
  }
}
