package org.annals.dating;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Finds times by the clock: "at 9.20 p.m.", "until half past two", "at four in the morning". */
final class ClockTimes {
  private static final String HOUR =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)";

  private static final String HALF = "(?:a\\.m\\.?|p\\.m\\.?|am|pm)";
  private static final String OF_DAY =
      "(?: (?:next )?(?:in the )?(?:morning|forenoon|afternoon|evening)\\b| at night\\b)";

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\b(?:(?:just|shortly|soon) )?(?:at|until|till|by|before|after|around|past|from)"
              + " (?:(?:about|around|almost|nearly|exactly|just (?:after|before)) )?(?:"
              + ("\\d{1,2}[.:][0-5]\\d(?: ?" + HALF + "|" + OF_DAY + "| hours\\b)")
              + "|(?:[01]?\\d|2[0-3]):[0-5]\\d"
              + ("|\\d{1,2} ?" + HALF)
              + ("|(?:" + HOUR + "|\\d{1,2}) o['’]clock")
              + ("|(?<!\\b(?:by|from) )(?:a )?(?:quarter|half|\\p{L}+(?: minutes?)?) (?:past|to) "
                  + HOUR)
              + ("|" + HOUR + OF_DAY)
              + (")(?:" + OF_DAY + ")?"));

  private ClockTimes() {}

  /** Where the sentence names some, as characters of the text. */
  static List<Span> of(SentenceTree tree) {
    Span sentence = tree.sentence().span();
    return TIME.matcher(tree.text())
        .region(sentence.start(), sentence.end())
        .results()
        .map(ClockTimes::span)
        .toList();
  }

  private static Span span(MatchResult found) {
    return new Span(found.start(), found.end());
  }
}
