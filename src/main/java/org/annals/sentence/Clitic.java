package org.annals.sentence;

import java.util.Locale;
import java.util.Set;

/** The short words that hang on another by an apostrophe: 's, 're, 've, 'll, 'd, 'm and n't. */
final class Clitic {
  private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "d", "m", "re", "ve", "ll");

  private Clitic() {}

  /** The end of the clitic whose apostrophe stands here, or here when it is none. */
  static int endOf(Window window, int apostrophe) {
    int stop = apostrophe + 1;
    while (stop - apostrophe < 4 && window.isWord(stop)) {
      stop++;
    }
    boolean listed =
        AFTER_APOSTROPHE.contains(window.cut(apostrophe + 1, stop).toLowerCase(Locale.ROOT));
    boolean ended = !window.isWord(stop) && !window.isApostrophe(stop);
    return listed && ended ? stop : apostrophe;
  }

  /** Whether the apostrophe of n't stands here. */
  static boolean isNegation(Window window, int apostrophe) {
    return Character.toLowerCase(window.charAt(apostrophe - 1)) == 'n'
        && Character.toLowerCase(window.charAt(apostrophe + 1)) == 't'
        && !window.isWord(apostrophe + 2);
  }
}
