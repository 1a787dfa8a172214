package org.annals.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.annals.text.Span;

/** Reads one form in one stretch of text, place by place from left to right. */
final class FormReader {
  private final TimeForm form;
  private final Matcher matcher;
  private final int length;
  private int end;

  FormReader(TimeForm form, String stretch) {
    this.form = form;
    this.matcher =
        form.pattern().matcher(stretch).useTransparentBounds(true).useAnchoringBounds(false);
    this.length = stretch.length();
  }

  /** What begins at this place and behind the end of what was read before. */
  Optional<OpenTime> at(int start) {
    if (start < end || !matcher.region(start, length).lookingAt()) {
      return Optional.empty();
    }
    end = matcher.end();
    MatchResult match = matcher.toMatchResult();
    Span span = new Span(match.start("when"), match.end("when"));
    return Optional.of(new OpenTime(span, context -> form.meaning().apply(match, context)));
  }
}
