package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Block.Kind;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/** What stands above a text in lines of their own: the name of the paper, and the day. */
final class Masthead {
  private static final int LINES = 8;
  private static final int LINES_ABOVE_TITLE = 3;
  private static final int MOST_NAME_WORDS = 4;
  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_HEAD = 160;
  private static final int LONGEST_DECK = 240;
  private static final int NEAR = 6;

  private static final Pattern NAME_LINE =
      Pattern.compile("^(?<who>" + PaperNames.PAPER + ")(?=$|\\n|\\s?[,|•·—–-]\\s|\\s\\()");

  private static final Pattern AND = Pattern.compile(" (?:and|&) ");

  private static final Pattern LAST_NAME =
      Pattern.compile("[,|•·—–-]\\s(?<who>" + PaperNames.PAPER + ")$");

  /** "Ada Voss in Leeds, for The Harbour Echo". */
  private static final Pattern FOR_PAPER =
      Pattern.compile("(?:, for|[Ss]pecial to) (?:the )?(?<who>" + PaperNames.PAPER + ")$");

  private static final Pattern APPEARED =
      Pattern.compile(
          "(?:^|[.;]\\s)\\(?(?i:(?:(?:this \\p{L}+ )?(?:was )?(?:first|originally)"
              + " )?(?:published|printed|appeared) in|from|source:)\\s(?i:the\\s)?(?<who>"
              + PaperNames.PAPER
              + ")(?=$|[,.;)]|\\s[\\p{Pd}(]|\\son\\s|\\sof\\s)");

  private static final Pattern REPORTER =
      Pattern.compile(
          "^(?<who>\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}) (?:at|in)"
              + " (?:the )?\\p{Lu}[^.!?:;]{2,40}$");

  private final String text;
  private final List<Block> blocks;
  private final PaperLines lines;
  private final DateLines dates;

  Masthead(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.dates = new DateLines(text);
    this.lines = new PaperLines(text, this::isDated, new BylineParser()::isPerson);
  }

  /** The day on a line of its own above the text; a diary with several is of none of them. */
  Optional<Sourced<PartialDate>> date() {
    if (isDiary()) {
      return Optional.empty();
    }
    return head().stream()
        .flatMap(block -> date(block).stream())
        .findFirst()
        .or(() -> head().stream().flatMap(block -> dates.season(block).stream()).findFirst())
        .or(
            () ->
                head().stream()
                    .skip(1)
                    .flatMap(block -> dates.ofIssue(block).stream())
                    .findFirst());
  }

