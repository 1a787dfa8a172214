package org.annals.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;

/** What the author of a text is, as the byline says beside the name: "By Ada Voss, arts editor". */
final class BylineJobs {
  private static final int REACH = 60;

  private static final String JOB =
      "(?:(?!by |the |from |our )[\\p{L}'\u2019-]+"
          + " ){0,3}(?:correspondent|reporter|editor|writer|columnist|critic|photographer|bureau"
          + " chief|editor-in-chief|commentator|cartoonist|diarist)";

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:,? ?[,(|\u2013\u2014-] ?|,?\\s*\\n\\s*)(?:our |the )?(?<job>"
              + JOB
              + ")(?=\\s*(?:$|[\\n,|);]))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[|\\n] ?|by |from )(?:our |the )?(?<job>" + JOB + "),?:? $",
          Pattern.CASE_INSENSITIVE);

  private BylineJobs() {}

  /** The words for the job beside a name, by their place in the text. */
  static Optional<Span> beside(String text, Span name) {
    Matcher behind =
        BEHIND.matcher(text.substring(name.end(), Math.min(text.length(), name.end() + REACH)));
    if (behind.find()) {
      return Optional.of(new Span(behind.start("job"), behind.end("job")).shift(name.end()));
    }
    int from = Math.max(0, name.start() - REACH);
    Matcher before = BEFORE.matcher(text.substring(from, name.start()));
    return before.find()
        ? Optional.of(new Span(before.start("job"), before.end("job")).shift(from))
        : Optional.empty();
  }
}
