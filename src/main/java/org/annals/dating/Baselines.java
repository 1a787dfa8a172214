package org.annals.dating;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells times of what a figure is compared with: "fell to 412 million from 654 a year earlier". */
final class Baselines {
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)(?:a|an|one|two|three|the) \\p{L}+ (?:earlier|before|ago)|(?:the )?(?:previous|same"
              + "|preceding|prior|corresponding|last) .*");

  private static final Set<String> COMPARING =
      Set.of("from", "than", "with", "to", "against", "versus", "on");

  private static final Set<String> OF_WITH = Set.of("compared", "comparing", "contrast");
  private static final Set<PartOfSpeech> OF_FIGURES =
      Set.of(PartOfSpeech.NUM, PartOfSpeech.SYM, PartOfSpeech.NOUN, PartOfSpeech.DET);

  /** What is the first, or more than all others, since a time. */
  private static final Pattern RECORD =
      Pattern.compile("first|last|only|most|least|best|worst|\\p{L}{3,}est");

  private static final int MOST = 7;
  private static final int FAR = 6;

  private Baselines() {}

  /** Whether the figure before it is one from which another rose or fell. */
  static boolean is(SentenceTree tree, TimeMark mark) {
    String words =
        tree.text().substring(tree.span(mark.first()).start(), tree.span(mark.last()).end());
    if (isSince(tree, mark)) {
      return true;
    }
    if (!EARLIER.matcher(words).matches()) {
      return false;
    }
    boolean hasFigure = false;
    int word = mark.first() - 1;
    if (tree.lower(word).equals("in")) {
      word--;
    }
    for (int steps = 0; steps < MOST && word >= 0; steps++, word--) {
      if (COMPARING.contains(tree.lower(word))) {
        return compares(tree, word, hasFigure);
      }
      if (!isOfFigure(tree, word)) {
        return false;
      }
      hasFigure |= tree.pos(word) == PartOfSpeech.NUM;
    }
    return false;
  }

  /** "For the first time since 1987", "its lowest since May". */
  private static boolean isSince(SentenceTree tree, TimeMark mark) {
    int since = tree.lower(mark.first()).equals("since") ? mark.first() : mark.first() - 1;
    if (!tree.lower(since).equals("since")) {
      return false;
    }
    int from = since - 1;
    while (from >= Math.max(0, since - FAR) && !isEnd(tree, from)) {
      if (RECORD.matcher(tree.lower(from)).matches()) {
        return true;
      }
      from--;
    }
    return false;
  }

  private static boolean isEnd(SentenceTree tree, int word) {
    return tree.isA(word, "punct") || tree.pos(word) == PartOfSpeech.VERB;
  }

  private static boolean isOfFigure(SentenceTree tree, int word) {
    return (OF_FIGURES.contains(tree.pos(word)) && !tree.isInName(word))
        || tree.lower(word).matches("[$\u00a3\u20ac%.,]|per|cent|percent|of|a");
  }

  /** "Compared with 3 percent a year ago", "from 3 percent", "higher than a year ago". */
  private static boolean compares(SentenceTree tree, int word, boolean hasFigure) {
    return switch (tree.lower(word)) {
      case "than" -> true;
      case "with", "to" -> OF_WITH.contains(tree.lower(word - 1));
      case "on" -> tree.lower(word - 1).matches("up|down|per|cent|percent|%");
      default -> hasFigure;
    };
  }
}
