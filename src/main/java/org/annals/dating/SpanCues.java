package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds the words by which an expression of time opens or ends a span: "since", "until". */
final class SpanCues {
  private static final Set<String> CUES =
      Set.of("since", "from", "between", "until", "till", "through", "to");

  /** What may stand between a cue and its date. */
  private static final Set<String> NEAR =
      Set.of(
          "c.",
          "ca.",
          "approximately",
          "nearly",
          "at",
          "least",
          "early",
          "late",
          "mid",
          "mid-",
          "the",
          "of",
          "end",
          "close",
          "beginning",
          "start",
          "middle",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "year",
          "years",
          "month",
          "week",
          "time",
          "morning",
          "evening",
          "night");

  private static final Set<String> ROUGH = Set.of("about", "around", "circa", "roughly");

  private static final Set<String> LIMITS = Set.of("since", "until", "till");
  private static final Set<String> ENDS = Set.of("to", "until", "till", "through");
  private static final Set<String> AT = Set.of("in", "on", "of");
  private static final Set<String> BETWEEN = Set.of("between");
  private static final Set<String> AND = Set.of("and");
  private static final int FAR = 9;

  private final SentenceTree tree;
  private final List<TimeMark> marks;

  SpanCues(SentenceTree tree, List<TimeMark> marks) {
    this.tree = tree;
    this.marks = marks;
  }

  /**
   * The cue before an expression, right before it or, as in "until her death in 1978", before what
   * happened then; empty where there is none.
   *
   * @param word what goes on: the cue before it is no cue for it
   */
  String of(TimeMark mark, int word) {
    int at = mark.first();
    while (at >= 0 && !CUES.contains(tree.lower(at)) && (at == mark.first() || isNear(at))) {
      at--;
    }
    return at >= 0 && CUES.contains(tree.lower(at))
        ? cue(at)
        : limit(mark, word).map(tree::lower).orElse("");
  }

  private boolean isNear(int word) {
    return isRough(tree, word) || NEAR.contains(tree.lower(word));
  }

  /** "About" of "until about 1910". */
  static boolean isRough(SentenceTree tree, int word) {
    return ROUGH.contains(tree.lower(word));
  }

  /** "Up to 1944" is until then; another "to" only ends what another word opens. */
  private String cue(int at) {
    String word = tree.lower(at);
    return word.equals("to") ? tree.lower(at - 1).equals("up") ? "through" : "" : word;
  }

  private Optional<Integer> limit(TimeMark mark, int word) {
    int in = mark.first() - 1;
    for (int at = in - 1; AT.contains(tree.lower(in)) && at >= 0 && in - at < FAR; at--) {
      int here = at;
      if (isBreak(at) || marks.stream().anyMatch(m -> m.first() <= here && here <= m.last())) {
        return Optional.empty();
      }
      if (LIMITS.contains(tree.lower(at))) {
        return Optional.of(at).filter(cue -> tree.head(cue) != word);
      }
    }
    return Optional.empty();
  }

  /** The expression that ends the span that this one opens. */
  Optional<TimeMark> end(TimeMark start, String cue) {
    Set<String> joints = BETWEEN.contains(cue) ? AND : ENDS;
    int joint = start.last() + 1;
    return marks.stream()
        .filter(mark -> mark.first() > start.last())
        .findFirst()
        .filter(_ -> joints.contains(tree.lower(joint)))
        .filter(end -> isRightBehind(joint, end) || isBehindLimit(joint, end));
  }

  private boolean isRightBehind(int joint, TimeMark end) {
    return IntStream.range(joint + 1, end.first()).allMatch(this::isNear);
  }

  /** "Until it collapsed in 2020". */
  private boolean isBehindLimit(int joint, TimeMark end) {
    return LIMITS.contains(tree.lower(joint))
        && end.first() - joint < FAR
        && AT.contains(tree.lower(end.first() - 1))
        && IntStream.range(joint, end.first()).noneMatch(this::isBreak);
  }

  private boolean isBreak(int word) {
    return tree.pos(word) == PartOfSpeech.PUNCT;
  }
}
