package org.annals.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Takes the bare surname of somebody whom a text names in full for that person, though it sounds
 * like a town or a firm: "Crewe took the next flight" where Ann Crewe has been named; and a full
 * name that sounds like a firm for the person whom the text goes on to call by its last word.
 */
final class Surnames {
  /** What only a place stands behind, unless it owns something there. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(?i:in|near|around|outside|inside|across|throughout"
              + "|(?:town|village|city|port|people|mayor)\\sof)\\s$");

  /** What a known place stands behind. */
  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?i:in|near|around|outside|across|at|from|through|of|via"
              + "|(?<!\\b(?:fell|fallen|lost|gave|given|belongs|belonged|belonging|according|loyal"
              + "|surrendered|surrender|yielded|submitted|spoke|listened|appealed|reported|sold"
              + "|wrote|thanks|owed|hostile|opposed|married|due|handed|offered|said)\\s)to)\\s$");

  private static final Pattern PERSONAL = Pattern.compile(",?\\swho\\b|,\\s\\d\\d,");
  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he\\s$");
  private static final Pattern OWNING = Pattern.compile("['\u2019]s\\b");
  private static final Pattern JOINING = Pattern.compile(",\\s|,?\\s(?:and|or)\\s");
  private static final Pattern FURTHER = Pattern.compile(",\\s\\p{Lu}");

  /** A firm is called by both its partners or by none: "Holm & Krag". */
  private static final String PARTNER = "&";

  private static final int LONGEST = 24;

  private static final int OFTEN = 2;

  /** How many people a city needs before its name is first of all the city's. */
  private static final long LARGE = 500_000;

  private final List<Mention> mentions;
  private final String text;
  private final Map<String, Mention> persons = new HashMap<>();
  private final Map<String, Mention> givens = new HashMap<>();
  private final Set<String> firsts = new HashSet<>();
  private final Set<String> otherwise = new HashSet<>();

  /** Words that are all of the name of a person somewhere. */
  private final Set<String> called = new HashSet<>();

  private Surnames(List<Mention> mentions, GivenSexes given, String text) {
    this.mentions = mentions;
    this.text = text;
    for (Mention mention : mentions) {
      List<String> words = words(mention);
      if (isPerson(mention) && words.size() > 1) {
        persons.putIfAbsent(surname(words), mention);
        firsts.add(words.getFirst());
        if (given.of(words.getFirst().toLowerCase(Locale.ROOT)).isPresent()) {
          givens.putIfAbsent(words.getFirst(), mention);
        }
      } else if (isPerson(mention)) {
        called.addAll(words);
      } else if (!words.contains(PARTNER)) {
        otherwise.addAll(words.size() > 1 ? words : List.of());
      }
    }
    mentions.stream().filter(this::isPlainly).forEach(m -> otherwise.add(written(m)));
    for (int i = 1; i < mentions.size(); i++) {
      if (areBeside(mentions.get(i - 1), mentions.get(i))) {
        otherwise.add(written(mentions.get(i)));
      }
    }
  }

  /** The same mentions, in which such names are of persons. */
  static List<Mention> typed(List<Mention> mentions, GivenSexes given, String text) {
    Surnames names = new Surnames(mentions, given, text);
    List<Mention> typed = new ArrayList<>();
    Map<String, Integer> alone = names.alone();
    Set<String> who = names.who();
    for (Mention mention : mentions) {
      boolean isPerson = names.isSurname(mention) || names.isFullName(mention, alone, who, given);
      typed.add(isPerson ? mention.as(EntityClass.PERSON) : mention);
    }
    return typed;
  }

  /** Whether it stands as only a place or a firm can: "in Crewe", "Crewe, Ohio". */
  private boolean isPlainly(Mention mention) {
    String name = written(mention);
    Mention person = persons.getOrDefault(lowered(name), givens.get(name));
    if (person == null || isPerson(mention)) {
      return false;
    }
    boolean isNamedFirst = !isInTitle(mention) && mention.span().start() < person.span().start();
    return isNamedFirst || isPlainlyPlace(mention) || stands(mention, ARTICLE);
  }

  private boolean isPlainlyPlace(Mention mention) {
    boolean owns = goesOn(mention, OWNING);
    Pattern places = mention.known().isPresent() && !isCalled(mention) ? PLACED : INSIDE;
    return mention.entityClass().type() == EntityType.PLACE
        && ((!owns && stands(mention, places)) || goesOn(mention, FURTHER));
  }

  /** "Derby and Crewe", both towns. */
  private boolean areBeside(Mention one, Mention next) {
    return one.entityClass().type() == EntityType.PLACE
        && next.entityClass().type() == EntityType.PLACE
        && one.span().end() <= next.span().start()
        && JOINING.matcher(text.substring(one.span().end(), next.span().start())).matches();
  }

  private boolean isSurname(Mention mention) {
    EntityType type = mention.entityClass().type();
    return (type == EntityType.PLACE || type == EntityType.ORGANIZATION)
        && (!isLarge(mention) || called.contains(written(mention)))
        && (persons.containsKey(lowered(written(mention)))
            || (mention.known().isEmpty() && givens.containsKey(written(mention)))
            || (isCalled(mention) && firsts.contains(written(mention))))
        && !otherwise.contains(written(mention));
  }

  private static boolean isLarge(Mention mention) {
    return mention.known().filter(known -> known.population() >= LARGE).isPresent();
  }

  /** Whether a text calls somebody so elsewhere, and no large city has the name. */
  private boolean isCalled(Mention mention) {
    return called.contains(written(mention)) && !isLarge(mention);
  }

  /** "Berg", "van Berg". */
  private static String surname(List<String> words) {
    String before = words.get(words.size() - 2);
    boolean isParticle = words.size() > 2 && Character.isLowerCase(before.codePointAt(0));
    return (isParticle ? before + ' ' : "") + words.getLast();
  }

  /** As the end of a full name is written: "van Berg" for "Van Berg". */
  private static String lowered(String name) {
    return name.indexOf(' ') > 0
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /**
   * By each single word that is mostly a person and is nobody's surname yet, how often it is one.
   */
  private Map<String, Integer> alone() {
    Map<String, Integer> lead = new HashMap<>();
    mentions.forEach(m -> lead.merge(written(m), isPerson(m) ? 1 : -1, Integer::sum));
    lead.values().removeIf(more -> more < 1);
    lead.keySet().removeIf(name -> name.indexOf(' ') > 0 || persons.containsKey(name));
    return lead;
  }

  /** Those that a text goes on from as from a person: "Berg, who". */
  private Set<String> who() {
    Set<String> who = new HashSet<>();
    mentions.stream().filter(m -> goesOn(m, PERSONAL)).forEach(m -> who.add(written(m)));
    return who;
  }

  /** "Anna Berg", where the network sees a firm. */
  private boolean isFullName(
      Mention mention, Map<String, Integer> alone, Set<String> who, GivenSexes given) {
    List<String> words = words(mention);
    int times = alone.getOrDefault(words.getLast(), 0);
    return mention.entityClass().type() == EntityType.ORGANIZATION
        && mention.known().isEmpty()
        && words.size() == 2
        && times > 0
        && (times >= OFTEN
            || who.contains(words.getLast())
            || given.of(words.getFirst().toLowerCase(Locale.ROOT)).isPresent())
        && !FirmLeads.has(words.getFirst());
  }

  private static boolean isPerson(Mention mention) {
    return mention.entityClass().type() == EntityType.PERSON;
  }

  /** A title speaks of whom the text has yet to name in full. */
  private boolean isInTitle(Mention mention) {
    int end = text.indexOf('\n');
    return end > 0 && mention.span().end() <= end;
  }

  private boolean goesOn(Mention mention, Pattern pattern) {
    return pattern.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }

  private boolean stands(Mention mention, Pattern behind) {
    return behind.matcher(mention.span().before(text, LONGEST)).find();
  }

  private String written(Mention mention) {
    return Surface.of(mention.span().of(text)).text();
  }

  private List<String> words(Mention mention) {
    return Surface.of(mention.span().of(text)).words();
  }
}
