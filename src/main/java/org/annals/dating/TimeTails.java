package org.annals.dating;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds what belongs behind the words for a time: "in the last month of the war". */
final class TimeTails {
  private static final Set<String> UNTIL_NOUN = Set.of("before", "after", "of");
  private static final Set<String> PARTS = Set.of("half", "quarter");
  private static final int LONGEST = 6;

  private TimeTails() {}

  /** The last word of the whole, for words that end on this one. */
  static int last(SentenceTree tree, int first, int last) {
    if (isAndPart(tree, last)) {
      return last + 3;
    }
    int link = UNTIL_NOUN.contains(tree.lower(last)) ? last : last + 1;
    if (!UNTIL_NOUN.contains(tree.lower(link)) || (link > last && !isOf(tree, first, link))) {
      return last;
    }
    int noun = tree.head(link);
    return isNoun(tree, link, noun) ? noun : last;
  }

  private static boolean isNoun(SentenceTree tree, int link, int noun) {
    return noun > link
        && noun - link < LONGEST
        && tree.isA(link, "case")
        && tree.pos(noun) == PartOfSpeech.NOUN
        && IntStream.range(link, noun).noneMatch(word -> tree.isA(word, "punct"));
  }

  /** "For a century and a half". */
  private static boolean isAndPart(SentenceTree tree, int last) {
    return last + 3 < tree.size()
        && tree.lower(last + 1).equals("and")
        && tree.lower(last + 2).equals("a")
        && PARTS.contains(tree.lower(last + 3));
  }

  /** "Of" behind "the last month", but not behind "for years". */
  private static boolean isOf(SentenceTree tree, int first, int link) {
    int noun = tree.head(link);
    int time = noun < 0 ? noun : tree.head(noun);
    return tree.lower(link).equals("of")
        && !tree.lower(first).equals("for")
        && time >= first
        && time < link;
  }
}
