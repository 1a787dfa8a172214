package org.annals.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.text.Span;

/**
 * Sentences of which a person has said how one word of each is told; the rules are in {@code
 * attribution-guidelines.md} beside the file.
 */
final class AttributionGold {
  private static final Path FILE = Path.of("src/test/resources/gold/attribution.tsv");
  private static final String HEADER = "text\ttold\tspeaker\tvia\tpolarity\tmodality\tkind\tset";
  private static final Pattern MARK = Pattern.compile("\\{(\\p{L}+)}");
  private static final String DOCUMENT = "document";
  private static final String NONE = "-";

  private AttributionGold() {}

  /**
   * A word of a text, and how it is told.
   *
   * @param text one to three sentences, without the mark
   * @param word where the marked verb or noun stands in the text
   * @param telling nothing when it is not told at all
   * @param kind what makes it hard: "plain", "quote", "nested" and so on
   * @param set "dev" or "test"
   */
  record Row(String text, Span word, Optional<Telling> telling, String kind, String set) {}

  /**
   * How it is told.
   *
   * @param speakers the innermost first; none where the document itself says it
   */
  record Telling(List<Voice> speakers, Polarity polarity, Modality modality) {
    Telling {
      speakers = List.copyOf(speakers);
    }
  }

  /** Somebody who says it, as the text calls him. */
  sealed interface Voice {
    /** The words of the text. */
    String words();

    /** By name, in the longest form that the text has, without a title. */
    record Named(String words) implements Voice {}

    /** By a noun with what stands before it, without article or possessive: "two officials". */
    record Described(String words) implements Voice {}
  }

  /** All rows, in the order of the file. */
  static List<Row> rows() {
    try (Stream<String> lines = Files.lines(FILE)) {
      List<String> table = lines.filter(line -> !line.startsWith("#")).toList();
      if (!table.getFirst().equals(HEADER)) {
        throw new IllegalArgumentException("Not the header: " + table.getFirst());
      }
      return table.stream().skip(1).map(AttributionGold::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of one set, "dev" or "test". */
  static List<Row> rows(String set) {
    return rows().stream().filter(row -> row.set().equals(set)).toList();
  }

  private static Row row(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    check(cells.size() == 8, line);
    Matcher mark = MARK.matcher(cells.getFirst());
    check(mark.find(), line);
    Span word = new Span(mark.start(), mark.start() + mark.group(1).length());
    String text = mark.replaceFirst("$1");
    check(!text.contains("{") && !text.contains("}"), line);
    check(cells.get(7).equals("dev") || cells.get(7).equals("test"), line);
    return new Row(text, word, telling(text, cells), cells.get(6), cells.get(7));
  }

  private static Optional<Telling> telling(String text, List<String> cells) {
    if (cells.get(1).equals("no")) {
      check(cells.subList(2, 6).stream().allMatch(NONE::equals), text);
      return Optional.empty();
    }
    check(cells.get(1).equals("yes"), text);
    return Optional.of(
        new Telling(
            speakers(text, cells.get(2), cells.get(3)),
            Polarity.valueOf(cells.get(4).toUpperCase(Locale.ROOT)),
            Modality.valueOf(cells.get(5).toUpperCase(Locale.ROOT))));
  }

  private static List<Voice> speakers(String text, String innermost, String via) {
    List<Voice> speakers = new ArrayList<>();
    if (!innermost.equals(DOCUMENT)) {
      speakers.add(voice(text, innermost));
    }
    if (!via.equals(NONE)) {
      check(!speakers.isEmpty(), text);
      for (String outer : via.split("; ", -1)) {
        speakers.add(voice(text, outer));
      }
    }
    return speakers;
  }

  private static Voice voice(String text, String cell) {
    if (cell.startsWith("~")) {
      String words = cell.substring(1);
      check(text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)), text);
      return new Voice.Described(words);
    }
    check(text.contains(cell), text);
    return new Voice.Named(cell);
  }

  private static void check(boolean holds, String row) {
    if (!holds) {
      throw new IllegalArgumentException("A broken row: " + row);
    }
  }
}
