package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/**
 * Finds where somebody lives whose name stands before that of a town or a region: "Ana Roe of
 * Oslo". Of whom an office stands before the name, the place may be that of the office.
 */
public final class HomeFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.8;

  /** How far behind a name and an age the place stands. */
  private static final int AGED = 5;

  /** Titles that are of a place, so that "of" behind the name says no more than that. */
  private static final Set<String> OF_PLACES =
      Set.of(
          "king",
          "queen",
          "prince",
          "princess",
          "duke",
          "duchess",
          "earl",
          "count",
          "countess",
          "emperor",
          "empress",
          "sultan",
          "baron",
          "lord",
          "lady",
          "saint",
          "st",
          "pope",
          "bishop",
          "archbishop",
          "cardinal",
          "mayor",
          "sheriff",
          "marquess",
          "sir",
          "rabbi",
          "father");

  @Override
  public List<Statement> find(ResolvedDocument document) {
    List<Statement> statements = new ArrayList<>();
    for (Phrase phrase : Phrase.of(document)) {
      List<Item> items = phrase.items();
      for (int i = 0; i + 2 < items.size(); i++) {
        String before = i == 0 ? "" : word(items.get(i - 1));
        if (items.get(i) instanceof Item.Name(Reference person) && isOne(person, phrase)) {
          place(items, i, phrase.text())
              .filter(place -> isHome(place, before))
              .map(place -> lives(person.entity(), place, phrase))
              .ifPresent(statements::add);
        }
      }
    }
    return statements;
  }

  private static Statement lives(Entity person, Entity place, Phrase phrase) {
    return Statement.asserted(
        new Value.Of(person),
        Relation.RESIDES_IN,
        new Value.Of(place),
        phrase.sentence(),
        CONFIDENCE);
  }

  /** What stands behind a name and "of", an age between: "Ana Roe, 11, of Oslo". */
  private static Optional<Entity> place(List<Item> items, int name, String text) {
    boolean isAged =
        name + AGED < items.size()
            && word(items.get(name + 1)).equals(",")
            && word(items.get(name + 2)).matches("\\d{1,3}")
            && word(items.get(name + 3)).equals(",");
    int of = isAged ? name + AGED - 1 : name + 1;
    return word(items.get(of)).equals("of")
            && items.get(of + 1) instanceof Item.Name(Reference place)
        ? Optional.of(place.entity()).filter(it -> !isState(it, place, text))
        : Optional.empty();
  }

  /** "Senator Ana Roe of New York": of the state, rather than of its city of that name. */
  private static boolean isState(Entity town, Reference place, String text) {
    return town.known()
        .flatMap(KnownName::within)
        .filter(place.mention().span().of(text)::equals)
        .isPresent();
  }

  /** A person by more than one name: "Ana Roe", hardly the "Francis of Assisi" of old. */
  private static boolean isOne(Reference reference, Phrase phrase) {
    Entity person = reference.entity();
    return person.is(EntityType.PERSON)
        && reference.mention().span().of(phrase.text()).contains(" ");
  }

  private static boolean isHome(Entity place, String before) {
    String title = before.toLowerCase(Locale.ROOT).replace(".", "");
    boolean isTitled = before.chars().limit(1).anyMatch(Character::isUpperCase);
    return place.entityClass() == EntityClass.CITY
        ? !OF_PLACES.contains(title)
        : place.entityClass() == EntityClass.REGION && !isTitled;
  }

  private static String word(Item item) {
    return item instanceof Item.Word(var _, String surface, var _) ? surface : "";
  }
}
