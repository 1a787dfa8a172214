package org.annals.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.jspecify.annotations.Nullable;

/** "The ensemble Kamar", "the weekly Ploughshare": the noun says that the name is nobody's. */
final class NamingNouns {
  private static final int FARTHEST = 40;

  /** A noun right before a name, with what stands before it in the same phrase. */
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?i:the|a|an|his|her|its|their|our)\\s(?:[\\p{L}-]+\\s){0,3}(\\p{Ll}+)\\s$");

  /** "A Dutch foundry, Van Raalte". */
  private static final Pattern NOUN_APART =
      Pattern.compile("\\b(?i:an?|another)\\s(?:[\\p{L}-]+\\s){0,3}(\\p{Ll}+),\\s$");

  /** ", the largest private railway in Peru", behind a name. */
  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          ",\\s(?:the|an?|its|their)\\s(?:[\\p{L}'\u2019-]+\\s){0,6}?(?<noun>\\p{Ll}+)"
              + "(?=[,.;:)]|\\s(?:in|at|of|from|with|that|which|to|for|on|based|founded|owned)\\b)");

  /** A body of a state may run a railway and is none. */
  private static final Set<EntityClass> OF_STATES =
      Set.of(
          EntityClass.GOVERNMENT_BODY,
          EntityClass.LEGISLATURE,
          EntityClass.COURT,
          EntityClass.INTERNATIONAL_ORGANIZATION);

  /** What does not follow a name that has a verb of its own: "the band Berg left". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[,.;:)]|['\u2019]s\\b|\\s(?:in|at|of|from|with|and|which|that|to|for|on|as|near|\\()\\b"
              + "|$");

  private static final int LONGEST_TITLE = 12;

  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Professor|Justice|Judge|Captain|President)\\.?\\s$");

  private final Map<String, EntityClass> classes = new HashMap<>();

  NamingNouns() {
    DataFile.lines("/mention/naming-nouns.tsv").stream()
        .map(line -> line.split("\t"))
        .forEach(cells -> classes.put(cells[0], EntityClass.named(cells[1]).orElseThrow()));
  }

  /** The same names, in which such a name is of no person wherever it stands. */
  List<Mention> typed(String text, List<Mention> names) {
    Set<String> ofPersons = partsOfPersons(text, names);
    Map<String, EntityClass> known = new HashMap<>();
    for (Mention name : names) {
      String written = name.span().of(text);
      if (name.entityClass().type() == EntityType.PERSON && !ofPersons.contains(written)) {
        before(text, name, NOUN).ifPresent(kind -> known.putIfAbsent(written, kind));
      }
    }
    List<Mention> typed = new ArrayList<>();
    Map<String, EntityClass> bodies = firstWordsOfBodies(text, names, ofPersons);
    Map<String, EntityClass> called = called(text, names);
    for (Mention name : names) {
      String written = name.span().of(text);
      EntityClass kind =
          switch (name.entityClass().type()) {
            case PERSON -> known.getOrDefault(written, bodies.get(written));
            case ORGANIZATION -> name.known().isPresent() ? null : called.get(written);
            case PLACE, LAW, EVENT -> null;
          };
      typed.add(kind == null ? name : name.as(kind));
    }
    return List.copyOf(typed);
  }

  /** What kind of body a noun says that a name is: "a small charity, Lamp and Quay, which". */
  private Map<String, EntityClass> called(String text, List<Mention> names) {
    Map<String, EntityClass> called = new HashMap<>();
    for (Mention name : names) {
      if (name.entityClass().type() == EntityType.ORGANIZATION && name.known().isEmpty()) {
        before(text, name, NOUN)
            .or(() -> before(text, name, NOUN_APART))
            .or(() -> behind(text, name))
            .filter(kind -> kind.type() == EntityType.ORGANIZATION && !kind.isTop())
            .ifPresent(kind -> called.putIfAbsent(name.span().of(text), kind));
      }
    }
    return called;
  }

  /** "Ashgold", in a text that names no person of that name, is Ashgold Resources. */
  private static Map<String, EntityClass> firstWordsOfBodies(
      String text, List<Mention> names, Set<String> ofPersons) {
    Map<String, EntityClass> bodies = new HashMap<>();
    for (Mention name : names) {
      String written = name.span().of(text);
      int space = written.indexOf(' ');
      if (space > 0 && name.entityClass().type() == EntityType.ORGANIZATION) {
        bodies.putIfAbsent(written.substring(0, space), name.entityClass());
      }
    }
    bodies.putAll(mostlyOthers(text, names));
    bodies.keySet().removeAll(ofPersons);
    for (Mention name : names) {
      boolean isTitled = TITLE.matcher(name.span().before(text, LONGEST_TITLE)).find();
      boolean isPlace = name.entityClass().type() == EntityType.PLACE;
      if (isTitled || (isPlace && !isPlace(bodies.get(name.span().of(text))))) {
        bodies.remove(name.span().of(text));
      }
    }
    return bodies;
  }

  private static boolean isPlace(@Nullable EntityClass kind) {
    return kind != null && kind.type() == EntityType.PLACE;
  }

  /** What the text names at least as often as a body or place as it names a person so. */
  private static Map<String, EntityClass> mostlyOthers(String text, List<Mention> names) {
    Map<String, EntityClass> others = new HashMap<>();
    Map<String, Integer> more = new HashMap<>();
    for (Mention name : names) {
      EntityType type = name.entityClass().type();
      boolean isThing = type == EntityType.ORGANIZATION || type == EntityType.PLACE;
      if (isThing) {
        others.putIfAbsent(name.span().of(text), name.entityClass());
      }
      if (isThing || type == EntityType.PERSON) {
        more.merge(name.span().of(text), isThing ? 1 : -1, Integer::sum);
      }
    }
    others.keySet().removeIf(name -> more.getOrDefault(name, 0) < 0);
    return others;
  }

  /** The single words of the longer names of persons. */
  private static Set<String> partsOfPersons(String text, List<Mention> names) {
    Set<String> parts = new HashSet<>();
    for (Mention name : names) {
      String written = name.span().of(text);
      if (name.entityClass().type() == EntityType.PERSON && written.indexOf(' ') > 0) {
        parts.addAll(List.of(written.split(" ")));
      }
    }
    return parts;
  }

  private Optional<EntityClass> before(String text, Mention name, Pattern phrase) {
    int end = name.span().end();
    Matcher noun = phrase.matcher(name.span().before(text, FARTHEST));
    boolean isWhole = BEHIND.matcher(text).region(end, text.length()).lookingAt();
    return isWhole && noun.find()
        ? Optional.ofNullable(classes.get(noun.group(1)))
        : Optional.empty();
  }

  private Optional<EntityClass> behind(String text, Mention name) {
    Matcher noun = NOUN_BEHIND.matcher(text).region(name.span().end(), text.length());
    return !OF_STATES.contains(name.entityClass()) && noun.lookingAt()
        ? Optional.ofNullable(classes.get(noun.group("noun")))
        : Optional.empty();
  }
}
