package org.annals.sentence;

import java.util.List;

/** Words that start with an apostrophe: 'em, 'til, 'n'. */
final class Elision {
  private static final List<String> WORDS =
      List.of("em", "til", "cause", "twas", "tis", "bout", "round", "cuz", "n'", "n’");

  private Elision() {}

  /** Where the word ends whose apostrophe stands here, or here when it is no such word. */
  static int endOf(String text, int at, int limit) {
    for (String word : WORDS) {
      int stop = at + 1 + word.length();
      if (stop <= limit
          && text.regionMatches(true, at + 1, word, 0, word.length())
          && !(stop < limit && Character.isLetterOrDigit(text.charAt(stop)))) {
        return stop;
      }
    }
    return at;
  }
}
