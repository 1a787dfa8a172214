package org.annals.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * Which of several places a name means where the text names nothing else in the country of the
 * likeliest, and other places in that of another: Toledo beside Seville and Murcia is not in Ohio.
 */
final class PlaceSenses {
  private static final int ENOUGH = 2;
  private static final int MANY = 3;

  /** How many times as large the likeliest may be, and where many places speak against it. */
  private static final int LARGER = 5;

  private static final int MUCH_LARGER = 15;

  /** Its towns bear the names of towns of all the world. */
  private static final String BORROWER = "United States";

  private final NameBase names;
  private final Nations nations;
  private final Map<String, Set<String>> byCountry = new HashMap<>();
  private final Set<KnownName> cities = new HashSet<>();

  /** The places of a text, by the forms of its names. */
  PlaceSenses(NameBase names, Nations nations, List<Form> written) {
    this.names = names;
    this.nations = nations;
    for (Form form : written) {
      if (form.type() == EntityType.PLACE) {
        form.known().ifPresent(known -> see(form, known));
      }
    }
  }

  private void see(Form form, KnownName known) {
    nations
        .country(known)
        .ifPresent(
            country ->
                byCountry
                    .computeIfAbsent(country, _ -> new HashSet<>())
                    .add(form.surface().text()));
    if (known.entityClass() == EntityClass.CITY) {
      cities.add(known);
    }
  }

  /** What is meant by a name that is known as that. */
  KnownName meant(Form form, KnownName known) {
    if (form.type() != EntityType.PLACE || known.entityClass() == EntityClass.COUNTRY) {
      return known;
    }
    List<KnownName> places =
        names.readings(form.surface().text()).stream()
            .map(Reading::name)
            .filter(other -> other.entityClass().type() == EntityType.PLACE)
            .toList();
    Optional<KnownName> land =
        places.stream()
            .filter(other -> other.entityClass() == EntityClass.COUNTRY)
            .filter(other -> cities.stream().anyMatch(city -> isIn(city, other, known)))
            .findFirst();
    return land.or(() -> elsewhere(form, known, places)).orElse(known);
  }

  private Optional<KnownName> elsewhere(Form form, KnownName known, List<KnownName> places) {
    Optional<String> country = nations.country(known);
    return country.filter(land -> others(land, form) == 0).isEmpty()
        ? Optional.empty()
        : places.stream()
            .filter(other -> !nations.country(other).equals(country))
            .filter(other -> isMeant(form, known, other))
            .findFirst();
  }

  private boolean isMeant(Form form, KnownName known, KnownName other) {
    String land = nations.country(other).orElse("");
    int beside = others(land, form);
    boolean isMany = beside >= MANY && !land.equals(BORROWER);
    return beside >= ENOUGH
        && (isMany ? MUCH_LARGER : LARGER) * other.population() >= known.population();
  }

  /** Whether a city lies in that country and not in the region of its name. */
  private static boolean isIn(KnownName city, KnownName country, KnownName region) {
    return city.within().filter(country.label()::equals).isPresent()
        && distance(city, country) < distance(city, region);
  }

  private static double distance(KnownName one, KnownName other) {
    return one.point()
        .flatMap(
            from ->
                other
                    .point()
                    .map(
                        to ->
                            Math.hypot(
                                from.longitude() - to.longitude(),
                                from.latitude() - to.latitude())))
        .orElse(Double.MAX_VALUE);
  }

  private int others(String country, Form form) {
    Set<String> named = byCountry.getOrDefault(country, Set.of());
    return named.size() - (named.contains(form.surface().text()) ? 1 : 0);
  }
}
