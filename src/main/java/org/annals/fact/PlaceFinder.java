package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;

/** Finds a place named with the place around it: "Houston, Texas". */
public final class PlaceFinder implements StatementFinder {
  private static final double KNOWN = 0.98;
  private static final double UNKNOWN = 0.9;

  @Override
  public List<Statement> find(ResolvedDocument document) {
    List<Statement> statements = new ArrayList<>();
    for (Phrase phrase : Phrase.of(document)) {
      for (int i = 0; i + 2 < phrase.items().size(); i++) {
        if (phrase.items().get(i) instanceof Item.Name(Reference inner)
            && phrase.items().get(i + 1) instanceof Item.Word(var _, String comma, var _)
            && comma.equals(",")
            && phrase.items().get(i + 2) instanceof Item.Name(Reference outer)) {
          confidence(inner.entity(), outer.entity(), phrase, i)
              .ifPresent(
                  confidence ->
                      statements.add(
                          Statement.asserted(
                              new Value.Of(inner.entity()),
                              Relation.LOCATED_IN,
                              new Value.Of(outer.entity()),
                              phrase.sentence(),
                              confidence)));
        }
      }
    }
    return statements;
  }

  /** What is known decides; a place that nobody knows may stand in any, unless it is a list. */
  private static Optional<Double> confidence(Entity inner, Entity outer, Phrase phrase, int at) {
    if (!isSmall(inner.entityClass()) || !isLarge(outer.entityClass())) {
      return Optional.empty();
    }
    Optional<String> within = inner.known().flatMap(KnownName::within);
    if (within.isPresent()) {
      return within.get().equals(outer.label()) || isInCountry(within.get(), outer)
          ? Optional.of(KNOWN)
          : Optional.empty();
    }
    return isList(phrase, at) ? Optional.empty() : Optional.of(UNKNOWN);
  }

  /** "Paris, France" where the base says that Paris lies in a region of that country. */
  private static boolean isInCountry(String within, Entity outer) {
    return within.endsWith(", " + outer.label());
  }

  private static boolean isSmall(EntityClass place) {
    return place == EntityClass.CITY
        || place == EntityClass.FACILITY
        || place == EntityClass.PLACE
        || place == EntityClass.REGION;
  }

  private static boolean isLarge(EntityClass place) {
    return place == EntityClass.REGION || place == EntityClass.COUNTRY;
  }

  /** "Alba, France and Spain", "Alba, France, Spain": the words go on like a list. */
  private static boolean isList(Phrase phrase, int at) {
    int next = at + 3;
    if (next + 1 >= phrase.items().size()
        || !(phrase.items().get(next) instanceof Item.Word(var _, String word, var _))
        || !(word.equals(",") || word.equals("and") || word.equals("or"))) {
      return false;
    }
    return phrase.items().get(next + 1) instanceof Item.Name(Reference name)
        && isLarge(name.entity().entityClass());
  }
}
