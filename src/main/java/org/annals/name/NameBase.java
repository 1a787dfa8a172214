package org.annals.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All names that are known before any text is read; immutable after loading.
 *
 * <p>A name is found by its pieces: accents and the dots of abbreviations do not matter, upper and
 * lower case do, except in a line that is all capitals.
 */
public final class NameBase {
  private static final Comparator<Reading> LIKELIEST_FIRST =
      Comparator.comparing((Reading r) -> !r.strong())
          .thenComparingInt(r -> fame(r.name()))
          .thenComparingLong(r -> -r.name().population())
          .thenComparing(r -> r.name().entityClass())
          .thenComparing(r -> r.name().label());

  private static final long LARGE = 200_000;

  private final Map<String, List<Written>> byLowerKey;
  private final Map<String, Integer> longestFrom;
  private final Map<String, KnownName> demonyms;

  /** Countries first, small towns last: towns borrow their names, countries lend them. */
  private static int fame(KnownName name) {
    return switch (name.entityClass()) {
      case COUNTRY -> 0;
      case CITY -> name.population() < LARGE ? 2 : 1;
      default -> 1;
    };
  }

  /** A name exactly as it is written, with one thing that it may mean. */
  private record Written(String key, Reading reading) {}

  private NameBase(Builder builder) {
    this.byLowerKey = builder.byLowerKey;
    this.longestFrom = builder.longestFrom;
    this.demonyms = builder.demonyms;
  }

  /** The name base that travels with the program. */
  public static NameBase load() {
    var builder = new Builder();
    for (String file : NameTable.lines("index.txt")) {
      if (!file.isEmpty() && !file.startsWith("#")) {
        builder.add(NameTable.load(file));
      }
    }
    return new NameBase(builder);
  }

  /** A name base of these lines alone, header first. */
  public static NameBase of(String file, List<String> lines) {
    var builder = new Builder();
    builder.add(NameTable.read(file, lines));
    return new NameBase(builder);
  }

  /** The longest known name that begins at this place. */
  public Optional<Match> longestAt(List<String> keys, int from) {
    return find(keys, from, true);
  }

  /** The same where the line is all capitals, so that case says nothing. */
  public Optional<Match> longestInCapitalsAt(List<String> keys, int from) {
    return find(keys, from, false);
  }

  /** What these words name, as a whole. */
  public List<Reading> readings(String name) {
    List<String> keys = Pieces.of(name).stream().map(Piece::key).toList();
    String key = String.join(" ", keys);
    return matching(key, key.toLowerCase(Locale.ROOT), true);
  }

  /** The country, state or continent whose people or adjective this word is. */
  public Optional<KnownName> ofDemonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  private Optional<Match> find(List<String> keys, int from, boolean caseCounts) {
    int longest =
        Math.min(
            longestFrom.getOrDefault(keys.get(from).toLowerCase(Locale.ROOT), 0),
            keys.size() - from);
    for (int length = longest; length > 0; length--) {
      String key = String.join(" ", keys.subList(from, from + length));
      List<Reading> readings = matching(key, key.toLowerCase(Locale.ROOT), caseCounts);
      if (!readings.isEmpty()) {
        return Optional.of(new Match(length, readings));
      }
    }
    return Optional.empty();
  }

  private List<Reading> matching(String key, String lower, boolean caseCounts) {
    List<Written> all = byLowerKey.getOrDefault(lower, List.of());
    if (all.isEmpty()) {
      return List.of();
    }
    return all.stream()
        .filter(written -> !caseCounts || written.key().equals(key))
        .map(Written::reading)
        .sorted(LIKELIEST_FIRST)
        .toList();
  }

  /** Collects rows; the only place where the maps change. */
  private static final class Builder {
    private final Map<String, List<Written>> byLowerKey = new HashMap<>(1 << 18);
    private final Map<String, Integer> longestFrom = new HashMap<>(1 << 16);
    private final Map<String, KnownName> demonyms = new HashMap<>();

    void add(NameTable table) {
      var reader = new KnownNameReader(table);
      for (NameTable.Row row : table.rows()) {
        KnownName name = reader.read(row);
        boolean ownNameIsWeak = name.weakAliases().contains(withoutBrackets(name.label()));
        add(name.label(), new Reading(name, !ownNameIsWeak));
        name.aliases().forEach(alias -> add(alias, new Reading(name, true)));
        name.weakAliases().stream()
            .filter(alias -> !alias.equals(name.label()))
            .forEach(alias -> add(alias, new Reading(name, false)));
        reader.demonyms(row).forEach(demonym -> demonyms.putIfAbsent(demonym, name));
      }
    }

    private void add(String written, Reading reading) {
      List<Piece> pieces = Pieces.of(withoutBrackets(written));
      if (pieces.isEmpty()) {
        return;
      }
      String key = joined(pieces);
      String lower = key.toLowerCase(Locale.ROOT);
      int firstEnd = lower.indexOf(' ');
      longestFrom.merge(
          firstEnd < 0 ? lower : lower.substring(0, firstEnd), pieces.size(), Math::max);
      byLowerKey.computeIfAbsent(lower, _ -> new ArrayList<>(1)).add(new Written(key, reading));
    }

    /** Brackets at the end tell namesakes apart in a list; no text writes them. */
    private static String withoutBrackets(String written) {
      int bracket = written.endsWith(")") ? written.lastIndexOf(" (") : -1;
      return bracket < 0 ? written : written.substring(0, bracket);
    }

    private static String joined(List<Piece> pieces) {
      if (pieces.size() == 1) {
        return pieces.getFirst().key();
      }
      var key = new StringBuilder();
      for (Piece piece : pieces) {
        key.append(key.isEmpty() ? "" : " ").append(piece.key());
      }
      return key.toString();
    }
  }
}
