package org.annals.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;

/** The words of a role, as the text has them. */
final class OfficeRole {
  /** What says nothing without the body or person it is of. */
  private static final Set<String> EMPTY =
      Set.of(
          "member",
          "rival",
          "ally",
          "opponent",
          "follower",
          "supporter",
          "successor",
          "predecessor",
          "disciple",
          "mentor",
          "confidant",
          "critic",
          "associate",
          "fellow",
          "caucus member",
          "cabinet member",
          "board member",
          "brother",
          "cousin");

  private static final Set<String> MEMBERSHIP =
      Set.of("member", "fellow", "associate", "caucus member", "cabinet member", "board member");

  /** What says of which party somebody is, where the party itself has no name in the text. */
  private static final Set<String> PARTISANS = Set.of("Democrat", "Republican");

  private static final Set<String> VERBS =
      Set.of("coach", "captain", "chair", "head", "judge", "referee", "pilot", "lead", "host");

  private OfficeRole() {}

  /** The role; nothing where the words name no office, post or calling. */
  static Optional<String> of(Phrase phrase, PatternMatch match) {
    Held role = match.role();
    String words = match.words();
    if (role == null
        || words == null
        || !says(role)
        || isVerb(phrase, match)
        || !isCalled(match)
        || (match.denied() && !words.equalsIgnoreCase(role.title().words()))) {
      return Optional.empty();
    }
    return Optional.of(wordBefore(phrase, match).map(word -> word + " ").orElse("") + words);
  }

  /** "Left to coach Acme": what stands behind "to" is a verb there. */
  private static boolean isVerb(Phrase phrase, PatternMatch match) {
    return phrase.word(match.start() - 1).equals("to")
        && VERBS.contains(phrase.word(match.start()));
  }

  /** No word without a capital is anybody's name: "professor emerita". */
  private static boolean isCalled(PatternMatch match) {
    return match.subjects().stream()
        .allMatch(subject -> subject.entity().label().chars().anyMatch(Character::isUpperCase));
  }

  /** Whether the words of the title are an office, post or calling by themselves. */
  static boolean says(Held role) {
    return !EMPTY.contains(bare(role)) && !isCreed(role);
  }

  /** Whether the title is a membership, which says something once the body stands with it. */
  static boolean isMembership(Held role) {
    return MEMBERSHIP.contains(bare(role));
  }

  private static String bare(Held role) {
    return role.title().words().toLowerCase(Locale.ROOT);
  }

  /** A party or creed of one word ("Democrat", "Jesuit") is no office. */
  private static boolean isCreed(Held role) {
    String words = role.title().words();
    return !PARTISANS.contains(words)
        && !role.title().isOffice()
        && Character.isUpperCase(words.codePointAt(0))
        && words.indexOf(' ') < 0;
  }

  /**
   * The word before a name and its office that says the office is over: "former NATO chief". Before
   * the bearer it is a maiden name or another office: "the former Anna Berg, a teacher".
   */
  static Optional<String> wordBefore(Phrase phrase, PatternMatch match) {
    int before = match.start() - 1;
    if (phrase.isName(match.start()) && match.objectAt() != match.start()) {
      return past(phrase, match.objectAt() - 1);
    }
    if (phrase.isName(before)) {
      before--;
    }
    return past(phrase, before).or(() -> past(phrase, match.objectAt() - 1));
  }

  private static Optional<String> past(Phrase phrase, int at) {
    return at >= 0
            && at < phrase.items().size()
            && phrase.items().get(at) instanceof Item.Word(var _, String word, var _)
            && OfficeTitles.isPast(word)
        ? Optional.of(word)
        : Optional.empty();
  }
}
