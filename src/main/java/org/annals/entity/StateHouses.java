package org.annals.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * The chambers of a text about the politics of one state of the United States that says nothing of
 * Congress: "the Senate" is that of Ohio where the text speaks of Ohio, Columbus and its governor.
 */
final class StateHouses {
  private static final String LAND = "United States";
  private static final int OFTEN = 3;
  private static final Set<String> HOUSES =
      Set.of(
          "Senate",
          "House",
          "State Senate",
          "State House",
          "House of Representatives",
          "House of Delegates");

  /** What speaks of a state that governs itself. */
  private static final Pattern OF_STATE =
      Pattern.compile(
          "\\b(?:legislature|statehouse|[Gg]overnor|governorship|gubernatorial|General Assembly"
              + "|state (?:senators?|representatives?|legislators?|lawmakers?|capitol))\\b");

  /** What speaks of the whole country. */
  private static final Pattern OF_COUNTRY =
      Pattern.compile(
          "\\bCongress(?:man|woman)?\\b|\\b(?:U\\.S\\.|US|United States) (?:[Ss]enat|House|Rep)"
              + "|\\bCapitol Hill\\b|\\bWhite House\\b|\\bWashington, D");

  private final NameBase names;
  private final Nations nations;

  StateHouses(NameBase names, Nations nations) {
    this.names = names;
    this.nations = nations;
  }

  /** The state whose houses a text speaks of, where it names one. */
  Optional<String> state(List<Form> forms, String text) {
    if (forms.stream().noneMatch(StateHouses::isHouse)
        || !OF_STATE.matcher(text).find()
        || OF_COUNTRY.matcher(text).find()) {
      return Optional.empty();
    }
    Map<String, Integer> times = new HashMap<>();
    for (Form form : forms) {
      form.known().flatMap(this::state).ifPresent(state -> times.merge(state, 1, Integer::sum));
    }
    times.replaceAll((state, places) -> places + bodiesOf(state, forms));
    return times.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(byName()))
        .filter(most -> most.getValue() >= OFTEN && isAhead(most, times))
        .map(Map.Entry::getKey);
  }

  /** How often the text names a body by the name of a state: "Ohio Education Association". */
  private static int bodiesOf(String state, List<Form> forms) {
    return (int)
        forms.stream().filter(form -> form.surface().text().startsWith(state + " ")).count();
  }

  private static Comparator<Map.Entry<String, Integer>> byName() {
    return Map.Entry.comparingByKey();
  }

  private static boolean isAhead(Map.Entry<String, Integer> most, Map<String, Integer> times) {
    return times.entrySet().stream()
        .filter(other -> !other.getKey().equals(most.getKey()))
        .allMatch(other -> 2 * other.getValue() <= most.getValue());
  }

  /** The state that a name is of or in which the town of that name lies. */
  private Optional<String> state(KnownName place) {
    if (place.entityClass().type() != EntityType.PLACE
        || nations.country(place).filter(LAND::equals).isEmpty()) {
      return Optional.empty();
    }
    return place.entityClass() == EntityClass.REGION
        ? Optional.of(place.label())
        : place.within().filter(around -> !around.equals(LAND));
  }

  private static boolean isHouse(Form form) {
    return HOUSES.contains(form.surface().text());
  }

  /** The house of the state that a bare name stands for. */
  Optional<KnownName> of(Form form, String state) {
    return isHouse(form)
        ? names.readings(state + " " + form.surface().text()).stream()
            .map(Reading::name)
            .filter(house -> house.entityClass() == EntityClass.LEGISLATURE)
            .findFirst()
        : Optional.empty();
  }
}
