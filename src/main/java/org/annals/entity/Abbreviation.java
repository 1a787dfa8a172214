package org.annals.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether one form of a document can be a shorter way to write another. */
final class Abbreviation {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "du", "la", "et", "&");

  private static final Pattern PARTIES = Pattern.compile(" vs?\\.? ");

  private static final Set<String> PAPERS =
      Set.of(
          "Times",
          "Post",
          "Journal",
          "Herald",
          "Tribune",
          "Guardian",
          "Chronicle",
          "Star",
          "Globe",
          "Sun",
          "Mail",
          "Telegraph",
          "Observer",
          "Mirror",
          "Examiner",
          "Gazette",
          "Courier",
          "Inquirer",
          "Republic",
          "Bee",
          "Dispatch",
          "Standard",
          "Independent",
          "Monitor",
          "News");

  private static final Pattern YEAR_PARTS =
      Pattern.compile("(?i)^\\d{4} | of \\d{4}$|,? \\(?\\d{4}\\)?$");
  private static final Pattern ASIDE = Pattern.compile(" \\([^()]*\\)");
  private static final Pattern STATE_PREFIX =
      Pattern.compile("(?i)^(?:u\\.?s\\.?|united states|federal|national) ");

  private Abbreviation() {}

  /** Whether the shorter form can stand for the longer one, which is another form of the type. */
  static boolean shortens(Form shorter, Form longer) {
    if (shorter.type() != longer.type() || shorter.surface().equals(longer.surface())) {
      return false;
    }
    Surface small = shorter.surface();
    Surface large = longer.surface();
    if (small.text().equalsIgnoreCase(large.text())) {
      return isLesserSpelling(small, large);
    }
    return switch (shorter.type()) {
      case PERSON -> shortensName(small, large);
      case ORGANIZATION ->
          shortensBody(small, large)
              || (shorter.known().isEmpty()
                  && longer.known().isEmpty()
                  && BodyName.isShort(small, large));
      case LAW -> sameButYearOrInitials(small, large) || isParty(small, large);
      case EVENT -> sameButYearOrInitials(small, large);
      case PLACE -> false;
    };
  }

  private static boolean shortensName(Surface small, Surface large) {
    PersonName name = PersonName.of(small);
    PersonName full = PersonName.of(large);
    return name.isEarlierNameOf(full) || (name.shortens(full) && !sameSize(small, large));
  }

  private static boolean isLesserSpelling(Surface small, Surface large) {
    return small.isShouted() == large.isShouted()
        ? small.text().compareTo(large.text()) < 0
        : small.isShouted();
  }

  private static boolean shortensBody(Surface small, Surface large) {
    return isInitials(small, large)
        || BodyName.losesTail(small, large)
        || losesState(small, large)
        || isPaper(small, large);
  }

  /** "Times" can be the New York Times. */
  private static boolean isPaper(Surface small, Surface large) {
    return PAPERS.contains(small.text()) && large.text().endsWith(" " + small.text());
  }

  private static boolean sameSize(Surface small, Surface large) {
    return small.text().length() >= large.text().length();
  }

  /** Whether the acronym is made of the first letters of the words, small words counted or not. */
  static boolean isInitials(Surface acronym, Surface full) {
    if (!acronym.isAcronym() || full.words().size() < 2) {
      return false;
    }
    String letters = acronym.bareAcronym().toLowerCase(Locale.ROOT);
    return letters.equals(initials(full.words(), true))
        || letters.equals(initials(full.words(), false));
  }

  /** What an index holds of a name that can be found by this acronym. */
  static String ofInitials(String letters) {
    return "#" + letters.toLowerCase(Locale.ROOT);
  }

  /**
   * The keys, in small letters, of all forms that {@link #shortens} could find in a thing's name.
   */
  static Set<String> shorterForms(Surface large) {
    String text = large.text();
    Set<String> keys = new LinkedHashSet<>();
    keys.add(text.toLowerCase(Locale.ROOT));
    keys.add(STATE_PREFIX.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT));
    keys.add(YEAR_PARTS.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT));
    keys.add(ofInitials(initials(large.words(), true)));
    keys.add(ofInitials(initials(large.words(), false)));
    List<String> words = large.words();
    keys.add(words.getLast().toLowerCase(Locale.ROOT));
    keys.addAll(BodyName.shorterForms(words));
    keys.addAll(List.of(PARTIES.split(text.toLowerCase(Locale.ROOT))));
    return keys;
  }

  private static String initials(List<String> words, boolean withSmall) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      for (String part : List.of(word.toLowerCase(Locale.ROOT).split("-", -1))) {
        if (!part.isEmpty() && (withSmall || !SMALL.contains(part))) {
          initials.append(part.charAt(0));
        }
      }
    }
    return initials.toString();
  }

  private static boolean losesState(Surface small, Surface large) {
    return small.words().size() > 1
        && STATE_PREFIX.matcher(large.text()).replaceFirst("").equalsIgnoreCase(small.text());
  }

  private static boolean sameButYearOrInitials(Surface small, Surface large) {
    return isInitials(small, large) || sameButYear(small, large);
  }

  /** The words of a law's name but for its year. */
  static List<String> withoutYear(String text) {
    return List.of(YEAR_PARTS.matcher(text).replaceFirst("").split(" "));
  }

  /** A law's name without its year and what stands in brackets. */
  static String withoutAside(String text) {
    return ASIDE.matcher(YEAR_PARTS.matcher(text).replaceFirst("")).replaceAll("");
  }

  private static boolean sameButYear(Surface small, Surface large) {
    return !YEAR_PARTS.matcher(small.text()).find()
        && YEAR_PARTS.matcher(large.text()).replaceFirst("").equalsIgnoreCase(small.text());
  }

  private static boolean isParty(Surface small, Surface large) {
    return large.text().matches(".+ vs?\\.? .+")
        && (large.text().startsWith(small.text() + " v")
            || large.text().endsWith(". " + small.text()));
  }
}
