package org.annals.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        words
            .computeIfAbsent(Cue.valueOf(line.substring(0, tab)), _ -> new HashSet<>())
            .addAll(List.of(line.substring(tab + 1).split(" ")));
      }
    }
  }

  static Cues load() {
    try (InputStream in = Cues.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("No table of cues");
      }
      return new Cues(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + TABLE, e);
    }
  }

  /** Whether a word in small letters is such a cue. */
  boolean is(Cue cue, String lower) {
    return words.getOrDefault(cue, Set.of()).contains(lower);
  }
}
