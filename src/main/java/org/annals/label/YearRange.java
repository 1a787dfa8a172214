package org.annals.label;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Words for the time of an event that lasts from one year to another. */
final class YearRange {
  private static final Pattern RANGE =
      Pattern.compile("(?i)\\b(from|between) (\\d{4}) (to|until|till|and) (\\d{4})\\b");

  private YearRange() {}

  /** "from 1941 to 1944" where the sentence says so and the date is its start, else the date. */
  static String words(SentenceTree tree, PartialDate date) {
    Matcher range = RANGE.matcher(tree.sentence().span().of(tree.text()));
    return range.find() && range.group(2).equals(date.toString())
        ? range.group().toLowerCase(Locale.ROOT)
        : date.toString();
  }
}
