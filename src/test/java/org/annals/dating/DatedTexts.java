package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.annals.text.Span;
import org.annals.time.PartialDate;

/** Texts in which each event is marked with its date: "they [met|1921]", "-" for none. */
final class DatedTexts {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

  private DatedTexts() {}

  /** A marked event that was found, with the dates that are right and the one that was read. */
  record Dated(String sentence, String words, List<String> right, String read) {
    boolean isRight() {
      return right.contains(read);
    }
  }

  private record Mark(Span span, List<String> dates) {}

  /** The marked events of a text that are found. */
  static List<Dated> read(String marked) {
    List<Mark> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher matcher = MARK.matcher(marked);
    int end = 0;
    while (matcher.find()) {
      text.append(marked, end, matcher.start());
      int start = text.length();
      text.append(matcher.group(1));
      marks.add(new Mark(new Span(start, text.length()), List.of(matcher.group(2).split("/", -1))));
      end = matcher.end();
    }
    text.append(marked.substring(end));
    return found(text.toString(), marks);
  }

  private static List<Dated> found(String text, List<Mark> marks) {
    List<Event> events = ReadEvents.of(text);
    List<Dated> found = new ArrayList<>();
    for (Mark mark : marks) {
      Optional<Event> event =
          events.stream().filter(e -> e.trigger().overlaps(mark.span())).findFirst();
      event.ifPresent(
          e ->
              found.add(
                  new Dated(
                      e.evidence().getFirst().span().of(text),
                      mark.span().of(text),
                      mark.dates(),
                      e.time().map(PartialDate::toString).orElse("-"))));
    }
    return found;
  }
}
