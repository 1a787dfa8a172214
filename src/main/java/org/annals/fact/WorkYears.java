package org.annals.fact;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.text.Span;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/**
 * Since when a work is somebody's, where its year stands beside the title: "his 1931 book, Salt",
 * "Salt (1931)", "Salt, a 1931 study of the sea".
 */
final class WorkYears {
  private static final int REACH = 70;
  private static final String YEAR = "(?<year>(?:1[4-9]|20)\\d{2})";
  private static final String KIND =
      "(?:[\\p{L}-]+"
          + " ){0,3}?(?:book|novel|novella|poem|play|essay|article|memoirs?|autobiography|study"
          + "|history|biography|report|paper|pamphlet|treatise|guide|manual|thriller|collection|opera"
          + "|album|film|song)";

  private static final Pattern BEFORE =
      Pattern.compile("\\b" + YEAR + " " + KIND + "(?: of \\p{L}+)?[,:]? [\u201c\"\u2018']?$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^[\u201d\"\u2019',]{0,3} ?(?:\\((?:[^()\\d]{0,40}, )?"
              + YEAR
              + "\\)|(?:an?|the|his|her|their) "
              + YEAR.replace("year", "other")
              + " "
              + KIND
              + "\\b)");

  private WorkYears() {}

  /** The period that begins with the year beside a title. */
  static Period of(SentenceTree tree, Span title) {
    Span sentence = tree.sentence().span();
    String text = tree.text();
    int from = Math.max(sentence.start(), title.start() - REACH);
    int to = Math.min(sentence.end(), title.end() + REACH);
    Matcher before = BEFORE.matcher(oneLine(text.substring(from, title.start())));
    Matcher behind = BEHIND.matcher(oneLine(text.substring(title.end(), to)));
    Optional<String> year =
        before.find()
            ? Optional.of(before.group("year"))
            : behind.find()
                ? Stream.of("year", "other").map(behind::group).filter(g -> g != null).findFirst()
                : Optional.empty();
    return year.flatMap(
            digits ->
                PartialDate.of(Integer.parseInt(digits), OptionalInt.empty(), OptionalInt.empty()))
        .map(date -> new Period(Optional.of(date), Optional.empty()))
        .orElse(Period.UNKNOWN);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
