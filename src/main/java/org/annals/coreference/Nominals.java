package org.annals.coreference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/** Says what "the agency" or "the senator" stands for: the only one of its kind named nearby. */
final class Nominals {
  private static final int NEAR = 5;
  private static final int FAR = 15;

  private final NounClasses classes;
  private final Bearers bearers;
  private final Deque<Seen> recent = new ArrayDeque<>();
  private final Map<EntityKey, Integer> last = new HashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private int clock;

  private record Seen(Entity entity, int time) {}

  Nominals(NounClasses classes, Bearers bearers) {
    this.classes = classes;
    this.bearers = bearers;
  }

  /** Begins the next sentence. */
  void next(SentenceTree tree) {
    clock++;
    while (!recent.isEmpty() && recent.getFirst().time() < clock - NEAR) {
      recent.removeFirst();
    }
    bearers.read(tree);
  }

  /** Begins a new section. */
  void forget() {
    recent.clear();
  }

  /** Takes note of something that the text speaks of. */
  void add(Antecedent who) {
    if (who instanceof Named(Entity entity)) {
      recent.addLast(new Seen(entity, clock));
      last.put(entity.key(), clock);
    }
  }

  /** Takes note of a noun that stands for something of its own: "another company". */
  void addOther(String noun) {
    others.put(noun, clock);
  }

  /** What a definite phrase stands for. */
  Optional<Entity> resolve(DefinitePhrase phrase) {
    return borne(phrase).or(() -> kind(phrase)).filter(e -> !isOvertaken(phrase, e));
  }

  private boolean isOvertaken(DefinitePhrase phrase, Entity entity) {
    return others.getOrDefault(phrase.noun(), -1) >= last.getOrDefault(entity.key(), 0);
  }

  /** The one that the text has called so: "Senator Jane Roe", "Stardust, a capsule". */
  private Optional<Entity> borne(DefinitePhrase phrase) {
    List<Entity> all = phrase.isPointing() ? List.of() : bearers.of(phrase);
    List<Entity> near = all.stream().filter(p -> age(p) <= NEAR).toList();
    if (near.size() == 1) {
      return Optional.of(near.getFirst());
    }
    return near.isEmpty() && all.size() == 1
        ? all.stream().filter(p -> age(p) <= FAR).findFirst()
        : Optional.empty();
  }

  private int age(Entity entity) {
    return clock - last.getOrDefault(entity.key(), Integer.MIN_VALUE / 2);
  }

  private Optional<Entity> kind(DefinitePhrase phrase) {
    Set<EntityClass> fitting = classes.of(phrase.noun());
    if (fitting.isEmpty() || (phrase.isPointing() && isAround(fitting))) {
      return Optional.empty();
    }
    Map<EntityKey, Entity> bySpelling = new LinkedHashMap<>();
    Map<EntityKey, Entity> byClass = new LinkedHashMap<>();
    for (Seen seen : recent) {
      Entity entity = seen.entity();
      if (!isFitting(entity, fitting)) {
        continue;
      }
      byClass.put(entity.key(), entity);
      if (isSpelled(phrase.words(), entity)) {
        bySpelling.put(entity.key(), entity);
      }
    }
    if (!bySpelling.isEmpty()) {
      return only(bySpelling);
    }
    return phrase.isOneWord() && classes.isKindEnough(phrase.noun())
        ? only(byClass).filter(e -> fitting.contains(e.entityClass()))
        : Optional.empty();
  }

  private static boolean isFitting(Entity entity, Set<EntityClass> fitting) {
    return fitting.contains(entity.entityClass()) || isOpen(entity, fitting);
  }

  /** "This country", "this court": where the text is told, whatever it has named. */
  private static boolean isAround(Set<EntityClass> fitting) {
    return fitting.stream().anyMatch(c -> c.type() == EntityType.PLACE || c == EntityClass.COURT);
  }

  private static boolean isOpen(Entity entity, Set<EntityClass> fitting) {
    return entity.entityClass().isTop()
        && fitting.stream().anyMatch(c -> c.type() == entity.key().type());
  }

  private static boolean isSpelled(String words, Entity entity) {
    return Stream.concat(entity.names().stream(), Stream.of(entity.key().canonicalName()))
        .anyMatch(name -> (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + words + " "));
  }

  private static Optional<Entity> only(Map<EntityKey, Entity> candidates) {
    return candidates.size() == 1
        ? Optional.of(candidates.values().iterator().next())
        : Optional.empty();
  }
}
