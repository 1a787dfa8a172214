package org.annals.coreference;

import java.util.Objects;
import org.annals.entity.Entity;
import org.annals.name.EntityType;

/** What a pronoun may stand for. */
sealed interface Antecedent {
  /** Whether it may be one person, of whom a text says he or she. */
  boolean isPerson();

  /** Whether it may be one thing or body, of which a text says it. */
  boolean isThing();

  /** Whether it is an organization that the text names. */
  default boolean isOrganization() {
    return this instanceof Named(Entity entity) && entity.is(EntityType.ORGANIZATION);
  }

  /** Something that the text names; equal when the entities' keys are. */
  record Named(Entity entity) implements Antecedent {
    @Override
    public boolean isPerson() {
      return entity.is(EntityType.PERSON);
    }

    @Override
    public boolean isThing() {
      return !isPerson();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Named(Entity its) && its.key().equals(entity.key());
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(entity.key());
    }
  }

  /** Something that the text only describes: nothing resolves to it, but it competes. */
  record Described(String noun, Kind kind) implements Antecedent {
    /** What the noun says of it. */
    enum Kind {
      PERSON,
      THING,
      EITHER
    }

    @Override
    public boolean isPerson() {
      return kind != Kind.THING;
    }

    @Override
    public boolean isThing() {
      return kind != Kind.PERSON;
    }
  }
}
