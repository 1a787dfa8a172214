package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/** What frames a letter: the line with its date above "Dear ...", and the name that signs it. */
final class LetterFrame {
  private static final int HEAD = 12;
  private static final int WORDS_BESIDE_DATE = 3;
  private static final int LONGEST_LINE = 80;
  private static final int LINES_TO_SIGN = 3;

  private static final Pattern GREETING =
      Pattern.compile(
          "(?m)^(?:(?:My )?(?:very )?[Dd]ear(?:est)? \\p{L}|To (?:the|my|our) \\p{L}"
              + "|To \\p{Lu}[^.!?\\n]{2,80}:$"
              + "|(?:Sirs?|Madam|Gentlemen|Friends|Comrades|Sir or Madam)[,:!]"
              + "|(?:Honou?red|Esteemed|Beloved) \\p{L})");
  private static final Pattern TO_EDITOR =
      Pattern.compile(
          "(?m)^(?i:to the editors?(?: of|,)) (?:the )?(?<who>"
              + PaperNames.PAPER
              + ")(?=$|[,.;:(])");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?m)^(?:Yours|Sincerely|Respectfully|Faithfully|Cordially|Affectionately|Regards|Love"
              + "|(?:With|Kind|Best|Warm)\\b[\\p{L} ]{0,30}|In (?:solidarity|friendship|hope)"
              + "|(?:Your|I am|I remain|Very|Most|Ever|Always|Believe me)\\b[\\p{L} ,.&]{0,40})"
              + "[\\p{L} ]{0,25},?$");
  private static final Pattern LINE = Pattern.compile("[^\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;

  LetterFrame(String text, List<Block> blocks, BylineParser bylines) {
    this.text = text;
    this.blocks = blocks;
    this.bylines = bylines;
  }

  /** The date above the greeting, on a line with little else. */
  Optional<Sourced<PartialDate>> date() {
    return greeting()
        .flatMap(
            greeting ->
                lines(blocks.getFirst().span().start(), greeting)
                    .flatMap(line -> date(line).stream())
                    .findFirst());
  }

  private Optional<Sourced<PartialDate>> date(Span span) {
    String line = span.of(text);
    return line.length() > LONGEST_LINE
        ? Optional.empty()
        : DateParser.find(line)
            .filter(
                found ->
                    Shapes.wordCount(line) - Shapes.wordCount(found.span().of(line))
                        <= WORDS_BESIDE_DATE)
            .map(
                found ->
                    new Sourced<>(found.date(), Optional.of(found.span().shift(span.start()))));
  }

  /** The full name below "Yours sincerely", where the text greets somebody. */
  Optional<Sourced<String>> signature() {
    return greeting().flatMap(greeting -> closing(greeting).flatMap(this::signed));
  }

  /** The paper that a letter to the editor stands in. */
  Optional<Sourced<String>> paper() {
    return blocks.stream()
        .limit(HEAD)
        .map(block -> TO_EDITOR.matcher(text).region(block.span().start(), block.span().end()))
        .filter(Matcher::find)
        .map(
            to ->
                new Sourced<>(
                    to.group("who"), Optional.of(new Span(to.start("who"), to.end("who")))))
        .findFirst();
  }

  private Optional<Integer> greeting() {
    return blocks.stream()
        .limit(HEAD)
        .map(block -> GREETING.matcher(text).region(block.span().start(), block.span().end()))
        .filter(Matcher::find)
        .map(Matcher::start)
        .findFirst();
  }

  private Optional<Integer> closing(int greeting) {
    Matcher closing = CLOSING.matcher(text).region(greeting, text.length());
    int end = -1;
    while (closing.find()) {
      end = closing.end();
    }
    return end < 0 ? Optional.empty() : Optional.of(end);
  }

  private Optional<Sourced<String>> signed(int closing) {
    return lines(closing, text.length())
        .map(this::stripped)
        .filter(name -> !name.isEmpty())
        .limit(LINES_TO_SIGN)
        .map(this::beforeComma)
        .filter(name -> bylines.isPerson(name.of(text)))
        .findFirst()
        .map(name -> new Sourced<>(name.of(text), Optional.of(name)));
  }

  /** "Ada Voss, chair of the Friends of the Mill": the name without what the person is. */
  private Span beforeComma(Span line) {
    int comma = line.of(text).indexOf(',');
    return comma < 0 ? line : new Span(line.start(), line.start() + comma);
  }

  private Span stripped(Span line) {
    String words = line.of(text);
    int start = line.start() + words.length() - words.stripLeading().length();
    return new Span(start, start + words.strip().length());
  }

  private Stream<Span> lines(int from, int to) {
    return LINE.matcher(text)
        .region(from, to)
        .results()
        .map(line -> new Span(line.start(), line.end()));
  }
}
