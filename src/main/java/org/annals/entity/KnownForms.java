package org.annals.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.mention.Mention;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * Settles for each form of a document what the name base says it is: one sense for a document, and
 * a place that is named with the place around it once ("Springfield, Illinois") is that one
 * throughout.
 */
final class KnownForms {
  private final NameBase names;
  private final Nations nations;
  private final NationalNames national;
  private final StateHouses houses;

  KnownForms(NameBase names, Nations nations) {
    this.names = names;
    this.nations = nations;
    this.national = new NationalNames(names, nations);
    this.houses = new StateHouses(names, nations);
  }

  /** The countries that a document speaks of. */
  Nation nation(List<Mention> mentions, String text) {
    return nations.of(written(mentions, text), mentions, text);
  }

  private static List<Form> written(List<Mention> mentions, String text) {
    return mentions.stream().map(mention -> Form.of(mention, text)).toList();
  }

  /** The forms of the mentions, each with what is known of it. */
  List<Form> of(List<Mention> mentions, Nation nation, String text) {
    List<Form> written = written(mentions, text);
    Map<Form, KnownName> known = new HashMap<>();
    Map<Form, KnownName> explicit = new HashMap<>();
    Map<Integer, KnownName> around = new HashMap<>();
    Map<String, Long> places = places(written);
    Set<String> full =
        written.stream().map(form -> form.surface().text()).collect(Collectors.toSet());
    Map<Form, Set<String>> stated = national.stated(written, mentions, text);
    Optional<String> land = NationalNames.land(nation, stated);
    Map<String, Long> generic = nations.generic(written);
    PlaceSenses senses = new PlaceSenses(names, nations, written);
    Optional<String> state = houses.state(written, text);
    for (int i = 0; i < written.size(); i++) {
      Form form = written.get(i);
      state.flatMap(of -> houses.of(form, of)).ifPresent(house -> known.put(form.bare(), house));
      Set<String> own = national.owners(form, stated);
      settled(form, places, full, f -> national.of(f, nation, own, land))
          .filter(name -> !nations.isForeign(form, name, nation, generic))
          .ifPresent(name -> known.putIfAbsent(form.bare(), senses.meant(form, name)));
      if (i + 1 < written.size() && isWithin(mentions.get(i), mentions.get(i + 1), text)) {
        int outer = i + 1;
        inside(form, written.get(outer))
            .ifPresent(
                name -> {
                  explicit.putIfAbsent(form.bare(), name);
                  around(name, written.get(outer)).ifPresent(o -> around.put(outer, o));
                });
      }
    }
    known.putAll(explicit);
    List<Form> settled = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Form bare = written.get(i).bare();
      settled.add(
          bare.knownAs(
              Optional.ofNullable(around.get(i)).or(() -> Optional.ofNullable(known.get(bare)))));
    }
    return settled;
  }

  private static Map<String, Long> places(List<Form> forms) {
    return forms.stream()
        .filter(form -> form.type() == EntityType.PLACE)
        .flatMap(form -> form.known().stream())
        .map(KnownName::label)
        .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
  }

  private Optional<KnownName> settled(
      Form form,
      Map<String, Long> places,
      Set<String> full,
      Function<Form, Optional<KnownName>> whose) {
    Optional<KnownName> known = form.known();
    if (form.type() != EntityType.ORGANIZATION) {
      return known;
    }
    List<Reading> bodies = bodies(form);
    Optional<KnownName> told = inFull(form, bodies, full);
    boolean isNowhere = known.isPresent() && known.flatMap(KnownName::within).isEmpty();
    if (told.isPresent() || isNowhere) {
      return told.or(() -> known);
    }
    return nations.isGeneral(form)
        ? whose.apply(form)
        : known.flatMap(_ -> ofManyBodies(known, bodies, places));
  }

  /** "The N.R.A.", of those that it may be the only one that the text names in full. */
  private static Optional<KnownName> inFull(Form form, List<Reading> bodies, Set<String> full) {
    List<KnownName> told =
        bodies.stream()
            .map(Reading::name)
            .filter(name -> full.contains(name.label()))
            .filter(name -> !form.surface().text().equals(name.label()))
            .distinct()
            .toList();
    return told.stream().findFirst().filter(_ -> told.size() == 1);
  }

  private List<Reading> bodies(Form form) {
    return names.readings(form.surface().text()).stream()
        .filter(reading -> reading.name().entityClass().type() == EntityType.ORGANIZATION)
        .toList();
  }

  /** A name of many bodies ("Ministry of Foreign Affairs") is that of the country most named. */
  private static Optional<KnownName> ofManyBodies(
      Optional<KnownName> known, List<Reading> bodies, Map<String, Long> places) {
    if (bodies.size() < 2 || bodies.stream().filter(Reading::strong).count() == 1) {
      return known;
    }
    boolean isSafe =
        bodies.stream().anyMatch(b -> b.strong() && Optional.of(b.name()).equals(known));
    long enough = known.map(name -> timesNamed(name, places)).orElse(0L) + 1;
    return bodies.stream()
        .map(Reading::name)
        .filter(name -> timesNamed(name, places) >= enough)
        .max(Comparator.comparingLong(name -> timesNamed(name, places)))
        .or(() -> isSafe || enough > 1 ? known : Optional.empty());
  }

  private static long timesNamed(KnownName body, Map<String, Long> places) {
    return body.within().map(place -> places.getOrDefault(place, 0L)).orElse(0L);
  }

  /** "Rochester, New York": the state, not the city of that name. */
  private Optional<KnownName> around(KnownName inner, Form outer) {
    return names.readings(outer.surface().text()).stream()
        .map(Reading::name)
        .filter(name -> name.entityClass().type() == EntityType.PLACE)
        .filter(name -> inner.within().filter(name.label()::equals).isPresent())
        .findFirst();
  }

  private static boolean isWithin(Mention inner, Mention outer, String text) {
    return inner.entityClass().type() == EntityType.PLACE
        && outer.entityClass().type() == EntityType.PLACE
        && inner.span().end() < outer.span().start()
        && text.substring(inner.span().end(), outer.span().start()).matches(",\\s{1,2}");
  }

  private Optional<KnownName> inside(Form inner, Form outer) {
    List<String> outerNames =
        names.readings(outer.surface().text()).stream()
            .map(reading -> reading.name().label())
            .toList();
    return names.readings(inner.surface().text()).stream()
        .map(Reading::name)
        .filter(name -> name.entityClass().type() == EntityType.PLACE)
        .filter(name -> name.within().filter(outerNames::contains).isPresent())
        .findFirst();
  }
}
