package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Block.Kind;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/** What stands before the dash at the head of a report: "LEEDS, May 3, 1956 (Harbour Press) -". */
final class Datelines {
  private static final int LINE = 220;
  private static final int PARAGRAPHS = 4;

  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}\\p{M} .,'’/0-9-]{1,60}\\((?<agency>[^()]{2,40})\\)\\s{0,3}[-–—]");

  /** "LEEDS, May 3 (Harbour Press)": what stands there behind a place in capitals. */
  private static final Pattern AGENCY =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}&.-]+(?: \\p{Lu}[\\p{L}\\p{M}&.-]+){1,3}");

  private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}{3}");

  private static final Pattern DATED =
      Pattern.compile(
          "^(?:\\p{Lu}{2}[\\p{Lu}\\p{M} .'’-]{1,40}|\\p{Lu}[\\p{L}\\p{M}'’-]+(?:"
              + " (?:\\p{Lu}[\\p{L}\\p{M}'’-]+|\\p{Ll}{1,3})){0,3}(?=,"
              + " \\d)),\\s(?<date>[^—–]{3,60}?)(?:\\s?(?:--|[-–—])|(?<=\\d{4})[:.])\\s");

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;

  Datelines(String text, List<Block> blocks, BylineParser bylines) {
    this.text = text;
    this.blocks = blocks;
    this.bylines = bylines;
  }

  private Stream<Block> paragraphs() {
    return blocks.stream().filter(block -> block.kind() == Kind.PARAGRAPH).limit(PARAGRAPHS);
  }

  private String line(Block block) {
    Span span = block.span();
    return text.substring(span.start(), Math.min(span.end(), span.start() + LINE));
  }

  /** "LONDON, Nov. 7, 1956 —": a report is of the day of its dateline. */
  Optional<Sourced<PartialDate>> date() {
    return paragraphs().flatMap(block -> date(block).stream()).findFirst();
  }

  private Optional<Sourced<PartialDate>> date(Block block) {
    Matcher line = DATED.matcher(line(block));
    if (!line.lookingAt()) {
      return Optional.empty();
    }
    int start = block.span().start() + line.start("date");
    return DateParser.find(line.group("date"))
        .map(found -> new Sourced<>(found.date(), Optional.of(found.span().shift(start))));
  }

  /** The agency in brackets. */
  Optional<Sourced<String>> agency() {
    return paragraphs().flatMap(block -> agency(block).stream()).findFirst();
  }

  private Optional<Sourced<String>> agency(Block block) {
    String line = line(block);
    Matcher dateline = WITH_AGENCY.matcher(line);
    if (!dateline.lookingAt() || !isAgency(dateline.group("agency"), line)) {
      return Optional.empty();
    }
    Span place = new Span(dateline.start("agency"), dateline.end("agency"));
    return Optional.of(
        new Sourced<>(place.of(line), Optional.of(place.shift(block.span().start()))));
  }

  private boolean isAgency(String name, String line) {
    return bylines.isAgency(name)
        || (AGENCY.matcher(name).matches() && CAPITALS.matcher(line).find());
  }
}
