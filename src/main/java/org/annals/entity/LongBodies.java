package org.annals.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Takes what sounds like a person for a body where the text goes on to call it by its first word,
 * and that as a body each time: a person is called by the last.
 */
final class LongBodies {
  private static final Pattern PERSONAL =
      Pattern.compile(",?\\swho\\b|,\\s\\d\\d?,|['\u2019]s\\s(?:wife|husband|son|daughter)\\b");

  private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{L}*\\.?\\s$");
  private static final int TIMES = 2;
  private static final int LONGEST = 14;

  private LongBodies() {}

  /** The same mentions, in which such long names are of bodies. */
  static List<Mention> typed(List<Mention> mentions, GivenSexes given, String text) {
    Map<String, EntityClass> bodies = bodies(mentions, text);
    Set<String> persons = persons(mentions, text);
    List<Mention> typed = new ArrayList<>();
    for (Mention mention : mentions) {
      typed.add(
          whole(mention, bodies, text)
              .filter(_ -> !persons.contains(mention.span().of(text)))
              .filter(_ -> given.of(first(mention, text).toLowerCase(Locale.ROOT)).isEmpty())
              .map(mention::as)
              .orElse(mention));
    }
    return typed;
  }

  private static Optional<EntityClass> whole(
      Mention mention, Map<String, EntityClass> bodies, String text) {
    boolean isLong =
        mention.entityClass() == EntityClass.PERSON
            && mention.known().isEmpty()
            && mention.span().of(text).indexOf(' ') > 0;
    return isLong ? Optional.ofNullable(bodies.get(first(mention, text))) : Optional.empty();
  }

  /** The single words that are bodies wherever they stand, more than once, and nobody known. */
  private static Map<String, EntityClass> bodies(List<Mention> mentions, String text) {
    Map<String, Map<EntityClass, Integer>> kinds = new HashMap<>();
    Set<String> others = new HashSet<>();
    for (Mention mention : mentions) {
      String written = mention.span().of(text);
      if (mention.entityClass().type() == EntityType.ORGANIZATION && mention.known().isEmpty()) {
        kinds
            .computeIfAbsent(written, _ -> new EnumMap<>(EntityClass.class))
            .merge(mention.entityClass(), 1, Integer::sum);
      } else {
        others.add(written);
      }
    }
    kinds.keySet().removeIf(name -> name.indexOf(' ') >= 0 || others.contains(name));
    kinds.values().removeIf(k -> k.values().stream().mapToInt(n -> n).sum() < TIMES);
    Map<String, EntityClass> bodies = new HashMap<>();
    kinds.forEach((name, k) -> bodies.put(name, Objects.requireNonNull(most(k))));
    return bodies;
  }

  private static EntityClass most(Map<EntityClass, Integer> kinds) {
    return kinds.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EntityClass.ORGANIZATION);
  }

  /** The names that the text uses as those of persons: with a title, an age, a last word alone. */
  private static Set<String> persons(List<Mention> mentions, String text) {
    Set<String> alone = new HashSet<>();
    mentions.forEach(mention -> alone.add(mention.span().of(text)));
    Set<String> persons = new HashSet<>();
    for (Mention mention : mentions) {
      String written = mention.span().of(text);
      boolean isTitled = TITLE.matcher(mention.span().before(text, LONGEST)).find();
      boolean isWho =
          PERSONAL.matcher(text).region(mention.span().end(), text.length()).lookingAt();
      if (isTitled || isWho || alone.contains(written.substring(written.lastIndexOf(' ') + 1))) {
        persons.add(written);
      }
    }
    persons.removeIf(name -> name.indexOf(' ') < 0);
    return persons;
  }

  private static String first(Mention mention, String text) {
    String written = mention.span().of(text);
    int space = written.indexOf(' ');
    return space < 0 ? written : written.substring(0, space);
  }
}
