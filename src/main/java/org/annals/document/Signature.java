package org.annals.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.document.Block.Kind;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;

/**
 * The name of whoever signs a text, alone on the line above or below it, or in what the last lines
 * tell of its author: "Ada Voss is the author of Salt Water". A text does not speak of who signs
 * it.
 */
final class Signature {
  private static final int LONG = 120;
  private static final int LEAST_TEXT = 2;
  private static final int HEAD = 8;
  private static final int LONGEST_HEAD_LINE = 80;
  private static final int LONGEST_NAME = 45;
  private static final int MOST_NAME_WORDS = 4;
  private static final int LONGEST_NOTE = 320;
  private static final int SHORTEST_SURNAME = 3;
  private static final String AND = " and ";

  private static final Pattern JOB =
      Pattern.compile(
          "(?i), for (?:the )?[^,.;]{3,60}$|, (?:[\\p{L}'\u2019-]+"
              + " ){0,3}(?:correspondent|reporter|editor|writer|columnist|critic)$");

  private static final Pattern DASH = Pattern.compile("^[\u2014\u2013*_-]{0,2}\\s*");
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?<who>\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*(?: \\p{Lu}[\\p{L}\\p{M}'\u2019.-]*){1,3}),?"
              + " (?:is|was|writes|teaches|edits|covers|works|lectures)\\b.*\\b(?:author|columnist|writer"
              + "|editor|professor|lecturer|fellow|correspondent|historian|teaches|writes|covers|journalist|novelist|critic|(?:[Hh]er|[Hh]is|[Tt]heir)"
              + " (?:latest|new|most recent|first) book)\\b.*",
          Pattern.DOTALL);

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;

  Signature(String text, List<Block> blocks, BylineParser bylines) {
    this.text = text;
    this.blocks =
        blocks.stream()
            .filter(b -> b.kind() != Kind.BOILERPLATE && b.kind() != Kind.CAPTION)
            .toList();
    this.bylines = bylines;
  }

  /** The names, if the text is of some length; mostly it is one. */
  List<Sourced<String>> names() {
    boolean isText =
        blocks.stream().filter(block -> block.span().length() >= LONG).count() >= LEAST_TEXT;
    if (!isText) {
      return List.of();
    }
    Optional<Sourced<String>> name = above().or(this::below).or(this::note);
    return name.isPresent() ? name.stream().toList() : pair();
  }

  /** "Ada Voss and Bo Li" on a line of the head. */
  private List<Sourced<String>> pair() {
    return head().stream()
        .skip(1)
        .map(this::pair)
        .filter(pair -> !pair.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Sourced<String>> pair(Block block) {
    String line = block.span().of(text);
    int and = line.indexOf(AND);
    if (and < 0 || line.length() > 2 * LONGEST_NAME) {
      return List.of();
    }
    Span first = new Span(0, and).shift(block.span().start());
    Span second = new Span(and + AND.length(), line.length()).shift(block.span().start());
    boolean areNames =
        Stream.of(first, second)
            .allMatch(name -> bylines.isPerson(name.of(text)) && isStranger(name));
    return areNames ? List.of(sourced(first), sourced(second)) : List.of();
  }

  /** The line of the head that is nothing but a name, the title aside. */
  private Optional<Sourced<String>> above() {
    return head().stream()
        .skip(1)
        .flatMap(block -> line(block).stream())
        .filter(this::isStranger)
        .map(this::sourced)
        .findFirst();
  }

  private List<Block> head() {
    return blocks.stream()
        .limit(HEAD)
        .takeWhile(b -> b.kind() != Kind.PARAGRAPH || b.span().length() <= LONGEST_HEAD_LINE)
        .toList();
  }

  private Optional<Sourced<String>> below() {
    return line(blocks.getLast()).filter(this::isStranger).map(this::sourced);
  }

  private Optional<Sourced<String>> note() {
    Block last = blocks.getLast();
    Matcher note = NOTE.matcher(last.span().of(text));
    return last.span().length() <= LONGEST_NOTE && note.matches()
        ? Optional.of(new Span(note.start("who"), note.end("who")).shift(last.span().start()))
            .filter(name -> bylines.isPerson(name.of(text)) && isStranger(name))
            .map(this::sourced)
        : Optional.empty();
  }

  /** The name that a block is, a dash before it aside. */
  private Optional<Span> line(Block block) {
    String line = block.span().of(text).strip();
    Matcher dash = DASH.matcher(line);
    int from = dash.find() ? dash.end() : 0;
    String name = JOB.matcher(line.substring(from)).replaceFirst("");
    int start = block.span().start() + block.span().of(text).indexOf(line) + from;
    return name.length() <= LONGEST_NAME
            && Shapes.wordCount(name) <= MOST_NAME_WORDS
            && bylines.isPerson(name)
        ? Optional.of(new Span(start, start + name.length()))
        : Optional.empty();
  }

  /** Whether the text has the surname nowhere but in what its last lines tell of the author. */
  private boolean isStranger(Span name) {
    String whole = name.of(text);
    String surname = whole.substring(whole.lastIndexOf(' ') + 1);
    Pattern word = Pattern.compile("(?iu)\\b" + Pattern.quote(surname) + "\\b");
    return surname.length() >= SHORTEST_SURNAME
        && blocks.stream()
            .skip(isNoteOf(blocks.getLast(), whole) ? head().size() : 0)
            .filter(block -> !block.span().contains(name))
            .filter(block -> !isNoteOf(block, whole))
            .noneMatch(block -> word.matcher(block.span().of(text)).find());
  }

  private boolean isNoteOf(Block block, String name) {
    return block.equals(blocks.getLast())
        && block.span().length() <= LONGEST_NOTE
        && DASH.matcher(block.span().of(text))
            .replaceFirst("")
            .startsWith(Authors.HONOUR.matcher(name).replaceFirst(""));
  }

  private Sourced<String> sourced(Span name) {
    return new Sourced<>(inSmallLetters(name.of(text)), Optional.of(name));
  }

  /** "ADA VOSS" is "Ada Voss". */
  static String inSmallLetters(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        ? name
        : Stream.of(name.split(" "))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }
}
