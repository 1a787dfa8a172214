package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.text.DataFile;

/** Nouns of offices and ranks: a text tells who holds one before it calls somebody so. */
final class Offices {
  private static final String FILE = "/coreference/offices.tsv";
  private static final Map<String, List<String>> ALSO = read();

  private Offices() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> also = new HashMap<>();
    DataFile.lines(FILE).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(
            cells ->
                also.put(cells[0], cells.length > 1 ? List.of(cells[1].split(" ")) : List.of()));
    return Map.copyOf(also);
  }

  /** Whether a noun in small letters is one of an office. */
  static boolean has(String noun) {
    return ALSO.containsKey(noun);
  }

  /** Other nouns that tell that somebody holds an office: "justice" for "judge". */
  static List<String> also(String noun) {
    return ALSO.getOrDefault(noun, List.of());
  }
}
