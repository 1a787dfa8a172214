package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;

/** What introduces a text below its title and ends with who wrote it. */
final class Standfirst {
  private static final int LINES = 3;
  private static final int LONGEST = 240;

  /** "The end of a mill, by Ada Voss, 14 March 2024". */
  private static final Pattern BY =
      Pattern.compile(
          "[,.;:|–—]\\s[Bb]y (?<who>"
              + CitationReader.PEOPLE
              + ")(?:$|[,.|]\\s(?=.{0,20}\\d{4}$))");

  private Standfirst() {}

  /** The author. */
  static Optional<Sourced<String>> author(String text, List<Block> blocks, BylineParser bylines) {
    return blocks.stream()
        .skip(1)
        .limit(LINES)
        .takeWhile(block -> block.span().length() <= LONGEST)
        .flatMap(block -> author(text, block).stream())
        .filter(who -> bylines.isPerson(who.value()))
        .findFirst();
  }

  private static Optional<Sourced<String>> author(String text, Block block) {
    Matcher by = BY.matcher(block.span().of(text));
    return by.find()
        ? Optional.of(
            new Sourced<>(
                by.group("who"),
                Optional.of(new Span(by.start("who"), by.end("who")).shift(block.span().start()))))
        : Optional.empty();
  }
}
