package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells which expressions of time begin a stretch: "from 1932 to 1935", "from 1957 until". */
final class Ranges {
  private static final Set<String> OPENING = Set.of("from", "between");
  private static final Set<String> TO = Set.of("to", "until", "till", "and");
  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");

  /** "13 and 18 October". */
  private static final Pattern BOTH = Pattern.compile("(?i)\\d (?:and|to|until|till) \\d");

  private static final int FAR = 8;

  private Ranges() {}

  /** Whether what happens in the stretch, which these words open, happens at no one time of it. */
  static boolean isStart(SentenceTree tree, TimeMark mark, String words) {
    int last = mark.last();
    boolean opens =
        OPENING.contains(tree.lower(last - 1))
            || OPENING.contains(tree.lower(mark.first()))
            || OPENING.contains(tree.lower(mark.first() - 1));
    boolean isOfYears =
        TO.contains(tree.lower(last + 1))
            && tree.lower(last).matches("\\d{4}")
            && tree.lower(last + 2).matches("\\d{4}");
    return opens && (isOfYears || isOpen(tree, mark) || BOTH.matcher(words).find());
  }

  /** "From 1957 until her retirement". */
  private static boolean isOpen(SentenceTree tree, TimeMark mark) {
    boolean isFrom = tree.lower(mark.first()).equals("from") || isBehindFrom(tree, mark);
    return isFrom && UNTIL.contains(tree.lower(mark.last() + 1));
  }

  /** "From 1957 until her retirement in 1966": its last word, where that is not the mark's own. */
  static Optional<Integer> end(SentenceTree tree, SentenceTimes times, TimeMark mark) {
    if (!isOpen(tree, mark)) {
      return Optional.empty();
    }
    int until = mark.last() + 1;
    return times.marks().stream()
        .filter(end -> end.first() > until + 1 && end.first() - until <= FAR)
        .filter(
            end ->
                IntStream.range(until + 1, end.first())
                    .noneMatch(word -> tree.isA(word, "punct") || isVerb(tree, word)))
        .map(TimeMark::last)
        .findFirst();
  }

  private static boolean isVerb(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB;
  }

  private static boolean isBehindFrom(SentenceTree tree, TimeMark mark) {
    return tree.lower(mark.first() - 1).equals("from");
  }
}
