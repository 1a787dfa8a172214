package org.annals.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.reader.Unit;
import org.annals.text.Span;

/**
 * Reads names in CoNLL files: a word a line, its tag in some column, an empty line between
 * sentences. B- and I- tags are stretches; where the first tag of a stretch is I-, it begins there
 * too.
 *
 * @param word the column of the word, from 0
 * @param tag the column of the tag
 */
record ConllNames(int word, int tag) {
  /** A sentence as the file has it. */
  record Labelled(List<String> words, List<String> tags) {}

  List<Labelled> read(Path file) {
    List<Labelled> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : lines(file)) {
      boolean comment = line.startsWith("# ") || line.startsWith("-DOCSTART-");
      if (line.isBlank() || comment) {
        if (!words.isEmpty()) {
          sentences.add(new Labelled(List.copyOf(words), List.copyOf(tags)));
          words.clear();
          tags.clear();
        }
        continue;
      }
      String[] cells = line.strip().split("\\s+", -1);
      words.add(cells[word]);
      tags.add(cells[Math.min(tag, cells.length - 1)]);
    }
    if (!words.isEmpty()) {
      sentences.add(new Labelled(words, tags));
    }
    return sentences;
  }

  /** The sentences of a file as examples of names. */
  List<Example> examples(Path file, String dataSet, Exemplar exemplar) {
    LabelMap map = LabelMap.load(dataSet, exemplar.names().tags());
    List<Example> examples = new ArrayList<>();
    for (Labelled sentence : read(file)) {
      Exemplar.Joined joined = Exemplar.Joined.of(sentence.words());
      Span whole = new Span(0, joined.text().length());
      List<Unit> units = exemplar.units(joined.text(), whole);
      int[] sets =
          Exemplar.sets(units, marks(joined, sentence.tags()), map, exemplar.names());
      examples.add(exemplar.named(dataSet, units, sets));
    }
    return examples;
  }

  /** The stretches that tags mark. */
  static List<Exemplar.Marked> marks(Exemplar.Joined joined, List<String> tags) {
    List<Exemplar.Marked> marks = new ArrayList<>();
    int from = 0;
    while (from < tags.size()) {
      String tag = tags.get(from);
      int to = from + 1;
      if (tag.length() > 2 && tag.charAt(1) == '-') {
        String inside = "I-" + tag.substring(2);
        while (to < tags.size() && tags.get(to).equals(inside)) {
          to++;
        }
        marks.add(new Exemplar.Marked(joined.span(from, to), tag.substring(2)));
      }
      from = to;
    }
    return marks;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
