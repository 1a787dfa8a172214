package org.annals.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Takes a name of several words for one thing from end to end: the Ashgrove Museum that is open on
 * Mondays is the one that has bought a picture.
 */
final class OneSense {
  private OneSense() {}

  /** The same mentions, in which such names of nobody known are all places or all bodies. */
  static List<Mention> typed(List<Mention> mentions, String text) {
    Map<String, Map<EntityType, Double>> said = new HashMap<>();
    for (Mention mention : mentions) {
      if (isDoubtful(mention)) {
        said.computeIfAbsent(name(mention, text), _ -> new EnumMap<>(EntityType.class))
            .merge(mention.entityClass().type(), mention.confidence(), Double::sum);
      }
    }
    said.keySet().removeIf(name -> name.indexOf(' ') < 0);
    said.values().removeIf(types -> types.size() < 2);
    return said.isEmpty() ? mentions : settled(mentions, said, text);
  }

  private static List<Mention> settled(
      List<Mention> mentions, Map<String, Map<EntityType, Double>> said, String text) {
    Map<String, EntityClass> classes = new HashMap<>();
    for (Mention mention : mentions) {
      String name = name(mention, text);
      Map<EntityType, Double> types = said.getOrDefault(name, Map.of());
      EntityType type = mention.entityClass().type();
      if (isDoubtful(mention) && types.getOrDefault(type, 0.0) >= most(types)) {
        classes.putIfAbsent(name, mention.entityClass());
      }
    }
    List<Mention> settled = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<EntityClass> other =
          Optional.ofNullable(classes.get(name(mention, text)))
              .filter(_ -> isDoubtful(mention))
              .filter(kind -> kind.type() != mention.entityClass().type());
      settled.add(
          other
              .map(
                  kind -> new Mention(mention.span(), kind, mention.confidence(), Optional.empty()))
              .orElse(mention));
    }
    return settled;
  }

  private static double most(Map<EntityType, Double> types) {
    return types.values().stream().mapToDouble(said -> said).max().orElse(0);
  }

  private static boolean isDoubtful(Mention mention) {
    EntityType type = mention.entityClass().type();
    return mention.known().isEmpty()
        && (type == EntityType.PLACE || type == EntityType.ORGANIZATION);
  }

  private static String name(Mention mention, String text) {
    return Surface.of(mention.span().of(text)).text();
  }
}
