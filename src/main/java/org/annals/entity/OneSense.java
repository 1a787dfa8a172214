package org.annals.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Takes a name for one thing from end to end: the Ashgrove Museum that is open on Mondays is the
 * one that has bought a picture. A single word is one body where it is mostly that and never stands
 * as only a place can; what no person's full name has is no person where it stands as a place.
 */
final class OneSense {
  private static final Set<EntityType> TYPES =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

  private static final Pattern PLACED =
      Pattern.compile(
          "(?<!\\b(?i:investors?|investments?|invest(?:ed|ing)?|shares?|stocks?|stakes?|interests?"
              + "|holdings?|confidence|trust|control)\\s)"
              + "\\b(?i:in|at|near|from|to|of|across|through|into|around|outside)\\s$");

  private static final Pattern INSIDE =
      Pattern.compile("\\b(?i:in|near|around|outside|throughout|(?:town|village|city)\\sof)\\s$");

  private static final int LONGEST = 24;
  private static final int MOSTLY = 2;
  private static final int CLEARLY = 4;

  private final String text;
  private final GivenSexes given;
  private final Map<String, Map<EntityType, Double>> said = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> inside = new HashSet<>();

  private OneSense(List<Mention> mentions, GivenSexes given, String text) {
    this.text = text;
    this.given = given;
    for (Mention mention : mentions) {
      EntityType type = mention.entityClass().type();
      if (isDoubtful(mention)) {
        said.computeIfAbsent(name(mention), _ -> new EnumMap<>(EntityType.class))
            .merge(type, mention.confidence(), Double::sum);
      }
      if (type == EntityType.PLACE && stands(mention, PLACED)) {
        placed.add(name(mention));
      }
      if (stands(mention, INSIDE)) {
        inside.add(name(mention));
      }
    }
    mentions.stream()
        .filter(m -> m.entityClass().type() == EntityType.PERSON)
        .map(m -> Surface.of(m.span().of(text)).words())
        .filter(words -> words.size() > 1)
        .forEach(words -> said.keySet().removeAll(words));
    said.values().removeIf(types -> types.size() != 2);
  }

  /** The same mentions, in which such names of nobody known are of one type. */
  static List<Mention> typed(List<Mention> mentions, GivenSexes given, String text) {
    OneSense names = new OneSense(mentions, given, text);
    return names.said.isEmpty() ? mentions : names.settled(mentions);
  }

  private List<Mention> settled(List<Mention> mentions) {
    Map<String, EntityClass> classes = new HashMap<>();
    for (Mention mention : mentions) {
      EntityType type = mention.entityClass().type();
      if (isDoubtful(mention) && sense(name(mention)).filter(type::equals).isPresent()) {
        classes.putIfAbsent(name(mention), mention.entityClass());
      }
    }
    List<Mention> settled = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<EntityClass> other =
          Optional.ofNullable(classes.get(name(mention)))
              .filter(_ -> isDoubtful(mention))
              .filter(kind -> kind.type() != mention.entityClass().type());
      settled.add(other.map(mention::as).orElse(mention));
    }
    return settled;
  }

  /** Which of two types a name is of, where that can be told. */
  private Optional<EntityType> sense(String name) {
    Map<EntityType, Double> types = said.getOrDefault(name, Map.of());
    if (!types.containsKey(EntityType.PERSON)) {
      return isOpen(name, types) ? Optional.empty() : most(types);
    }
    if (types.containsKey(EntityType.PLACE)) {
      return Optional.of(isPerson(name, types) ? EntityType.PERSON : EntityType.PLACE);
    }
    return most(types).filter(type -> isOften(types, type, MOSTLY));
  }

  /** Whether a single word may be a body here and a place there. */
  private boolean isOpen(String name, Map<EntityType, Double> types) {
    return isWord(name)
        && (placed.contains(name) || !isOften(types, EntityType.ORGANIZATION, MOSTLY));
  }

  private boolean isPerson(String name, Map<EntityType, Double> types) {
    boolean isMostly = isWord(name) && isOften(types, EntityType.PERSON, CLEARLY);
    boolean isInside = isWord(name) && inside.contains(name);
    return (isGiven(name) || isMostly) && !isInside;
  }

  private static boolean isWord(String name) {
    return name.indexOf(' ') < 0;
  }

  private static boolean isOften(
      Map<EntityType, Double> types, EntityType type, int timesTheOther) {
    double all = types.values().stream().mapToDouble(weight -> weight).sum();
    double own = types.getOrDefault(type, 0.0);
    return own > timesTheOther * (all - own);
  }

  /** Whether its first word is a given name. */
  private boolean isGiven(String name) {
    return given.of(name.split(" ", 2)[0].toLowerCase(Locale.ROOT)).isPresent();
  }

  private static Optional<EntityType> most(Map<EntityType, Double> types) {
    return types.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private boolean stands(Mention mention, Pattern behind) {
    return behind.matcher(mention.span().before(text, LONGEST)).find();
  }

  private static boolean isDoubtful(Mention mention) {
    return mention.known().isEmpty() && TYPES.contains(mention.entityClass().type());
  }

  private String name(Mention mention) {
    return Surface.of(mention.span().of(text)).text();
  }
}
