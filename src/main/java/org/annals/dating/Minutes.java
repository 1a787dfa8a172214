package org.annals.dating;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Document;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/** Tells the minutes of a meeting by the lines at their head, and the day that those name. */
final class Minutes {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:(?:draft|approved|unapproved|official) )?minutes\\b.*|.*\\bminutes of"
              + " (?:the|a|an)\\b.*");

  /** What lines of a head name a day for: "Held in the hall on Monday 4 May 2015". */
  private static final Pattern OF_THE_MEETING =
      Pattern.compile("(?i)(?:date|(?:\\p{L}+ )?minutes|held|meeting|.*\\b(?:meeting|held)\\b).*");

  private static final int BLOCKS_OF_HEAD = 5;
  private static final int LONGEST_TITLE = 160;

  private Minutes() {}

  static boolean is(Document document) {
    return head(document).anyMatch(line -> TITLE.matcher(line).matches());
  }

  /** The day of the meeting, where the head of its minutes says so. */
  static Optional<PartialDate> day(Document document) {
    return is(document)
        ? head(document)
            .filter(line -> OF_THE_MEETING.matcher(line).matches())
            .flatMap(line -> DateParser.find(line).stream())
            .map(DateParser.Found::date)
            .filter(PartialDate.OfDay.class::isInstance)
            .findFirst()
        : Optional.empty();
  }

  private static Stream<String> head(Document document) {
    return document.blocks().stream()
        .limit(BLOCKS_OF_HEAD)
        .filter(block -> block.span().length() <= LONGEST_TITLE)
        .flatMap(block -> block.span().of(document.text()).lines())
        .map(String::strip);
  }
}
