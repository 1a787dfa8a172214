package org.annals.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a line say about its kind, whatever stands around it. */
final class Cues {
  private static final int LONGEST_LINE = 220;
  private static final int LONGEST_CAPTION = 450;

  private static final Pattern LAST_BRACKET =
      Pattern.compile("[\\[(](?<credit>[^\\[\\]()]{2,120})[\\])]\\.?$");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:copyright\\s|©|\\(c\\)\\s).{0,20}\\b(?:1[5-9]|20)\\d{2}\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final CueList boilerplate = CueList.of("boilerplate.txt");
  private final CueList related = CueList.of("related.txt");
  private final CueList sections = CueList.of("sections.txt");
  private final CueList captions = CueList.of("captions.txt");
  private final List<String> credits = CueList.phrases("captions.txt", '(');
  private final BylineParser bylines = new BylineParser();

  /** Whether a line is no part of running text, so that no paragraph goes on across it. */
  boolean isLineOfItsOwn(String line) {
    return line.length() <= LONGEST_LINE
        && (boilerplate.matchesLine(line) || related.matchesLine(line) || isSaying(line));
  }

  /** Whether a passage is a menu, advert or notice of the page. */
  boolean isBoilerplate(Passage passage) {
    return passage.length() <= LONGEST_LINE
        && (boilerplate.matches(passage.head()) || COPYRIGHT.matcher(passage.head()).matches());
  }

  /** Whether a line is the heading of a list of other texts. */
  boolean opensRelated(Passage passage) {
    return passage.isLine() && related.matchesLine(passage.head());
  }

  /** Whether a line names a section of a paper or a language, as lines above a title do. */
  boolean isSection(Passage passage) {
    return passage.isLine() && sections.matchesLine(passage.head());
  }

  /** Whether a passage says who wrote the text, when, or for whom. */
  boolean isByline(Passage passage) {
    return passage.isLine() && passage.length() <= LONGEST_LINE && isSaying(passage.head());
  }

  /** Whether a line cites the work that the text is from; the first one must say that it does. */
  boolean cites(Passage passage, boolean isFirst) {
    return passage.isLine()
        && Citation.in(passage.head(), bylines).filter(c -> c.isSaid() || !isFirst).isPresent();
  }

  private boolean isSaying(String line) {
    return bylines.isByline(line) || TextMetadata.isField(line);
  }

  /** Whether a passage is the words under a picture. */
  boolean isCaption(Passage passage) {
    if (passage.length() > LONGEST_CAPTION) {
      return false;
    }
    Matcher bracket = LAST_BRACKET.matcher(passage.tail());
    return isFigure(passage) || (bracket.find() && isCredit(bracket.group("credit")));
  }

  private boolean isFigure(Passage passage) {
    if (!captions.matchesLine(firstWords(passage.head()))) {
      return false;
    }
    String plain = CueList.plain(passage.head());
    return !plain.startsWith("fig")
        || plain.matches("fig(?:ure|\\.) ?\\d{1,3}[a-z]?(?:[.:] | [–—-] |$).*");
  }

  private static String firstWords(String head) {
    return head.substring(0, Math.min(60, head.length()));
  }

  private boolean isCredit(String bracket) {
    String plain = CueList.plain(bracket);
    return credits.stream().anyMatch(plain::contains);
  }
}
