package org.annals.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.reader.TagSet;
import org.annals.reader.Unit;
import org.annals.sentence.Segmenter;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/**
 * Reads texts that show their names and event triggers in place: "[Court:Supreme Court]
 * {CourtRuling.planned:rules}"; a question mark before the colon leaves a mark open. A line is a
 * paragraph, a line of three hyphens ends a text.
 */
final class MarkedTexts {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[(?<name>\\w+)(?<open>\\??)(?:#[^\\]:]+)?:(?<words>[^\\[\\]{}]+)]"
              + "|\\{(?<kind>\\w+)(?:\\.(?<reality>planned|denied|unreal))?(?<doubt>\\??)"
              + ":(?<trigger>[^\\[\\]{}]+)\\}");

  private final Exemplar exemplar;
  private final Segmenter segmenter = new Segmenter();

  MarkedTexts(Exemplar exemplar) {
    this.exemplar = exemplar;
  }

  /**
   * A stretch that is marked.
   *
   * @param label class or kind
   * @param open whether careful readers disagree
   */
  record Mark(Span span, String label, String reality, boolean open, boolean isName) {}

  /** A sentence of a text without its marks, and the marks in it. */
  record Passage(String text, Sentence sentence, List<Mark> marks) {}

  /** The sentences of every text file of a folder, by the names of the files. */
  List<Passage> passages(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Passage> passages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.equals("---")) {
            passages.addAll(paragraph(line.strip()));
          }
        }
      }
      return passages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as examples. */
  List<Example> examples(Path folder) {
    return passages(folder).stream().map(this::example).toList();
  }

  /** A text without its marks, and the marks. */
  record Unmarked(String text, List<Mark> marks) {}

  static Unmarked unmark(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      marks.add(mark(mark, text));
      from = mark.end();
    }
    text.append(marked.substring(from));
    return new Unmarked(text.toString(), marks);
  }

  private List<Passage> paragraph(String marked) {
    Unmarked unmarked = unmark(marked);
    String text = unmarked.text();
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : sentences(text)) {
      List<Mark> inside =
          unmarked.marks().stream()
              .filter(one -> sentence.span().contains(one.span()))
              .toList();
      passages.add(new Passage(text, sentence, inside));
    }
    return passages;
  }

  private static Mark mark(Matcher mark, StringBuilder text) {
    boolean isName = mark.group("name") != null;
    String words = isName ? mark.group("words") : mark.group("trigger");
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    if (isName) {
      return new Mark(span, mark.group("name"), "", !mark.group("open").isEmpty(), true);
    }
    String reality = mark.group("reality") == null ? "actual" : mark.group("reality");
    return new Mark(span, mark.group("kind"), reality, !mark.group("doubt").isEmpty(), false);
  }

  private List<Sentence> sentences(String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return segmenter
        .segment(new Document("text", text, List.of(block), Metadata.NONE, "0".repeat(64)))
        .sentences();
  }

  private Example example(Passage passage) {
    List<Unit> units = exemplar.units(passage.text(), passage.sentence().span());
    int[] names = Exemplar.filled(units.size(), exemplar.names().of(TagSet.OUTSIDE));
    int[] triggers = Exemplar.filled(units.size(), exemplar.triggers().of(TagSet.OUTSIDE));
    int[] reality = Example.open(units.size());
    for (Mark mark : passage.marks()) {
      boolean first = true;
      for (int i = 0; i < units.size(); i++) {
        if (!units.get(i).span().overlaps(mark.span())) {
          continue;
        }
        String tag = (first ? "B-" : "I-") + label(mark);
        if (mark.isName()) {
          names[i] = mark.open() ? Allowed.OPEN : exemplar.names().of(tag);
        } else {
          triggers[i] = mark.open() ? Allowed.OPEN : exemplar.triggers().of(tag);
          reality[i] = first ? exemplar.reality().of(capital(mark.reality())) : reality[i];
        }
        first = false;
      }
    }
    return new Example(
        DataFolder.OURS, units, org.annals.reader.PieceSequence.of(units, exemplar.vocabulary()), names,
        triggers, reality, Example.open(units.size()), Example.Tree.EMPTY);
  }

  /** A name's class that the network does not know is its top: an event. */
  private String label(Mark mark) {
    boolean known = !mark.isName() || exemplar.names().tags().classes().contains(mark.label());
    return known ? mark.label() : "Event";
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
