package org.annals.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.text.DataFile;

/** Short forms of given names: "Bill" for William, and what a long one ends with. */
final class ShortGivenNames {
  private static final Map<String, List<String>> NAMES = read();

  /** How many letters of the end of a name are a name. */
  private static final int LEAST = 4;

  private ShortGivenNames() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> names = new HashMap<>();
    DataFile.lines("/entity/short-given-names.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> names.put(cells[0], List.of(cells[1].split(" "))));
    return Map.copyOf(names);
  }

  /** Whether one given name, in small letters, is a short form of another. */
  static boolean isShortFor(String name, String full) {
    boolean isEnd =
        name.length() >= LEAST && full.length() > name.length() + 1 && full.endsWith(name);
    return isEnd || NAMES.getOrDefault(name, List.of()).contains(full);
  }
}
