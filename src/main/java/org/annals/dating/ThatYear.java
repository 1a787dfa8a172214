package org.annals.dating;

import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.time.PartialDate;
import org.annals.time.TimeExpression;
import org.annals.tree.SentenceTree;

/** "That year" behind a year of the same sentence, in a name or not. */
final class ThatYear {
  private static final Pattern WORDS =
      Pattern.compile("(?i)(?:.*\\bof )?(?:that|the same|that same) year");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,/-])(?:1[1-9]\\d{2}|20\\d{2})(?![\\d/-]|[.,]\\d)");

  private ThatYear() {}

  static boolean is(SentenceTree tree, TimeExpression time) {
    return WORDS.matcher(time.span().of(tree.text())).matches();
  }

  /** The last year that the sentence names before it. */
  static Optional<PartialDate> named(SentenceTree tree, TimeExpression time) {
    if (!is(tree, time)) {
      return Optional.empty();
    }
    Span before = new Span(tree.sentence().span().start(), time.span().start());
    return YEAR.matcher(before.of(tree.text()))
        .results()
        .reduce((_, last) -> last)
        .flatMap(year -> PartialDate.parse(year.group()));
  }
}
