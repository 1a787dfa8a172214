package org.annals.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/** One way in which a document writes the name of something; all mentions that look alike. */
record Form(EntityType type, Surface surface, Optional<KnownName> known) {
  private static final Pattern NICKNAME = Pattern.compile("\\s*[\"(][^\")]*[\")]\\s*");

  private static final Pattern HEADWORD =
      Pattern.compile(
          "(?<surname>[\\p{L}'\u2019 -]+),"
              + " (?!(?:Jr|Sr|Esq|II|III|IV|MD|Ph)\\b)(?<given>[\\p{L}.'\u2019 -]+)");

  /** The form of a mention. */
  static Form of(Mention mention, String text) {
    EntityType type = mention.entityClass().type();
    String written = mention.span().of(text);
    String name = type == EntityType.PERSON ? inOrder(written) : written;
    return new Form(type, Surface.of(name), mention.known());
  }

  /** "Anna Maria Berg" for "BERG, Anna Maria", the headword of an entry. */
  private static String inOrder(String written) {
    Matcher headword = HEADWORD.matcher(written);
    return headword.matches()
        ? headword.group("given") + ' ' + lowered(headword.group("surname"))
        : written;
  }

  private static String lowered(String surname) {
    if (!surname.equals(surname.toUpperCase(Locale.ROOT))) {
      return surname;
    }
    StringBuilder name = new StringBuilder();
    boolean isInside = false;
    for (int i = 0; i < surname.length(); i++) {
      char letter = surname.charAt(i);
      name.append(isInside ? Character.toLowerCase(letter) : letter);
      isInside = Character.isLetter(letter);
    }
    return name.toString();
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

  /**
   * An acronym means many things: the full name beside it must have words of the known one, and the
   * noun that heads it. No Environment Protection Authority is the Environmental Protection Agency.
   */
  private boolean sharesHalf(KnownName name) {
    String label = name.label().toLowerCase(Locale.ROOT);
    if (BodyName.isHeaded(surface.words())
        && !label.contains(BodyName.head(BodyName.lower(surface)))) {
      return false;
    }
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
