package org.annals.fact;

import java.util.Set;
import org.annals.text.DataFile;

/** Sees words beside a pattern's find that take it back: "would-be", "so-called", "but left". */
final class Hedges {
  private static final int REACH = 40;
  private static final Set<String> HEDGES = DataFile.words("/facts/hedges.txt");
  private static final Set<String> ENDS =
      Set.of("left", "quit", "resigned", "expelled", "declined");

  private Hedges() {}

  /** Whether what was found must not be told at all. */
  static boolean takeBack(Phrase phrase, PatternMatch match, boolean isClaim) {
    return isHedged(phrase, match) || (isClaim && isEnded(phrase, match));
  }

  private static boolean isHedged(Phrase phrase, PatternMatch match) {
    for (int i = match.start() - 2; i < match.end(); i++) {
      boolean isInside = i >= match.start() || !phrase.word(match.start() - 1).equals(",");
      if (isInside && HEDGES.contains(phrase.word(i)) && !isDenial(match, phrase.word(i), i)) {
        return true;
      }
    }
    return false;
  }

  /** Denials inside a match are its own; before it they belong to something else. */
  private static boolean isDenial(PatternMatch match, String word, int at) {
    return at < match.start()
        ? Set.of("next", "called", "would", "no", "not", "never", "failed").contains(word)
        : match.denied() && Set.of("not", "never").contains(word);
  }

  /** "Joined the union in 1938 but left in 1956". */
  private static boolean isEnded(Phrase phrase, PatternMatch match) {
    for (int i = match.end(); i < Math.min(phrase.items().size(), match.end() + REACH); i++) {
      if (ENDS.contains(phrase.word(i))) {
        return true;
      }
    }
    return false;
  }
}
