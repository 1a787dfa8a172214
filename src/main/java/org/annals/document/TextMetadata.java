package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Block.Kind;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.DiaryDays;
import org.annals.time.PartialDate;

/**
 * What a text says of itself: title, byline, date, publisher, each with the characters that say it.
 */
final class TextMetadata {
  private static final int LINE = 220;
  private static final int SITE_NAME_WORDS = 3;

  private static final Pattern SPEECH =
      Pattern.compile(
          "^(?:\\p{L}+\\s){0,3}(?:(?:remarks|speech|address|testimony|statement|sermon|lecture|eulogy)"
              + "\\s(?:by|of)\\s\\p{Lu}|(?:minutes|proceedings|record)\\sof\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PUBLISHED_BY =
      Pattern.compile(
          "^(?:(?:published|issued) by(?-i: the)?|publisher:)\\s+(?<who>\\p{Lu}[^|•·.(\\n]{1,80})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:copyright\\s{1,3}(?:©|\\(c\\))?|©|\\(c\\))\\s{0,3}(?:1[5-9]|20)\\d{2}(?:\\s?[-–]\\s?\\d{4})?,?\\s{1,3}(?:by\\s)?(?<who>\\p{Lu}[^|•·.,(\\n"
              + "]{1,60})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIELD =
      Pattern.compile("^(?<name>Title|Language):\\s{1,20}(?<value>\\S.{0,200})$");

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:(?:media|press|news|editorial)"
              + " )?(?:contacts?|enquiries|inquiries):|embargo(?:ed)?\\b|for (?:more|further)"
              + " information");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:\\d{1,4}[A-Za-z]?,? \\p{Lu}[^.!?:;]*|[^.!?:;]*\\p{L}, \\p{Lu}[^,.!?:;]*)$");

  private static final Pattern NOTICE =
      Pattern.compile("(?:\\s*\\b(?i:all rights|,? on |,? in )\\b|,\\s(?=[^,]*\\d)).*$");

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines = new BylineParser();
  private final Masthead masthead;
  private final LetterFrame letter;
  private final Optional<HeadCells> cells;
  private final Colophon colophon;
  private final Datelines datelines;
  private final Origins origins;

  TextMetadata(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.masthead = new Masthead(text, blocks);
    this.letter = new LetterFrame(text, blocks, bylines);
    this.cells = masthead.cells();
    this.colophon = new Colophon(text, blocks, bylines);
    this.datelines = new Datelines(text, blocks, bylines);
    this.origins = new Origins(text, blocks, bylines);
  }

  /** All that is stated. */
  Metadata read() {
    List<Block> lines = bylineBlocks();
    List<Sourced<String>> creators = creators(lines);
    return new Metadata(
        field("Title").or(this::title),
        new Authors(text, blocks, bylines, letter, masthead)
            .of(creators.isEmpty() ? origins.authors() : creators, colophon.reporters()),
        publisher(lines),
        lines.stream()
            .flatMap(block -> issued(block).stream())
            .findFirst()
            .or(datelines::date)
            .or(() -> letter.date().filter(this::isOfAll))
            .or(this::dateOfSpeech)
            .or(() -> cells.flatMap(HeadCells::date))
            .or(() -> masthead.date().filter(this::isOfAll))
            .or(masthead::appeared)
            .or(() -> colophon.date(masthead).filter(this::isOfAll))
            .or(origins::year),
        field("Language").flatMap(name -> Languages.tag(name.value())),
        origins.origin());
  }

  /** Whether a day is that of the whole document and not of the first entry of a diary. */
  private boolean isOfAll(Sourced<PartialDate> day) {
    return !DiaryDays.follow(text, day.value());
  }

  /** Whether a line names a field of its document, as "Title: The Mill" does. */
  static boolean isField(String line) {
    return line.length() <= LINE && FIELD.matcher(line).lookingAt();
  }

  private List<Block> bylineBlocks() {
    return blocks.stream().filter(block -> block.kind() == Kind.BYLINE).toList();
  }

