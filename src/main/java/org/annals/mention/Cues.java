package org.annals.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of every {@link Cue}, in small letters, read from a table. */
final class Cues {
  private static final String TABLE = "/mention/cues.tsv";

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  private Cues(List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      words
          .computeIfAbsent(Cue.valueOf(line.substring(0, tab)), _ -> new HashSet<>())
          .addAll(List.of(line.substring(tab + 1).split(" ", -1)));
    }
  }

  static Cues load() {
    return new Cues(Table.lines(TABLE));
  }

  /** Whether a word in small letters is such a cue. */
  boolean is(Cue cue, String lower) {
    return words.getOrDefault(cue, Set.of()).contains(lower);
  }
}
