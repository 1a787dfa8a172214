package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;

/**
 * Who tells a text that says "I", by a line of its head or end that has more than the name: "From:
 * Ada Voss, clerk", "Ada Voss's speech to the club", "Ada Voss, Millport", "Ada Voss is a nurse".
 */
final class Teller {
  private static final int HEAD = 6;
  private static final int TAIL = 3;
  private static final int LONGEST = 90;
  private static final int LONGEST_NOTE = 320;
  private static final int ENOUGH = 2;

  private static final String NAME =
      "(?<who>\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?: \\p{Lu}[\\p{L}\\p{M}.'\u2019-]*?){1,3})";

  private static final Pattern I = Pattern.compile("(?<![\\p{L}\\p{N}.])I(?=\\s\\p{Ll})");
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"\\n]*(?:\"|$)|\u201c[^\u201d\\n]*(?:\u201d|$)", Pattern.MULTILINE);

  private static final Pattern ME =
      Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.])(?:I|me|my|mine|you|your|we|our)(?![\\p{L}.])");

  private static final Pattern FROM = Pattern.compile("^(?i:from):\\s+" + NAME + "(?=$|[,(<\\n])");
  private static final Pattern OWNED =
      Pattern.compile(
          "^" + NAME + "['\u2019]s? (?:\\p{L}+ ){0,2}(?i:" + Orator.KINDS + "|letter)\\b");

  private static final Pattern KIND =
      Pattern.compile("\\b(?:" + Orator.KINDS + ")\\b", Pattern.CASE_INSENSITIVE);

  /** "Ada Voss, Director of the Mill Trust", on a line of the head. */
  private static final Pattern HELD = Pattern.compile("^" + NAME + ",\\s(?<office>.+)$");

  /** "The Honorable Ada Voss" on a line of the head. */
  private static final Pattern HONOURED =
      Pattern.compile(
          "^(?i:(?:the )?(?:(?:right )?hon(?:ou?rable)?|(?:most )?rev(?:erend)?)\\.? )"
              + NAME
              + "(?=$|[,\\n])");

  private static final Pattern SIGNED =
      Pattern.compile("^[\u2014\u2013-]{0,2}\\s?" + NAME + "(?:,\\s[^.!?:;]+)?$");

  private static final Pattern NOTE =
      Pattern.compile(
          "^"
              + NAME
              + "(?:,[^,.]+,)?"
              + " (?:is|lives|teaches|writes|works|serves|runs|farms|practi[cs]es|directs|leads|heads|chairs|owns|manages|represents|has"
              + " been)\\s.*",
          Pattern.DOTALL);

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;

  Teller(String text, List<Block> blocks, BylineParser bylines) {
    this.text = text;
    this.blocks = blocks;
    this.bylines = bylines;
  }

  /** The name. */
  Optional<Sourced<String>> name() {
    String own = QUOTED.matcher(text).replaceAll("");
    return blocks.isEmpty() || I.matcher(own).results().limit(ENOUGH).count() < ENOUGH
        ? Optional.empty()
        : above().or(this::below).or(this::note);
  }

  private Optional<Sourced<String>> above() {
    return blocks.stream()
        .limit(HEAD)
        .map(Block::span)
        .filter(line -> line.length() <= LONGEST)
        .flatMap(
            line ->
                at(FROM, line)
                    .or(() -> at(OWNED, line))
                    .or(() -> at(HONOURED, line).filter(_ -> isOfSpeech()))
                    .or(() -> at(HELD, line).filter(_ -> isOfOffice(line)))
                    .stream())
        .findFirst();
  }

  private boolean isOfSpeech() {
    return blocks.stream()
        .limit(HEAD)
        .map(Block::span)
        .filter(line -> line.length() <= LONGEST)
        .anyMatch(line -> KIND.matcher(line.of(text)).find());
  }

  /** Whether the head is one of a speech, and a word behind the comma that of an office. */
  private boolean isOfOffice(Span line) {
    String words = line.of(text);
    return isOfSpeech()
        && Pattern.compile("[\\s,]+")
            .splitAsStream(words.substring(words.indexOf(',') + 1).strip())
            .limit(TAIL)
            .anyMatch(Orator::isRank);
  }

  /** The name on one of the last lines, where a sentence ends right above. */
  private Optional<Sourced<String>> below() {
    List<Span> lines = lines();
    int first = Math.max(1, lines.size() - TAIL);
    return IntStream.range(first, lines.size())
        .filter(i -> isEnd(lines.get(i - 1)))
        .filter(i -> lines.subList(i, lines.size()).stream().noneMatch(this::isEnd))
        .mapToObj(lines::get)
        .flatMap(line -> at(SIGNED, line).filter(this::isStranger).stream())
        .findFirst();
  }

  private List<Span> lines() {
    return Pattern.compile("[^\\n]*\\S[^\\n]*")
        .matcher(text)
        .results()
        .map(line -> new Span(line.start(), line.end()))
        .toList();
  }

  private boolean isEnd(Span line) {
    String words = line.of(text).strip();
    return line.length() > LONGEST || words.matches("(?s).*[.!?][\"\u201d\u2019)]?");
  }

  /** What the last lines tell of who wrote the text, of whom it says nothing else. */
  private Optional<Sourced<String>> note() {
    Span last = blocks.getLast().span();
    return last.length() > LONGEST_NOTE || ME.matcher(last.of(text)).find()
        ? Optional.empty()
        : at(NOTE, last).filter(this::isStranger);
  }

  private Optional<Sourced<String>> at(Pattern pattern, Span line) {
    Matcher found = pattern.matcher(line.of(text));
    return found.find() && bylines.isPerson(found.group("who"))
        ? Optional.of(
            new Sourced<>(
                Signature.inSmallLetters(found.group("who")),
                Optional.of(new Span(found.start("who"), found.end("who")).shift(line.start()))))
        : Optional.empty();
  }

  /** Whether the text has the surname nowhere else. */
  private boolean isStranger(Sourced<String> name) {
    String surname = name.value().substring(name.value().lastIndexOf(' ') + 1);
    return Pattern.compile("(?iu)\\b" + Pattern.quote(surname) + "\\b")
            .matcher(text)
            .results()
            .limit(ENOUGH)
            .count()
        < ENOUGH;
  }
}
