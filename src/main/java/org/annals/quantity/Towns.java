package org.annals.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.text.DataFile;

/**
 * In which of several countries a text is at home that names none of them, by the towns it names:
 * those of the table of cities whose name one country alone has, and nothing else.
 */
final class Towns {
  private static final String FILE = "/names/cities.tsv";
  private static final int NAME = 1;
  private static final int WEAK = 3;
  private static final int WITHIN = 4;

  /** "In Timaru", "the Timaru District Council"; a person's name stands elsewhere. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?iu:\\b(?:in|at|near|outside|around|of|from|to|the)) "
              + "(\\p{Lu}[\\p{L}\u2019'-]+(?: \\p{Lu}[\\p{L}\u2019'-]+)*)");

  private static final int LONGEST = 3;

  private final Map<String, String> codes = new HashMap<>();

  /** Those of countries, and of their states, with the codes of these. */
  Towns(Map<String, String> byCountry) {
    Set<String> shared = new HashSet<>();
    for (String line : DataFile.lines(FILE)) {
      String[] cells = line.split("\t", -1);
      String code = byCountry.getOrDefault(cells[WITHIN], "");
      String before = cells[WEAK].isEmpty() ? codes.put(cells[NAME], code) : "";
      if (before != null && !before.equals(code)) {
        shared.add(cells[NAME]);
      }
    }
    codes.keySet().removeAll(shared);
    codes.values().removeIf(String::isEmpty);
  }

  /** The code whose towns a text names so many times as often as those of all others. */
  Optional<String> code(CharSequence text, int times) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher names = PLACED.matcher(text);
    while (names.find()) {
      of(List.of(names.group(1).split(" ", -1)))
          .ifPresent(code -> counts.merge(code, 1, Integer::sum));
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= times * (all - entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** "Timaru District Council": by the longest of its first words that are a town. */
  private Optional<String> of(List<String> words) {
    return IntStream.iterate(Math.min(words.size(), LONGEST), end -> end > 0, end -> end - 1)
        .mapToObj(end -> codes.get(String.join(" ", words.subList(0, end))))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