  private boolean isDiary() {
    return blocks.stream()
            .flatMap(block -> date(block).stream())
            .map(Sourced::value)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** Whether a line is a date and no more, the day and the place beside it aside. */
  boolean isDated(Block block) {
    return date(block).isPresent();
  }

  /** The day that a line is, a place beside it aside. */
  Optional<Sourced<PartialDate>> date(Block block) {
    return dates.day(block);
  }

  /**
   * The names on a line of their own between the title and the day, or between the title and the
   * text where the day stands above: whoever signs there.
   *
   * @param isPerson whether words have the shape of a person's full name
   */
  List<Sourced<String>> authors(Predicate<String> isPerson) {
    List<Block> head = head();
    for (int i = 1; i < head.size(); i++) {
      boolean isBesideDate =
          (i > 1 && date(head.get(i - 1)).isPresent())
              || (i + 1 < head.size()
                  && (isOfPaper(head.get(i + 1)) || lines.at(head, i + 1).isPresent()));
      List<Sourced<String>> names =
          isBesideDate ? names(head.get(i), isPerson) : List.<Sourced<String>>of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The names that a line is: "Ada Voss and Bo Li". */
  private List<Sourced<String>> names(Block block, Predicate<String> isPerson) {
    String line = line(block).strip();
    List<Sourced<String>> names = new ArrayList<>();
    int at = 0;
    for (String name : AND.split(line, -1)) {
      at = line.indexOf(name, at);
      if (!isPerson.test(name) || Shapes.wordCount(name) > MOST_NAME_WORDS) {
        return List.of();
      }
      Span span = new Span(at, at + name.length()).shift(block.span().start());
      names.add(new Sourced<>(name, Optional.of(span)));
    }
    return names;
  }

  /** What the first line of the head in cells between bars tells. */
  Optional<HeadCells> cells() {
    return head().stream()
        .map(block -> new HeadCells(line(block), block.span().start()))
        .filter(HeadCells::areOfPublication)
        .findFirst();
  }

  /**
   * "Ada Voss at the Town Hall", right above the text: who reports from there.
   *
   * @param isPerson whether words have the shape of a person's full name
   */
  Optional<Sourced<String>> reporter(Predicate<String> isPerson) {
    List<Block> head = head();
    if (head.size() < 2 || head.size() == blocks.size()) {
      return Optional.empty();
    }
    int last = head.size() - 1;
    while (last > 1 && (isDated(head.get(last)) || lines.at(head, last).isPresent())) {
      last--;
    }
    return Release.isSign(line(head.get(last - 1)))
        ? Optional.empty()
        : named(REPORTER, head.get(last)).filter(who -> isPerson.test(who.value()));
  }

  /** A line that says when or where it appeared: "Mediterranean Quarterly, vol. 12, 1994". */
  private boolean isOfPaper(Block block) {
    return date(block).isPresent() || Imprint.paper(line(block)).isPresent();
  }

  /** The paper whose name stands above the title, or in which the text says that it appeared. */
  Optional<Sourced<String>> paper() {
    List<Block> head = head();
    return head.stream()
        .limit(LINES_ABOVE_TITLE)
        .filter(this::isPaper)
        .flatMap(block -> named(NAME_LINE, block).stream())
        .findFirst()
        .or(this::imprint)
        .or(() -> head.stream().flatMap(block -> datedPaper(block).stream()).findFirst())
        .or(() -> lines.first(head).map(at -> new Sourced<>(at.of(text), Optional.of(at))))
        .or(() -> head.stream().skip(1).flatMap(b -> named(FOR_PAPER, b).stream()).findFirst())
        .or(
            () ->
                blocks.stream()
                    .filter(block -> block.span().length() <= LONGEST_HEAD)
                    .flatMap(block -> named(APPEARED, block).stream())
                    .findFirst());
  }

  /** The day on which a line says that it appeared: "First published in The Echo, 4 May 1998". */
  Optional<Sourced<PartialDate>> appeared() {
    return blocks.stream()
        .filter(block -> block.span().length() <= LONGEST_HEAD)
        .flatMap(block -> named(APPEARED, block).flatMap(paper -> dayBehind(block, paper)).stream())
        .findFirst();
  }

  private Optional<Sourced<PartialDate>> dayBehind(Block block, Sourced<String> paper) {
    int start = paper.evidence().orElseThrow().end();
    String behind = text.substring(start, block.span().end());
    return DateParser.find(behind)
        .filter(found -> found.span().start() <= NEAR)
        .map(found -> new Sourced<>(found.date(), Optional.of(found.span().shift(start))));
  }

  /** Where a line below the title says that it appeared. */
  private Optional<Sourced<String>> imprint() {
    return head().stream()
        .filter(block -> block.span().length() <= LONGEST_LINE)
        .flatMap(block -> imprint(block).stream())
        .findFirst();
  }

  private Optional<Sourced<String>> imprint(Block block) {
    String line = line(block);
    boolean isFirst = block.equals(blocks.getFirst());
    return (isFirst ? Imprint.paperBehindKind(line) : Imprint.paper(line))
        .map(who -> new Sourced<>(who.of(line), Optional.of(who.shift(block.span().start()))));
  }

  /** Whether a line names a paper and is no title, as another line follows before the text. */
  boolean isPaper(Block block) {
    int next = blocks.indexOf(block) + 1;
    Matcher name = NAME_LINE.matcher(line(block));
    if (block.kind() == Kind.PARAGRAPH && block.span().length() > LONGEST_LINE) {
      return false;
    }
    boolean isAbove =
        next < blocks.size()
            && (blocks.get(next).kind() == Kind.HEADING || blocks.get(next).kind() == Kind.BYLINE);
    return name.find() && (isAbove || DateParser.find(line(block)).isPresent());
  }

  /** The paper that a line names together with a day. */
  Optional<Sourced<String>> datedPaper(Block block) {
    return date(block).isPresent()
        ? named(NAME_LINE, block).or(() -> named(LAST_NAME, block))
        : Optional.empty();
  }

  private Optional<Sourced<String>> named(Pattern pattern, Block block) {
    Matcher name = pattern.matcher(line(block));
    if (!name.find()) {
      return Optional.empty();
    }
    int start = block.span().start() + name.start("who");
    return Optional.of(
        new Sourced<>(
            name.group("who"), Optional.of(new Span(start, start + name.group("who").length()))));
  }

  /** The lines above the first longer passage, what introduces the text below its title aside. */
  private List<Block> head() {
    return blocks.stream()
        .takeWhile(block -> block.kind() != Kind.PARAGRAPH || isLine(block) || isDeck(block))
        .filter(block -> !isDeck(block))
        .limit(LINES)
        .toList();
  }

  /** A short passage between the title and the lines of who wrote it and when. */
  private boolean isDeck(Block block) {
    int at = blocks.indexOf(block);
    if (at == 0
        || at >= LINES_ABOVE_TITLE
        || isLine(block)
        || block.span().length() > LONGEST_DECK) {
      return false;
    }
    return blocks.stream()
        .skip(at + 1L)
        .limit(LINES_ABOVE_TITLE)
        .takeWhile(this::isLine)
        .anyMatch(next -> next.kind() == Kind.BYLINE || isDated(next));
  }

  /** Whether it is no longer than a line, or one of cells between bars. */
  private boolean isLine(Block block) {
    int length = block.span().length();
    return length <= LONGEST_LINE || (length <= LONGEST_HEAD && line(block).contains(" | "));
  }

  private String line(Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LONGEST_HEAD);
    return text.substring(block.span().start(), end);
  }
}
