package org.annals.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/** One way in which a document writes the name of something; all mentions that look alike. */
record Form(EntityType type, Surface surface, Optional<KnownName> known) {
  private static final Pattern NICKNAME = Pattern.compile("\\s*[\"(][^\")]*[\")]\\s*");

  /** The form of a mention. */
  static Form of(Mention mention, String text) {
    return new Form(
        mention.entityClass().type(), Surface.of(mention.span().of(text)), mention.known());
  }

  /** The name by which other documents meet it: a person's without honorific and nickname. */
  String canonicalName() {
    if (type != EntityType.PERSON) {
      return surface.text();
    }
    String bare = NICKNAME.matcher(surface.text()).replaceAll(" ").strip();
    int space = bare.indexOf(' ');
    if (space > 0
        && PersonName.isHonorific(bare.substring(0, space))
        && (bare.indexOf(' ', space + 1) > 0 || bare.startsWith("M"))) {
      bare = bare.substring(space + 1);
    }
    return bare.isEmpty() ? surface.text() : bare;
  }

  /** Whether this full form can be that known thing, as a shorter form of it says. */
  boolean canBe(KnownName name) {
    return type == EntityType.PERSON
        ? PersonName.of(Surface.of(name.label())).shortens(PersonName.of(surface))
        : surface.words().size() == 1 || sharesHalf(name);
  }

  /** An acronym means many things: the full name beside it must have words of the known one. */
  private boolean sharesHalf(KnownName name) {
    String label = name.label().toLowerCase(Locale.ROOT);
    long shared =
        surface.words().stream()
            .filter(word -> label.contains(word.toLowerCase(Locale.ROOT)))
            .count();
    return 2 * shared >= surface.words().size();
  }

  /** The form without what is known of it. */
  Form bare() {
    return knownAs(Optional.empty());
  }

  Form knownAs(Optional<KnownName> name) {
    return new Form(type, surface, name);
  }
}
