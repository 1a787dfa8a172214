package org.annals.entity;

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
  private static final Set<String> JOINING = Set.of("of", "for", "on", "and");
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
            && isTail(words.subList(kept, words.size()));
    return isStart
        || isHead(small, words)
        || (isClub(words) && lower(small).equals(List.of(words.getLast())));
  }

  /** "The Foundation" for the Oceans Forward Foundation or the Foundation for Peace. */
  private static boolean isHead(Surface small, List<String> words) {
    return small.words().size() == 1
        && words.size() > 1
        && HEADS.contains(lower(small).getFirst())
        && head(words).equals(lower(small).getFirst());
  }

  private static String head(List<String> words) {
    int at = 1;
    while (at < words.size() && !JOINING.contains(words.get(at))) {
      at++;
    }
    return words.get(at - 1);
  }

  private static boolean isClub(List<String> words) {
    return words.size() > 1 && CLUBS.contains(words.getLast());
  }

  /** "A/S", "Breweries Ltd", "A/S of Denmark". */
  private static boolean isTail(List<String> rest) {
    int of = rest.indexOf("of");
    List<String> tail = of > 0 ? rest.subList(0, of) : rest;
    return tail.stream().allMatch(word -> TAILS.contains(word) || MORE.contains(word));
  }

  private static List<String> lower(Surface surface) {
    return surface.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** The shorter names, in small letters, as which a name of these words may come up. */
  static Set<String> shorterForms(List<String> name) {
    List<String> words = name.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Set<String> shorter = new LinkedHashSet<>();
    shorter.add(head(words));
    for (int kept = 1; kept < words.size(); kept++) {
      if (isTail(words.subList(kept, words.size()))) {
        shorter.add(String.join(" ", words.subList(0, kept)));
      }
    }
    return shorter;
  }
}
