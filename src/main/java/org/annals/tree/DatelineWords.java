package org.annals.tree;

import java.util.Set;
import java.util.stream.IntStream;

/** Where the dateline before a report ends: "LEEDS, May 3 (Harbour Press) - The mill burned". */
public final class DatelineWords {
  private static final int LONGEST = 16;
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "--");
  private static final String CAPITALS = "\\p{Lu}{3,}";
  private static final String PART = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|[,.()/]|\\d{1,4}";

  private DatelineWords() {}

  /** The first word behind it; 0 where the sentence opens with none. */
  public static int end(SentenceTree tree) {
    int at = 0;
    while (at < Math.min(LONGEST, tree.size() - 1) && tree.surface(at).matches(PART)) {
      at++;
    }
    boolean isDash = at > 0 && at < tree.size() - 1 && DASHES.contains(tree.surface(at));
    return isDash && isPlace(tree, at) ? at + 1 : 0;
  }

  /** A place in capitals, or one with a day or a state; not "Anna Berg - a nurse - left". */
  private static boolean isPlace(SentenceTree tree, int dash) {
    boolean hasMore = IntStream.range(0, dash).anyMatch(word -> tree.surface(word).matches("[,(]"));
    boolean hasDay = IntStream.range(0, dash).anyMatch(word -> tree.surface(word).matches("\\d+"));
    boolean isAlone =
        IntStream.range(dash + 1, tree.size()).noneMatch(w -> DASHES.contains(tree.surface(w)));
    boolean isCapital =
        IntStream.range(0, Math.min(2, dash)).anyMatch(w -> tree.surface(w).matches(CAPITALS));
    return (isCapital && (hasMore || isAlone)) || (hasMore && hasDay);
  }
}
