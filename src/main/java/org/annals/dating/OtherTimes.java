package org.annals.dating;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.tree.SentenceTree;

/** Tells clauses that have a time of their own without a date, so that it is not the story's. */
final class OtherTimes {
  private static final Pattern AGE =
      Pattern.compile(
          "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen"
              + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-.*)?"
              + "|child|boy|girl|baby|infant|student|teenager|young");

  private static final Set<String> THAT = Set.of("that", "this", "the", "these", "those");
  private static final Set<String> WHILE = Set.of("time", "while", "years");
  private static final int ALL_ALONG = 3;

  private OtherTimes() {}

  static boolean is(SentenceTree tree, SentenceTimes times, int verb) {
    return isAtAnAge(tree, verb) || isElsewhere(times, verb) || isAllAlong(tree);
  }

  /** "All that time he was ill, and she supported him". */
  private static boolean isAllAlong(SentenceTree tree) {
    return tree.size() > ALL_ALONG
        && tree.lower(0).equals("all")
        && THAT.contains(tree.lower(1))
        && WHILE.contains(tree.lower(2));
  }

  /** "When she was nine, her father drowned". */
  private static boolean isAtAnAge(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .anyMatch(
            clause ->
                tree.child(clause, "cop").isPresent() && AGE.matcher(tree.lower(clause)).matches());
  }

  /** "Two nights later the bridge fell", "during the war". */
  private static boolean isElsewhere(SentenceTimes times, int verb) {
    return times
        .phrases()
        .on(List.of(verb))
        .filter(phrase -> phrase.kind() == TimePhrase.Kind.OTHER)
        .isPresent();
  }
}
