package org.annals.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words for offices and roles ("Secretary of State", "historian"), with what each says of its
 * bearer and the body that it is held in.
 */
public final class OfficeTitles {
  private static final int LONGEST = 8;

  private static final Set<String> MODIFIERS =
      Set.of(
          "former",
          "acting",
          "deputy",
          "late",
          "senior",
          "associate",
          "assistant",
          "chief",
          "interim",
          "vice",
          "retired",
          "outgoing",
          "incoming",
          "founding",
          "managing",
          "executive",
          "general",
          "longtime",
          "veteran",
          "fellow",
          "honorary",
          "first",
          "second",
          "third",
          "co",
          "national",
          "regional",
          "local",
          "current",
          "newly",
          "noted",
          "prominent",
          "leading",
          "famous",
          "renowned",
          "principal",
          "lead");

  private static final Set<String> PAST =
      Set.of("former", "late", "retired", "formerly", "previously");

  private static final List<String> PREFIXES = List.of("ex-", "then-");

  private final Map<String, Title> byWords;

  /** By the first word of titles, in small letters, how many words the longest has. */
  private final Map<String, Integer> lengths = new HashMap<>();

  private OfficeTitles(Map<String, Title> byWords) {
    this.byWords = byWords;
    for (String title : byWords.keySet()) {
      int words = 1 + (int) title.chars().filter(c -> c == ' ').count();
      lengths.merge(first(title), words, Math::max);
    }
  }

  private static String first(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** What an office makes of its bearer towards the body that it is held in. */
  public enum Bond {
    LEADS,
    MEMBER_OF,
    WORKS_FOR,
    REPRESENTS
  }

  /**
   * A title.
   *
   * @param isOffice whether it is an office, as "Senator" is, and not a calling, as "poet" is
   */
  public record Title(String words, boolean isOffice, Optional<Bond> bond) {}

  /**
   * A title at some place of a text.
   *
   * @param length in words, modifiers included
   * @param isPast whether a modifier says that it is over
   */
  public record Held(int length, Title title, boolean isPast) {}

  /** The titles that travel with the program. */
  public static OfficeTitles load() {
    NameTable table = NameTable.load("titles.tsv");
    Map<String, Title> byWords = new HashMap<>();
    for (NameTable.Row row : table.rows()) {
      String words = row.cell(table.column("title"));
      String kind = row.cell(table.column("kind"));
      if (!kind.equals("honorific")) {
        Optional<Bond> bond = bond(row.cell(table.column("class")));
        byWords.merge(
            words.toLowerCase(Locale.ROOT),
            new Title(words, kind.equals("office"), bond),
            (one, other) -> one.isOffice() ? one : other);
      }
    }
    return new OfficeTitles(byWords);
  }

  private static Optional<Bond> bond(String relation) {
    return switch (relation) {
      case "leads" -> Optional.of(Bond.LEADS);
      case "memberOf" -> Optional.of(Bond.MEMBER_OF);
      case "worksFor" -> Optional.of(Bond.WORKS_FOR);
      case "represents" -> Optional.of(Bond.REPRESENTS);
      default -> Optional.empty();
    };
  }

  /** The longest title that begins with this word, its modifiers counted in. */
  public Optional<Held> longestAt(List<String> words, int from) {
    int at = from;
    boolean past = false;
    Optional<Held> longest = held(words, from, from, isPast(words.get(from)));
    while (at < words.size() && isModifier(words.get(at))) {
      past |= isPast(words.get(at));
      at++;
      Optional<Held> behind = held(words, from, at, past);
      if (behind.isPresent() && behind.get().length() > longest.map(Held::length).orElse(0)) {
        longest = behind;
      }
    }
    return longest;
  }

  private Optional<Held> held(List<String> words, int from, int at, boolean past) {
    int length = at < words.size() ? titleLength(words, at) : 0;
    Title title = length == 0 ? null : byWords.get(key(words.subList(at, at + length)));
    return title == null
        ? Optional.empty()
        : Optional.of(new Held(at + length - from, title, past || isPast(words.get(at))));
  }

  private int titleLength(List<String> words, int from) {
    String first = first(key(words.subList(from, from + 1)));
    int most = Math.min(lengths.getOrDefault(first, 0), LONGEST);
    for (int length = Math.min(most, words.size() - from); length > 0; length--) {
      if (byWords.containsKey(key(words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** "Freed under Secretary Roe": whether these two words begin no under-secretary. */
  public static boolean isUnder(String word, String next) {
    return word.equals("under") && next.matches("\\p{Lu}.*");
  }

  /** Whether a word says that the office is over: "former", or the first part of "ex-minister". */
  public static boolean isPast(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PAST.contains(lower) || prefix(lower) > 0;
  }

  /** The length of the prefix that says "no more"; 0 where there is none. */
  private static int prefix(String lower) {
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix)) {
        return prefix.length();
      }
    }
    return 0;
  }

  private static String key(List<String> words) {
    String joined = words.size() == 1 ? words.getFirst() : String.join(" ", words);
    String lower = joined.toLowerCase(Locale.ROOT);
    return lower.substring(prefix(lower));
  }

  private static boolean isModifier(String word) {
    return MODIFIERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
