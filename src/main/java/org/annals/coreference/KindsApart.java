package org.annals.coreference;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.DataFile;

/** Says which nouns speak of another kind of thing than a name: no valley is "the mountain". */
final class KindsApart {
  private static final Map<String, Set<String>> KINDS =
      DataFile.groups("/coreference/kinds-apart.txt");

  private KindsApart() {}

  /**
   * Whether a noun and the noun with which a name ends tell of different kinds; that of a town,
   * such as Walvis Bay, tells of none.
   */
  static boolean areOther(String noun, Entity named) {
    Set<String> called = KINDS.getOrDefault(noun, Set.of());
    Set<String> own = KINDS.getOrDefault(ThingTopic.lastWord(named), Set.of());
    return !ThingTopic.isPlace(named)
        && !called.isEmpty()
        && !own.isEmpty()
        && Collections.disjoint(called, own);
  }

  /**
   * Whether something of a class is of another kind than all those of which a noun may speak.
   *
   * @param fitting the classes of what the noun may stand for; none where that is not known
   */
  static boolean areOther(Set<EntityClass> fitting, EntityClass known) {
    return !fitting.isEmpty()
        && !known.isTop()
        && known.type() != EntityType.PERSON
        && fitting.stream().noneMatch(fit -> mayBe(fit, known));
  }

  private static boolean mayBe(EntityClass fit, EntityClass known) {
    if (fit.type() == EntityType.PLACE || known.type() == EntityType.PLACE) {
      return fit.type() == known.type() ? !areBuiltAndGrown(fit, known) : isBoth(fit, known);
    }
    return fit.type() == known.type();
  }

  private static boolean areBuiltAndGrown(EntityClass one, EntityClass other) {
    return one != other
        && (one == EntityClass.NATURAL_FEATURE || other == EntityClass.NATURAL_FEATURE)
        && (one == EntityClass.FACILITY || other == EntityClass.FACILITY);
  }

  /** A museum is a house and a body, and a town or a land acts by its council or government. */
  private static boolean isBoth(EntityClass one, EntityClass other) {
    EntityClass place = one.type() == EntityType.PLACE ? one : other;
    EntityClass body = one == place ? other : one;
    return body.type() == EntityType.ORGANIZATION
        && switch (place) {
          case FACILITY, ROAD, PLACE -> true;
          case NATURAL_FEATURE -> false;
          default -> body != EntityClass.COMPANY && body != EntityClass.UNION;
        };
  }
}
