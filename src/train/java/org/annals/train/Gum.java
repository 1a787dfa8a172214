package org.annals.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.reader.Syntax;
import org.annals.reader.Unit;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;

/** Reads parts of speech and dependency trees of GUM (Zeldes 2017) in CoNLL-U. */
final class Gum {
  private Gum() {}

  /**
   * A word of a sentence.
   *
   * @param head counts from 1, 0 is the root
   * @param entities the marks of entities that begin or end here, as the file has them
   */
  record Word(String form, Span span, String part, int head, String relation, String entities) {}

  /** A sentence with its text as it was written. */
  record Parsed(String text, List<Word> words) {}

  /** All sentences of a folder, by the names of its files. */
  static List<Parsed> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Parsed> sentences = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        sentences.addAll(sentences(Files.readAllLines(file)));
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Parsed> sentences(List<String> lines) {
    List<Parsed> sentences = new ArrayList<>();
    Placing placing = new Placing("");
    for (String line : lines) {
      if (line.startsWith("# text = ")) {
        placing = new Placing(line.substring("# text = ".length()));
      } else if (line.isBlank() && !placing.words.isEmpty()) {
        sentences.add(new Parsed(placing.text, List.copyOf(placing.words)));
        placing = new Placing("");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        placing.add(line.split("\t", -1));
      }
    }
    return sentences;
  }

  /** Finds the words of a sentence in its text, one after the other. */
  private static final class Placing {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int from;
    private int until;

    Placing(String text) {
      this.text = text;
    }

    void add(String[] cells) {
      if (cells[0].contains(".")) {
        return; // an empty node of the enhanced graph
      }
      int at = text.indexOf(cells[1], from);
      if (cells[0].contains("-")) {
        until = at + cells[1].length(); // a contraction: its words stand inside it
        return;
      }
      boolean found = at >= 0 && (until <= from || at < until);
      int end = found ? at + cells[1].length() : Math.max(from, until);
      Span span = new Span(found ? at : from, end);
      words.add(new Word(cells[1], span, cells[3], Integer.parseInt(cells[6]), cells[7], entities(cells[9])));
      from = Math.max(from, end);
    }
  }

  private static String entities(String misc) {
    for (String part : misc.split("\\|", -1)) {
      if (part.startsWith("Entity=")) {
        return part.substring("Entity=".length());
      }
    }
    return "";
  }

  /** The sentences as examples of syntax. */
  static List<Example> examples(Path folder, Exemplar exemplar) {
    List<Example> examples = new ArrayList<>();
    for (Parsed sentence : read(folder)) {
      examples.add(example(sentence, exemplar));
    }
    return examples;
  }

  private static Example example(Parsed sentence, Exemplar exemplar) {
    List<Unit> units = exemplar.units(sentence.text(), new Span(0, sentence.text().length()));
    int[] open = Example.open(units.size());
    // In our own manner: syntax is read beside our names, and no data set marks it otherwise.
    Example bare = exemplar.named(DataFolder.OURS, units, open);
    List<Word> words = sentence.words();
    return exemplar.parsed(
        bare,
        words.stream().map(Word::span).toList(),
        new Syntax(
            words.stream().map(word -> PartOfSpeech.valueOf(word.part())).toList(),
            words.stream().map(word -> word.head() - 1).toList(),
            words.stream().map(Word::relation).toList()));
  }
}
