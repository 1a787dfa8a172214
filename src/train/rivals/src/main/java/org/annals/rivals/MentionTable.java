package org.annals.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mentions as a table like the one that a query of our graph gives. */
final class MentionTable {
  private final List<String> lines = new ArrayList<>();

  MentionTable() {
    lines.add("?source\t?begin\t?end\t?class\t?entity");
  }

  /** The offsets become those of code points; equal names count as one entity. */
  void add(String source, String text, List<Mention> mentions) {
    mentions.stream()
        .sorted(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end))
        .forEach(mention -> lines.add(line(source, text, mention)));
  }

  private static String line(String source, String text, Mention mention) {
    int begin = text.codePointCount(0, mention.begin());
    int length = text.codePointCount(mention.begin(), mention.end());
    String name = text.substring(mention.begin(), mention.end());
    return "%s\t%d\t%d\t<%s>\t%s"
        .formatted(
            quoted(source),
            begin,
            begin + length,
            mention.nameClass().iri(),
            quoted(name.strip().replaceAll("\\s+", " ")));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  void write(Path file) throws IOException {
    Files.write(file, lines);
  }
}