  private String line(Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LINE);
    return text.substring(block.span().start(), end);
  }

  private Optional<Sourced<String>> field(String name) {
    for (Block block : blocks.subList(0, Math.min(blocks.size(), 12))) {
      Matcher field = FIELD.matcher(line(block));
      if (field.lookingAt() && field.group("name").equals(name)) {
        return Optional.of(sourced(block, field, "value"));
      }
    }
    return Optional.empty();
  }

  private static Sourced<String> sourced(Block block, Matcher matcher, String group) {
    String value = NOTICE.matcher(matcher.group(group)).replaceFirst("").strip();
    int start = block.span().start() + matcher.start(group);
    return new Sourced<>(value, Optional.of(new Span(start, start + value.length())));
  }

  /** The first heading when nothing but menus and bylines stands above. */
  private Optional<Sourced<String>> title() {
    List<Block> top = top();
    int first = 0;
    while (first < top.size() && isNoTitle(top.get(first))) {
      first++;
    }
    if (first == top.size() || top.get(first).kind() != Kind.HEADING || isAddress(top.get(first))) {
      return Optional.empty();
    }
    return Optional.of(whole(top.get(titleFrom(top, isSiteName(top, first) ? first + 1 : first))));
  }

  /** The first of some headings that is no day and names nobody to ask. */
  private int titleFrom(List<Block> top, int first) {
    int title = first;
    while (title + 1 < top.size()
        && (masthead.isDated(top.get(title)) || isNoTitle(top.get(title)))
        && top.get(title + 1).kind() == Kind.HEADING) {
      title++;
    }
    return title;
  }

  /** Who wrote a text, and whom to ask about it: "Media contact: Ada Voss". */
  private boolean isNoTitle(Block block) {
    return block.kind() == Kind.BYLINE || CONTACT.matcher(line(block)).lookingAt();
  }

  /**
   * "14 Harcourt Terrace, Dublin" above a letter: where it was written is not what it is called.
   */
  private boolean isAddress(Block block) {
    return ADDRESS.matcher(line(block)).matches() && letter.date().isPresent();
  }

  private Sourced<String> whole(Block block) {
    return new Sourced<>(block.span().of(text), Optional.of(block.span()));
  }

  private Optional<Sourced<String>> siteName() {
    List<Block> top = top();
    return !top.isEmpty() && top.getFirst().kind() == Kind.HEADING && isSiteName(top, 0)
        ? Optional.of(whole(top.getFirst()))
        : Optional.empty();
  }

  private List<Block> top() {
    return blocks.stream()
        .filter(block -> block.kind() != Kind.BOILERPLATE && block.kind() != Kind.CAPTION)
        .limit(4)
        .toList();
  }

  /** A short line above the headline that stands over "Published on" is the name of the site. */
  private boolean isSiteName(List<Block> top, int first) {
    if (first + 1 == top.size() || top.get(first + 1).kind() != Kind.HEADING) {
      return false;
    }
    if (masthead.isPaper(top.get(first))) {
      return true;
    }
    return first + 2 < top.size()
        && top.get(first + 2).kind() == Kind.BYLINE
        && bylines.authors(line(top.get(first + 2))).isEmpty()
        && Shapes.wordCount(line(top.get(first))) <= SITE_NAME_WORDS
        && Shapes.wordCount(line(top.get(first + 1))) > SITE_NAME_WORDS;
  }

  private List<Sourced<String>> creators(List<Block> lines) {
    var creators = new ArrayList<Sourced<String>>();
    for (Block block : lines) {
      for (BylineParser.Part author : bylines.authors(line(block))) {
        boolean known = creators.stream().anyMatch(it -> it.value().equals(author.value()));
        if (!known) {
          creators.add(sourced(block, author));
        }
      }
    }
    return creators;
  }

  private Optional<Sourced<PartialDate>> issued(Block block) {
    return bylines.published(line(block)).map(found -> sourced(block, found));
  }

  private Optional<Sourced<String>> publisher(List<Block> lines) {
    return stated(PUBLISHED_BY)
        .or(datelines::agency)
        .or(() -> cells.flatMap(HeadCells::paper))
        .or(letter::paper)
        .or(origins::publisherAbove)
        .or(masthead::paper)
        .or(() -> stated(COPYRIGHT))
        .or(() -> inBylines(lines, bylines::agency))
        .or(() -> inBylines(lines, bylines::paper))
        .or(this::siteName)
        .or(() -> colophon.source(masthead))
        .or(() -> Release.giver(text, blocks))
        .or(origins::publisher);
  }

  private Optional<Sourced<String>> inBylines(
      List<Block> lines, Function<String, Optional<BylineParser.Part>> reading) {
    return lines.stream()
        .flatMap(block -> reading.apply(line(block)).map(part -> sourced(block, part)).stream())
        .findFirst();
  }

  /** "Remarks by Jane Doe at the Assembly, April 9, 2022": a speech is of the day it was given. */
  private Optional<Sourced<PartialDate>> dateOfSpeech() {
    return blocks.stream()
        .limit(2)
        .filter(block -> SPEECH.matcher(line(block)).lookingAt())
        .flatMap(block -> DateParser.find(line(block)).map(found -> sourced(block, found)).stream())
        .findFirst();
  }

  private Optional<Sourced<String>> stated(Pattern pattern) {
    for (Block block : blocks) {
      if (block.span().length() <= LINE && block.kind() != Kind.CAPTION) {
        Matcher matcher = pattern.matcher(line(block));
        if (matcher.lookingAt()) {
          return Optional.of(sourced(block, matcher, "who"));
        }
      }
    }
    return Optional.empty();
  }

  private static Sourced<String> sourced(Block block, BylineParser.Part part) {
    return new Sourced<>(part.value(), Optional.of(part.span().shift(block.span().start())));
  }

  private static Sourced<PartialDate> sourced(Block block, DateParser.Found found) {
    return new Sourced<>(found.date(), Optional.of(found.span().shift(block.span().start())));
  }
}
