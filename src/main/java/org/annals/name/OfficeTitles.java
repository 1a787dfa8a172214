package org.annals.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern PREFIX = Pattern.compile("^(?:ex|then)-");

  private final Map<String, Title> byWords;

  private OfficeTitles(Map<String, Title> byWords) {
    this.byWords = byWords;
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
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      if (byWords.containsKey(key(words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a word says that the office is over: "former", or the first part of "ex-minister". */
  public static boolean isPast(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PAST.contains(lower) || PREFIX.matcher(lower).lookingAt();
  }

  private static String key(List<String> words) {
    return PREFIX.matcher(String.join(" ", words).toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static boolean isModifier(String word) {
    return MODIFIERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
