package org.annals.fact;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.entity.Reference;
import org.annals.name.EntityClass;
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
  private static final Set<String> LEARNING =
      Set.of(
          "student",
          "graduate",
          "undergraduate",
          "alumnus",
          "alumna",
          "pupil",
          "apprentice",
          "intern");
  private static final Set<String> BESIDE = Set.of("at", "with");

  /** Titles that head a part of a body when a word before them says of what. */
  private static final Set<String> OF_PARTS =
      Set.of(
          "director",
          "manager",
          "chief",
          "head",
          "editor",
          "leader",
          "coach",
          "superintendent",
          "convener");

  /** Words before such a title that leave it the head of the whole. */
  private static final Set<String> OF_ALL =
      Set.of(
          "general",
          "executive",
          "managing",
          "founding",
          "acting",
          "interim",
          "new",
          "current",
          "national",
          "longtime",
          "chief",
          "global",
          "head",
          "party",
          "team",
          "company",
          "club",
          "union",
          "council",
          "police",
          "co");

  /** Parts whose head is no head of the whole: "the works council chair at Acme". */
  private static final Set<String> PARTS =
      Set.of(
          "works council", "committee", "department", "division", "section", "branch", "faculty");

  private static final Set<String> CABINET = Set.of("secretary", "minister", "commissioner");

  /** Who is one of many in a church. */
  private static final Set<String> CLERGY =
      Set.of("bishop", "cardinal", "priest", "minister", "pastor", "deacon", "elder");

  /** Who made a building and need not work in it. */
  private static final Set<String> MAKERS =
      Set.of("architect", "designer", "builder", "contractor", "engineer", "surveyor", "sculptor");

  private static final Set<String> BEHIND = Set.of("of", "for", "in", "at", "with");

  /** Offices of a state, with the party of the holder before them: "the Liberal premier". */
  private static final Set<String> OF_STATES =
      Set.of(
          "attorney general",
          "attorney-general",
          "secretary of state",
          "speaker",
          "sheriff",
          "prosecutor",
          "district attorney",
          "comptroller",
          "auditor",
          "judge",
          "justice",
          "premier",
          "prime minister",
          "prefect",
          "county executive");

  private static final Set<String> OF_A_STATE = Set.of("senator", "sen.", "governor", "gov.");

  private final Set<String> elected = Set.copyOf(DataFile.lines(FILE));

  /**
   * An office with the body or place that it is of.
   *
   * @param words the title as the text has it, with what describes it
   * @param preposition the word before the name of the body, in small letters
   */
  record Office(Held role, String words, String preposition, EntityClass body) {
    private String title() {
      return role.title().words().toLowerCase(Locale.ROOT);
    }

    /** Whether words before the title or behind it make it that of a part: "finance chief". */
    private boolean isOfPart() {
      String lower = words.toLowerCase(Locale.ROOT);
      int at = lower.indexOf(title());
      String before = at < 0 ? "" : lower.substring(0, at).strip();
      String behind = at < 0 ? "" : lower.substring(at + title().length()).strip();
      return !behind.isEmpty()
          || (OF_PARTS.contains(title())
              && !before.isEmpty()
              && !Stream.of(before.split("[ -]")).allMatch(OF_ALL::contains))
          || PARTS.stream().anyMatch(before::endsWith);
    }

    private boolean has(Set<String> some) {
      return Stream.of(words.toLowerCase(Locale.ROOT).split("[ -]")).anyMatch(some::contains);
    }
  }

  /**
   * The relation of the bearer and the object of the match; nothing when the office is over and the
   * sentence does not say since when.
   */
  Optional<Relation> of(Phrase phrase, PatternMatch match, Period term) {
    Held role = match.role();
    Reference object = match.object();
    if (role == null
        || object == null
        || OfficeRole.wordBefore(phrase, match).isPresent()
        || (isOver(phrase, match) && term.until().isEmpty())) {
      return Optional.empty();
    }
    return of(
        new Office(
            role,
            Objects.requireNonNull(match.words()),
            preposition(phrase, match),
            object.entity().entityClass()));
  }

  /** The relation of the bearer and the body or place; nothing where the office is over. */
  Optional<Relation> of(Office office) {
    if (office.role().isPast() || office.has(NOT_NOW) || office.has(LEARNING)) {
      return Optional.empty();
    }
    return switch (office.body().type()) {
      case PLACE -> office.body() == EntityClass.FACILITY ? body(office) : seat(office);
      case ORGANIZATION -> body(office);
      case PERSON, LAW, EVENT -> Optional.empty();
    };
  }

  private Optional<Relation> seat(Office office) {
    return isElected(office) && isSeat(office.title(), office.body())
        ? Optional.of(Relation.REPRESENTS)
        : Optional.empty();
  }

  private boolean isElected(Office office) {
    return elected.contains(office.title())
        && (!office.title().equals("member") || office.preposition().equals("for"))
        && !office.has(SECOND);
  }

  /** No senator sits for a city: "New York" is the state then. */
  private static boolean isSeat(String title, EntityClass place) {
    return switch (place) {
      case COUNTRY, REGION -> true;
      case NATURAL_FEATURE -> title.equals("member");
      case CITY, PLACE -> !OF_A_STATE.contains(title);
      default -> false;
    };
  }

  /** "Labour Minister", "Consumer Affairs Correspondent": the name before says what it is about. */
  private static boolean isOfWork(Office office) {
    if (office.title().endsWith("correspondent")) {
      return office.preposition().isEmpty() && office.body() != EntityClass.NEWS_MEDIA;
    }
    return office.title().equals("minister")
        && office.preposition().isEmpty()
        && office.body() != EntityClass.GOVERNMENT_BODY;
  }

  private static boolean isMaker(Office office) {
    return office.body() == EntityClass.FACILITY && MAKERS.contains(office.title());
  }

  private Optional<Relation> body(Office office) {
    Optional<Bond> bond = office.role().title().bond();
    if (isOfWork(office) || isMaker(office)) {
      return Optional.empty();
    }
    if (office.body() == EntityClass.POLITICAL_PARTY && isOfState(office)) {
      return Optional.of(Relation.MEMBER_OF);
    }
    if (bond.isEmpty()) {
      return BESIDE.contains(office.preposition())
          ? Optional.of(Relation.WORKS_FOR)
          : Optional.empty();
    }
    Relation relation = relation(office, bond.get());
    return office.body() == EntityClass.FACILITY && relation.equals(Relation.MEMBER_OF)
        ? Optional.empty()
        : Optional.of(relation);
  }

  private boolean isOfState(Office office) {
    return (elected.contains(office.title()) && !office.title().equals("president"))
        || (!BEHIND.contains(office.preposition()) && OF_STATES.contains(office.title()));
  }

  private static Relation relation(Office office, Bond bond) {
    return switch (bond) {
      case LEADS -> isOneOfMany(office) ? Relation.WORKS_FOR : Relation.LEADS;
      case MEMBER_OF -> Relation.MEMBER_OF;
      case WORKS_FOR, REPRESENTS -> Relation.WORKS_FOR;
    };
  }

  private static boolean isOneOfMany(Office office) {
    String title = office.title();
    return office.has(SECOND)
        || office.isOfPart()
        || (CLERGY.contains(title) && office.body() == EntityClass.RELIGIOUS_ORGANIZATION)
        || (CABINET.contains(title) && office.body() != EntityClass.GOVERNMENT_BODY);
  }

  private static String preposition(Phrase phrase, PatternMatch match) {
    String before = phrase.word(match.objectAt() - 1);
    return before.equals("the") ? phrase.word(match.objectAt() - 2) : before;
  }

  private static boolean isOver(Phrase phrase, PatternMatch match) {
    String next = phrase.word(match.end());
    return next.equals("until")
        || next.equals("till")
        || (next.equals("from") && phrase.word(match.end() + 1).matches("\\d{4}"));
  }
}
