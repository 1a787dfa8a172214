package org.annals.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annals.reader.Anchors;
import org.annals.reader.Labels;
import org.annals.reader.PieceSequence;
import org.annals.reader.Syntax;
import org.annals.reader.TagSet;
import org.annals.reader.Unit;
import org.annals.reader.WordPieces;
import org.annals.text.Span;

/** Makes examples of sentences that a data set has marked; holds the sets of tags they leave. */
final class Exemplar {
  private final WordPieces vocabulary;
  private final Allowed names;
  private final Allowed triggers;
  private final Allowed reality;
  private final Allowed parts;
  private final TagSet relations;

  Exemplar(Labels labels, WordPieces vocabulary) {
    this.vocabulary = vocabulary;
    this.names = new Allowed(labels.names());
    this.triggers = new Allowed(labels.triggers());
    this.reality = new Allowed(labels.reality());
    this.parts = new Allowed(labels.parts());
    this.relations = labels.relations();
  }

  Allowed names() {
    return names;
  }

  Allowed triggers() {
    return triggers;
  }

  Allowed reality() {
    return reality;
  }

  Allowed parts() {
    return parts;
  }

  TagSet relations() {
    return relations;
  }

  WordPieces vocabulary() {
    return vocabulary;
  }

  /** A stretch of a text with the label that a data set gives it. */
  record Marked(Span span, String label) {}

  /** The words of a sentence put into one text, one space between, and where each stands. */
  record Joined(String text, List<Span> words) {
    static Joined of(List<String> words) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (String word : words) {
        text.append(text.isEmpty() ? "" : " ");
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word);
      }
      return new Joined(text.toString(), spans);
    }

    /** From the first word to before the second. */
    Span span(int from, int to) {
      return new Span(words.get(from).start(), words.get(to - 1).end());
    }
  }

  /** The units of a text, cut where a sequence would grow too long. */
  List<Unit> units(String text, Span stretch) {
    List<Unit> units = Unit.of(text, stretch);
    return units.subList(0, PieceSequence.fitting(units, 0, vocabulary));
  }

  /** Which set each unit has, where these stretches are marked and all else is not. */
  static int[] sets(List<Unit> units, List<Marked> marks, LabelMap map, Allowed allowed) {
    int[] sets = new int[units.size()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = allowed.of(map.outside(units.get(i).surface()));
    }
    for (Marked mark : marks) {
      boolean first = true;
      for (int i = 0; i < sets.length; i++) {
        if (units.get(i).span().overlaps(mark.span())) {
          sets[i] = allowed.of(first ? map.first(mark.label()) : map.inside(mark.label()));
          first = false;
        }
      }
    }
    return sets;
  }

  /** An example of which a data set says only the names. */
  Example named(String source, List<Unit> units, int[] sets) {
    return example(source, units, sets, Example.open(units.size()));
  }

  /** An example of which a data set says only the triggers. */
  Example triggered(String source, List<Unit> units, int[] sets) {
    return example(source, units, Example.open(units.size()), sets);
  }

  private Example example(String source, List<Unit> units, int[] nameSets, int[] triggerSets) {
    int[] open = Example.open(units.size());
    return new Example(
        source, units, PieceSequence.of(units, vocabulary), nameSets, triggerSets, open, open,
        Example.Tree.EMPTY);
  }

  /**
   * The example with the syntax of its words; what was cut off has none.
   *
   * @param words where they stand, one a word of the syntax
   */
  Example parsed(Example example, List<Span> words, Syntax syntax) {
    int[] first = Anchors.of(example.units(), words);
    int[] partSets = Example.open(example.units().size());
    int[] heads = filled(example.units().size(), Example.Tree.NONE);
    int[] related = new int[example.units().size()];
    for (int i = 0; i < first.length; i++) {
      int at = first[i];
      if (at == Anchors.NONE) {
        continue; // cut off, or the second word of a contraction that is one unit
      }
      partSets[at] = parts.of(syntax.parts().get(i).name());
      boolean isRoot = syntax.heads().get(i) == Syntax.ROOT;
      int head = isRoot ? Example.Tree.ROOT : first[syntax.heads().get(i)];
      boolean lost = (!isRoot && head < 0) || head == at;
      heads[at] = lost ? Example.Tree.NONE : head;
      related[at] = relations.indexOf(syntax.relations().get(i));
    }
    return new Example(
        example.source(),
        example.units(),
        example.sequence(),
        example.names(),
        example.triggers(),
        example.reality(),
        partSets,
        new Example.Tree(heads, related));
  }

  /** An array of this length with one number everywhere. */
  static int[] filled(int length, int with) {
    int[] array = new int[length];
    Arrays.fill(array, with);
    return array;
  }
}
