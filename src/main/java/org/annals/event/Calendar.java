package org.annals.event;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Times and counts that the tree takes for an object: "proposed the following February to sell it",
 * "is paid out Thursdays", "searched it hundreds of times", "ruled 2 to 1".
 */
final class Calendar {
  private static final Set<String> TIMES = DataFile.words("/event/time-nouns.txt");
  private static final Set<String> DAYS =
      Set.of("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

  private static final Set<String> OTHERS = Set.of("obj", "xcomp", "ccomp");

  private static final Set<String> WHICH =
      Set.of("following", "next", "previous", "last", "same", "preceding");

  private static final Set<String> MANY =
      Set.of("hundreds", "thousands", "dozens", "millions", "scores", "tens");

  private Calendar() {}

  static boolean isTime(SentenceTree tree, int verb, int word) {
    return tree.referent(word).isEmpty()
        && (isWhen(tree, verb, word) || isHowOften(tree, word) || isScore(tree, word));
  }

  private static boolean isWhen(SentenceTree tree, int verb, int word) {
    boolean isThen =
        TIMES.contains(tree.lower(word))
            && WHICH.contains(tree.lower(word - 1))
            && tree.children(verb, OTHERS).stream().anyMatch(other -> other != word);
    return isThen || DAYS.contains(tree.lower(word));
  }

  /** "Hundreds of thousands of times". */
  private static boolean isHowOften(SentenceTree tree, int word) {
    int last = word;
    while (MANY.contains(tree.lower(last)) && tree.lower(last + 1).equals("of")) {
      last += 2;
    }
    return last > word && tree.lower(last).equals("times");
  }

  private static boolean isScore(SentenceTree tree, int word) {
    return isNumber(tree, word) && tree.lower(word + 1).equals("to") && isNumber(tree, word + 2);
  }

  private static boolean isNumber(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NUM && tree.lower(word).matches("\\d+");
  }
}
