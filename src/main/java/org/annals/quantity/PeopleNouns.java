package org.annals.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.text.DataFile;

/** Nouns for people, from {@code /quantity/people.txt} and from endings that only people have. */
public final class PeopleNouns {
  private static final Set<String> PLURALS = DataFile.words("/quantity/people.txt");

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "person", "people",
          "child", "children",
          "wife", "wives",
          "thief", "thieves");

  private static final List<String> ENDINGS =
      List.of("people", "workers", "ologists", "graphers", "ionists", "alists", "ticians");

  private static final Set<String> SPECIMENS =
      Set.of("specimen", "regimen", "abdomen", "omen", "semen", "stamen", "acumen", "hymen");

  private PeopleNouns() {}

  /** Whether a noun, singular or plural, is for people; nations only with a capital. */
  public static boolean contains(String noun) {
    String last = noun.substring(noun.lastIndexOf('-') + 1);
    return isPlural(noun) || isPlural(last) || isPlural(plural(noun)) || isPlural(plural(last));
  }

  private static boolean isPlural(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return PLURALS.contains(noun) || PLURALS.contains(lower) || hasEndingOfPeople(lower);
  }

  /** "abolitionists" and "repairmen", but neither "checklists" nor "specimen". */
  private static boolean hasEndingOfPeople(String lower) {
    boolean areMen = lower.endsWith("men") && lower.length() > 5 && !SPECIMENS.contains(lower);
    return areMen || ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** The plural as the list writes it: "women" for "woman", "deputies" for "deputy". */
  private static String plural(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (IRREGULAR.containsKey(lower)) {
      return IRREGULAR.get(lower);
    }
    if (lower.endsWith("man")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    if (lower.endsWith("y")
        && lower.length() > 2
        && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hisses = lower.endsWith("s") || lower.endsWith("ch") || lower.endsWith("sh");
    return noun + (hisses ? "es" : "s");
  }
}
