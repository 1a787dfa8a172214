package org.annals.entity;

import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * The keys of what the name base knows: its label, and where several things of one type share a
 * label ("Springfield") all but the first are told apart by the place that holds them.
 */
public final class KnownKeys {
  private final NameBase names;

  /** The keys of this name base. */
  public KnownKeys(NameBase names) {
    this.names = names;
  }

  /** The key of a known thing. */
  public EntityKey of(KnownName known) {
    boolean isFirst =
        names.readings(known.label()).stream()
            .map(Reading::name)
            .filter(other -> isNamesake(known, other))
            .findFirst()
            .map(known::equals)
            .orElse(true);
    String canonical =
        isFirst
            ? known.label()
            : known.within().map(within -> known.label() + ", " + within).orElse(known.label());
    return new EntityKey(known.entityClass().type(), canonical);
  }

  private static boolean isNamesake(KnownName known, KnownName other) {
    return other.label().equals(known.label())
        && other.entityClass().type() == known.entityClass().type();
  }

  /** What stands under a key; nothing when the name base does not know it. */
  public Optional<KnownName> find(EntityKey key) {
    return find(key, key.canonicalName())
        .or(
            () -> {
              int comma = key.canonicalName().lastIndexOf(", ");
              return comma < 1
                  ? Optional.empty()
                  : find(key, key.canonicalName().substring(0, comma));
            });
  }

  private Optional<KnownName> find(EntityKey key, String label) {
    return names.readings(label).stream()
        .map(Reading::name)
        .filter(known -> of(known).equals(key))
        .findFirst();
  }

  /** The likeliest thing of this class's type that the words safely name. */
  public Optional<KnownName> named(String words, EntityClass entityClass) {
    return names.readings(words).stream()
        .filter(Reading::strong)
        .map(Reading::name)
        .filter(known -> known.entityClass().type() == entityClass.type())
        .findFirst();
  }
}
