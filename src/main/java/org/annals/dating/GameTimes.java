package org.annals.dating;

import java.util.List;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Finds times of a game: "in stoppage time", "early in the second half", "ten minutes from time".
 */
final class GameTimes {
  private static final String OVERTIME =
      "(?:(?:first|second)-half )?(?:stoppage|injury|added|extra|additional) time|overtime";

  private static final String HALF =
      "the (?:first|second|opening|closing|third|final) (?:half|period)";

  /** What ends or parts a game. */
  private static final String MARK =
      "half-?time|full-?time|time|kick-?off|the (?:end|close|break|interval|restart|siren|hooter"
          + "|bell|(?:final )?whistle)";

  private static final String COUNT =
      "(?:\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen"
          + "|twenty(?:-\\p{L}+)?)";

  private static final String NTH =
      "the (?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
          + "|tenth|last|final) minutes? of ";

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<!-)\\b(?:"
              + "(?:(?:early|late|deep|midway) )?(?:in|into|through|during) (?:"
              + NTH
              + ")?"
              + "(?:"
              + OVERTIME
              + "|"
              + HALF
              + ")"
              + "|(?:after|before) (?:"
              + OVERTIME
              + ")"
              + "|(?:(?:just|right|shortly|immediately) )?(?:before|after|at|by|on the stroke of)"
              + " (?:half-?time|full-?time)"
              + "|(?:just |barely |only )?"
              + COUNT
              + " (?:minutes?|seconds?)"
              + " (?:before|after|from) (?:"
              + MARK
              + ")"
              + ")(?! of\\b)(?![\\p{L}-])");

  private GameTimes() {}

  /** Where the sentence names some, as characters of the text. */
  static List<Span> of(SentenceTree tree) {
    Span sentence = tree.sentence().span();
    return TIME.matcher(tree.text())
        .region(sentence.start(), sentence.end())
        .results()
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }
}
