package org.annals.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Takes the short name of a firm for what it is, though it sounds like a place: "Southern Strait"
 * in a text that has spoken of Southern Strait Ferries and is never in, at or from it.
 */
final class ShortBodies {
  private static final Set<EntityClass> VAGUE =
      Set.of(
          EntityClass.PLACE,
          EntityClass.NATURAL_FEATURE,
          EntityClass.FACILITY,
          EntityClass.ROAD,
          EntityClass.REGION);

  /** What stands before the name of a place: "in", "at the". */
  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?i:in|at|near|from|to|of|across|through|into|over|around|on|the)\\s(?i:the\\s)?$");

  private static final Pattern WHICH = Pattern.compile(",\\swhich\\b");

  private static final int LONGEST = 14;

  /** How many times as often a name must be a body's. */
  private static final int OFTEN = 3;

  private ShortBodies() {}

  /** The same mentions, in which such names are of bodies. */
  static List<Mention> typed(List<Mention> mentions, String text) {
    Map<String, Mention> bodies = bodies(mentions, text);
    if (bodies.isEmpty()) {
      return mentions;
    }
    Set<String> places = new HashSet<>();
    Set<String> things = new HashSet<>();
    mentions.stream()
        .filter(m -> WHICH.matcher(text).region(m.span().end(), text.length()).lookingAt())
        .forEach(m -> things.add(m.span().of(text)));
    Set<String> mostlyBodies = mostlyBodies(mentions, text);
    mentions.stream()
        .filter(m -> isPlaced(m, text) || m.known().isPresent() || !isVague(m, things, text))
        .map(m -> m.span().of(text))
        .filter(written -> !mostlyBodies.contains(written))
        .forEach(places::add);
    List<Mention> typed = new ArrayList<>();
    for (Mention mention : mentions) {
      String written = mention.span().of(text);
      Optional<Mention> body =
          Optional.ofNullable(bodies.get(written))
              .filter(b -> b.span().start() < mention.span().start())
              .filter(_ -> !places.contains(written));
      typed.add(body.map(b -> mention.as(b.entityClass())).orElse(mention));
    }
    return typed;
  }

  /** What a text that knows no such place far more often names as a body: "those in Lindqvist". */
  private static Set<String> mostlyBodies(List<Mention> mentions, String text) {
    Map<String, Integer> lead = new HashMap<>();
    for (Mention mention : mentions) {
      boolean isBody =
          mention.entityClass().type() == EntityType.ORGANIZATION && mention.known().isEmpty();
      lead.merge(mention.span().of(text), isBody ? 1 : -OFTEN, Integer::sum);
    }
    lead.values().removeIf(more -> more < 0);
    return lead.keySet();
  }

  /** Whether it may be a body: what sounds like a person only where the text goes on ", which". */
  private static boolean isVague(Mention mention, Set<String> things, String text) {
    String written = mention.span().of(text);
    return mention.entityClass() == EntityClass.PERSON
        ? things.contains(written) && written.indexOf(' ') > 0
        : VAGUE.contains(mention.entityClass());
  }

  /** The first body of each short name. */
  private static Map<String, Mention> bodies(List<Mention> mentions, String text) {
    Map<String, Mention> bodies = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.entityClass().type() == EntityType.ORGANIZATION && mention.known().isEmpty()) {
        BodyName.starts(Surface.of(mention.span().of(text)))
            .forEach(start -> bodies.putIfAbsent(start, mention));
      }
    }
    return bodies;
  }

  private static boolean isPlaced(Mention mention, String text) {
    return PLACED.matcher(mention.span().before(text, LONGEST)).find();
  }
}
