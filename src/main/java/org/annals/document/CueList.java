package org.annals.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.text.DataFile;

/** Phrases that tell the kind of a line; each file says what its signs mean. */
record CueList(Set<String> wholeLines, Map<String, List<String>> starts, List<String> inside) {
  private static final int LONGEST_BY_START = 120;
  private static final int LONGEST_BY_INSIDE = 220;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String MARKS = " []()«»<>←→↑↓▼►•|*_#-.:;!?…";

  /** The phrases of a file of this package's resources, without their signs, by sign. */
  static List<String> phrases(String file, char sign) {
    return DataFile.lines("/document/" + file).stream()
        .filter(line -> line.startsWith(sign + " "))
        .map(line -> line.substring(2))
        .toList();
  }

  /** The list that a file holds. */
  static CueList of(String file) {
    return new CueList(
        phrases(file, '=').stream().collect(Collectors.toUnmodifiableSet()),
        phrases(file, '^').stream()
            .collect(Collectors.groupingBy(CueList::key, Collectors.toUnmodifiableList())),
        List.copyOf(phrases(file, '~')));
  }

  /** Whether a line is or starts with a phrase. */
  boolean matchesLine(String line) {
    if (line.length() > LONGEST_BY_START) {
      return false;
    }
    String plain = plain(line);
    String bare = bare(plain);
    return wholeLines.contains(bare) || hasStart(plain) || hasStart(bare);
  }

  private boolean hasStart(String line) {
    return starts.getOrDefault(key(line), List.of()).stream()
        .anyMatch(start -> startsWith(line, start));
  }

  /** The first letters, by which the phrases are sorted. */
  private static String key(String line) {
    return line.substring(0, Math.min(3, line.length()));
  }

  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && MARKS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  /** Whether a line is, starts with or holds a phrase. */
  boolean matches(String line) {
    return matchesLine(line)
        || (line.length() <= LONGEST_BY_INSIDE && inside.stream().anyMatch(plain(line)::contains));
  }

  private static boolean startsWith(String line, String start) {
    return line.startsWith(start)
        && (line.length() == start.length()
            || !Character.isLetter(start.charAt(start.length() - 1))
            || !Character.isLetter(line.charAt(start.length())));
  }

  /** The line in lower case, with plain apostrophes and single spaces. */
  static String plain(String line) {
    return SPACES.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
  }
}
