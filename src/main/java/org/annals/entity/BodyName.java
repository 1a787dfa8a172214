package org.annals.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.text.DataFile;

/** What the name of a company, a club or the like can lose: "Vale" for "Vale Breweries Ltd". */
final class BodyName {
  /** Words that every name can lose, whatever is known of it. */
  private static final Set<String> TAILS =
      Set.of(
          "inc",
          "inc.",
          "corp",
          "corp.",
          "corporation",
          "co",
          "co.",
          "company",
          "ltd",
          "ltd.",
          "limited",
          "llc",
          "plc",
          "group",
          "holdings",
          "ag",
          "gmbh",
          "s.a.",
          "party",
          "newspaper",
          "magazine",
          "railway",
          "railroad",
          "brothers",
          "foundation",
          "union");

  private static final Set<String> MORE = Set.copyOf(DataFile.lines("/entity/name-tails.txt"));
  private static final Set<String> CLUBS = Set.copyOf(DataFile.lines("/entity/club-words.txt"));
  private static final Set<String> HEADS = Set.copyOf(DataFile.lines("/entity/head-words.txt"));

  /** Nouns that alone may mean one that the text has not named. */
  private static final Set<String> OF_STATES =
      Set.of("assembly", "congress", "court", "legislature", "parliament", "senate");

  private static final Set<String> JOINING = Set.of("of", "for", "on", "and");
  private static final List<String> BOARD_OF_EDUCATION = List.of("board", "of", "education");
  private static final Set<String> FAMILY =
      Set.of("sons", "son", "brothers", "bros", "daughters", "partners", "company");
  private static final int LEAST = 4;

  private BodyName() {}

  /** Whether the longer name only has such words more as every name can lose. */
  static boolean losesTail(Surface small, Surface large) {
    return large.text().startsWith(small.text() + " ")
        && lower(large).subList(small.words().size(), large.words().size()).stream()
            .allMatch(TAILS::contains);
  }

  /** Whether the shorter one is how a text goes on to call the longer, where neither is known. */
  static boolean isShort(Surface small, Surface large) {
    List<String> words = lower(large);
    int kept = small.words().size();
    boolean isStart =
        large.text().startsWith(small.text() + " ")
            && small.text().length() >= LEAST
            && canGo(words, kept);
    return isStart
        || isSchoolBoard(lower(small), words)
        || isHead(small, words)
        || (isClub(words) && lower(small).equals(List.of(words.getLast())));
  }

  /** "Vale school board" for the Vale Board of Education. */
  private static boolean isSchoolBoard(List<String> small, List<String> large) {
    return String.join(" ", small).equals(schoolBoard(large));
  }

  private static String schoolBoard(List<String> words) {
    int town = words.size() - BOARD_OF_EDUCATION.size();
    return town > 0 && words.subList(town, words.size()).equals(BOARD_OF_EDUCATION)
        ? String.join(" ", words.subList(0, town)) + " school board"
        : "";
  }

  /** "The Foundation" for the Oceans Forward Foundation or the Foundation for Peace. */
  private static boolean isHead(Surface small, List<String> words) {
    return small.words().size() == 1
        && words.size() > 1
        && HEADS.contains(lower(small).getFirst())
        && head(words).equals(lower(small).getFirst());
  }

  /** Whether the short name is the noun that the long one is headed by. */
  static boolean isHeadOf(Surface small, Surface large) {
    return isHead(small, lower(large));
  }

  /** Whether its last word is such a noun: "the Union Bank". */
  static boolean endsWithHead(List<String> words) {
    return HEADS.contains(words.getLast().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun that heads it is such a noun: "the Court of Criminal Appeal". */
  static boolean isHeaded(List<String> words) {
    String head = head(words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
    return HEADS.contains(head) || OF_STATES.contains(head);
  }

  /** The noun that heads a name, of words in small letters. */
  static String head(List<String> words) {
    int at = 1;
    while (at < words.size() && !JOINING.contains(words.get(at))) {
      at++;
    }
    return words.get(at - 1);
  }

  private static boolean isClub(List<String> words) {
    return words.size() > 1 && CLUBS.contains(words.getLast());
  }

  /** Whether what is behind so many words may be left out; "Holm" for "Holm & Krag" too. */
  private static boolean canGo(List<String> words, int kept) {
    boolean isPartner =
        words.size() == 3
            && kept == 1
            && words.get(1).equals("&")
            && !FAMILY.contains(words.get(2));
    return isPartner || isTail(words.subList(kept, words.size()));
  }

  /** "A/S", "Breweries Ltd", "A/S of Denmark". */
  private static boolean isTail(List<String> rest) {
    int of = rest.indexOf("of");
    List<String> tail = of > 0 ? rest.subList(0, of) : rest;
    return tail.stream().allMatch(word -> TAILS.contains(word) || MORE.contains(word));
  }

  /** The words in small letters. */
  static List<String> lower(Surface surface) {
    return surface.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** The shorter names that the first words of a name make, as they are written. */
  static List<String> starts(Surface large) {
    List<String> words = lower(large);
    List<String> starts = new ArrayList<>();
    for (int kept = 1; kept < words.size(); kept++) {
      String start = String.join(" ", large.words().subList(0, kept));
      if (start.length() >= LEAST && canGo(words, kept)) {
        starts.add(start);
      }
    }
    return starts;
  }

  /** The shorter names, in small letters, as which a name of these words may come up. */
  static Set<String> shorterForms(List<String> name) {
    List<String> words = name.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Set<String> shorter = new LinkedHashSet<>();
    shorter.add(head(words));
    shorter.add(schoolBoard(words));
    for (int kept = 1; kept < words.size(); kept++) {
      if (canGo(words, kept)) {
        shorter.add(String.join(" ", words.subList(0, kept)));
      }
    }
    return shorter;
  }
}
