package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Finds where somebody lives whose name stands before that of a town or a region: "Ana Roe of
 * Oslo". Of whom an office stands before the name, the place may be that of the office.
 */
public final class HomeFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.8;

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
        if (items.get(i) instanceof Item.Name(Reference person)
            && items.get(i + 1) instanceof Item.Word(var _, String of, var _)
            && of.equals("of")
            && items.get(i + 2) instanceof Item.Name(Reference place)
            && isOne(person, phrase)
            && isHome(place.entity(), i == 0 ? "" : before(items.get(i - 1)))) {
          statements.add(
              Statement.asserted(
                  new Value.Of(person.entity()),
                  Relation.RESIDES_IN,
                  new Value.Of(place.entity()),
                  phrase.sentence(),
                  CONFIDENCE));
        }
      }
    }
    return statements;
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

  private static String before(Item item) {
    return item instanceof Item.Word(var _, String surface, var _) ? surface : "";
  }
}
