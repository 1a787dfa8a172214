package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Ways;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds those who did something where the tree hangs them on its time, place or occasion. */
final class Doers {
  private static final Set<String> OCCASIONS =
      Set.of(
          "earthquake",
          "fire",
          "flood",
          "storm",
          "war",
          "hurricane",
          "year",
          "month",
          "century",
          "decade",
          "spring",
          "summer",
          "autumn",
          "winter",
          "morning",
          "evening",
          "afternoon",
          "night",
          "day",
          "week",
          "expense");

  private static final Set<String> MEANS = DataFile.words("/event/means.txt");

  private static final Set<String> TIMES = DataFile.words("/event/times-of-day.txt");
  private static final Set<String> FEASTS = DataFile.words("/dating/feasts.txt");

  private static final String SHARE =
      "half|third|quarter|(?:fif|six|seven|eigh|nin|ten)th|two-thirds|three-quarters";

  private Doers() {}

  /** "Flown by helicopter": how, and not by whom. */
  static boolean isMeans(SentenceTree tree, int word) {
    return isShare(tree, word)
        || isPlainMeans(tree, word)
        || Ways.is(tree, word)
        || isTimeOfDay(tree, word)
        || isOneByOne(tree, word);
  }

  /** "Recovered by nightfall", "eaten by Christmas", "held by mid-May". */
  private static boolean isTimeOfDay(SentenceTree tree, int word) {
    String time = tree.lower(word);
    return (TIMES.contains(time) || FEASTS.contains(time) || time.startsWith("mid-"))
        && tree.hasChild(word, "case", Set.of("by"));
  }

  /** "Printed it page by page". */
  private static boolean isOneByOne(SentenceTree tree, int word) {
    return tree.lower(word - 1).equals("by") && tree.lower(word - 2).equals(tree.lower(word));
  }

  /** "Cut by a tenth": by how much. */
  private static boolean isShare(SentenceTree tree, int word) {
    return tree.lower(word).matches(SHARE)
        && tree.hasChild(word, "case", Set.of("by"))
        && tree.child(word, "nmod").isEmpty();
  }

  private static boolean isPlainMeans(SentenceTree tree, int word) {
    return MEANS.contains(tree.lower(word))
        && tree.referent(word).isEmpty()
        && tree.children(word).stream().allMatch(child -> isOfWay(tree, child))
        && tree.hasChild(word, "case", Set.of("by"));
  }

  /** "By", a mark, or from where: "by tanker from Leeds". */
  private static boolean isOfWay(SentenceTree tree, int child) {
    return tree.lower(child).equals("by")
        || tree.isA(child, "compound")
        || tree.pos(child) == PartOfSpeech.PUNCT
        || tree.hasChild(child, "case", Set.of("from", "to"));
  }

  /** "Rebuilt after an earthquake by Anna Berg": no earthquake is by anybody. */
  static List<Integer> behind(SentenceTree tree, int verb) {
    return tree.children(verb).stream()
        .filter(child -> child > verb && tree.isA(child, "obl") && isOccasion(tree, child))
        .flatMap(occasion -> tree.children(occasion).stream())
        .filter(child -> tree.isA(child, "nmod") && tree.hasChild(child, "case", Set.of("by")))
        .toList();
  }

  private static boolean isOccasion(SentenceTree tree, int noun) {
    return OCCASIONS.contains(tree.lemma(noun))
        || tree.lower(noun).matches("[0-9]{4}")
        || tree.referent(noun).filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
  }
}
