package org.annals.fact;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.entity.Reference;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.OfficeTitles.Bond;
import org.annals.name.OfficeTitles.Held;
import org.annals.text.DataFile;

/** What an office says of its bearer and the body or place that it is held in, today. */
final class OfficeBond {
  private static final String FILE = "/facts/elected-offices.txt";
  private static final Set<String> SECOND =
      Set.of(
          "deputy",
          "vice",
          "assistant",
          "associate",
          "under",
          "sub",
          "junior",
          "local",
          "regional");
  private static final Set<String> NOT_NOW =
      Set.of(
          "honorary",
          "incoming",
          "designate",
          "elect",
          "nominee",
          "candidate",
          "ex",
          "then",
          "onetime",
          "one-time",
          "erstwhile",
          "emeritus");
  private static final Set<String> BESIDE = Set.of("at", "with");
  private static final Set<String> CABINET = Set.of("secretary", "minister", "commissioner");
  private static final Set<String> OF_A_STATE = Set.of("senator", "sen.", "governor", "gov.");

  private final Set<String> elected = Set.copyOf(DataFile.lines(FILE));

  /**
   * The relation of the bearer and the object of the match; nothing when the office is over and the
   * sentence does not say since when.
   */
  Optional<Relation> of(Phrase phrase, PatternMatch match, Period term) {
    Held role = match.role();
    Reference object = match.object();
    if (role == null
        || object == null
        || isNotNow(phrase, match, role)
        || (isOver(phrase, match) && term.until().isEmpty())) {
      return Optional.empty();
    }
    String title = role.title().words().toLowerCase(Locale.ROOT);
    EntityClass held = object.entity().entityClass();
    if (held.type() == EntityType.PLACE) {
      return isElected(title, phrase, match) && isSeat(title, held)
          ? Optional.of(Relation.REPRESENTS)
          : Optional.empty();
    }
    return held.type() == EntityType.ORGANIZATION
        ? body(phrase, match, title, held)
        : Optional.empty();
  }

  private boolean isElected(String title, Phrase phrase, PatternMatch match) {
    return elected.contains(title)
        && (!title.equals("member") || preposition(phrase, match).equals("for"))
        && !isSecond(match);
  }

  /** No senator sits for a city: "New York" is the state then. */
  private static boolean isSeat(String title, EntityClass place) {
    return switch (place) {
      case COUNTRY, REGION -> true;
      case CITY, PLACE -> !OF_A_STATE.contains(title);
      default -> false;
    };
  }

  private Optional<Relation> body(
      Phrase phrase, PatternMatch match, String title, EntityClass body) {
    Optional<Bond> bond = Objects.requireNonNull(match.role()).title().bond();
    if (body == EntityClass.POLITICAL_PARTY
        && elected.contains(title)
        && !title.equals("president")) {
      return Optional.of(Relation.MEMBER_OF);
    }
    if (bond.isEmpty()) {
      return BESIDE.contains(preposition(phrase, match))
          ? Optional.of(Relation.WORKS_FOR)
          : Optional.empty();
    }
    return Optional.of(
        switch (bond.get()) {
          case LEADS ->
              isSecond(match) || (CABINET.contains(title) && body != EntityClass.GOVERNMENT_BODY)
                  ? Relation.WORKS_FOR
                  : Relation.LEADS;
          case MEMBER_OF -> Relation.MEMBER_OF;
          case WORKS_FOR, REPRESENTS -> Relation.WORKS_FOR;
        });
  }

  private static String preposition(Phrase phrase, PatternMatch match) {
    String before = phrase.word(match.objectAt() - 1);
    return before.equals("the") ? phrase.word(match.objectAt() - 2) : before;
  }

  private static boolean isSecond(PatternMatch match) {
    return words(match).anyMatch(SECOND::contains);
  }

  private static boolean isNotNow(Phrase phrase, PatternMatch match, Held role) {
    return role.isPast()
        || words(match).anyMatch(NOT_NOW::contains)
        || OfficeRole.wordBefore(phrase, match).isPresent();
  }

  private static boolean isOver(Phrase phrase, PatternMatch match) {
    String next = phrase.word(match.end());
    return next.equals("until")
        || next.equals("till")
        || (next.equals("from") && phrase.word(match.end() + 1).matches("\\d{4}"));
  }

  private static Stream<String> words(PatternMatch match) {
    return Stream.of(Objects.requireNonNull(match.words()).toLowerCase(Locale.ROOT).split("[ -]"));
  }
}
