package org.annals.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;
import org.annals.text.DataFile;

/** Says which countries a document speaks of, and which names of bodies do not say whose. */
final class Nations {
  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{L}+");
  private static final int DEEPEST = 3;
  private static final long SURE = 2;
  private static final long CLEAR = 4;

  private final NameBase names;
  private final Set<String> words = DataFile.words("/entity/national-words.txt");

  private final Set<String> bodies = DataFile.words("/entity/body-words.txt");

  private final Set<String> phrases = Set.copyOf(DataFile.lines("/entity/national-names.txt"));

  Nations(NameBase names) {
    this.names = names;
  }

  /** Whether a name is one that the bodies of many countries bear: "Supreme Court". */
  boolean isGeneral(Form form) {
    return form.type() == EntityType.ORGANIZATION
        && (phrases.contains(form.surface().text().toLowerCase(Locale.ROOT))
            || form.surface().words().stream()
                .allMatch(word -> words.contains(word.toLowerCase(Locale.ROOT))));
  }

  /** Whether a name is made of the nouns of public bodies alone: "National Archives". */
  boolean isGeneric(Form form) {
    return form.type() == EntityType.ORGANIZATION
        && form.surface().words().size() > 1
        && form.surface().words().stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .allMatch(word -> words.contains(word) || bodies.contains(word));
  }

  /**
   * Whether what a generic name is known as is a body of a country that the text names in no other
   * way, while it is about another.
   */
  boolean isForeign(Form form, KnownName known, Nation nation, Map<String, Long> generic) {
    Optional<String> country = isGeneric(form) ? country(known) : Optional.empty();
    return nation.most().filter(land -> nation.times(land) >= CLEAR).isPresent()
        && country
            .filter(land -> nation.times(land) <= generic.getOrDefault(land, 0L))
            .filter(land -> !nation.isMost(land))
            .isPresent();
  }

  /** How much the generic names of a text alone speak of each country. */
  Map<String, Long> generic(List<Form> written) {
    return written.stream()
        .filter(form -> isGeneric(form) && !isGeneral(form))
        .flatMap(form -> form.known().flatMap(this::country).stream())
        .collect(Collectors.groupingBy(land -> land, Collectors.summingLong(_ -> SURE)));
  }

  /** The countries of a document. */
  Nation of(List<Form> forms, List<Mention> mentions, String text) {
    Map<String, Long> named = new HashMap<>();
    Map<String, Long> unknown = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (form.known().isPresent()) {
        country(form).ifPresent(c -> named.merge(c, weight(form), Long::sum));
      } else if (mentions.get(i).entityClass() == EntityClass.COUNTRY) {
        unknown.merge(form.surface().text(), SURE, Long::sum);
      }
    }
    CAPITALIZED
        .matcher(text)
        .results()
        .flatMap(word -> names.ofDemonym(word.group()).stream())
        .flatMap(place -> country(place).stream())
        .forEach(country -> named.merge(country, SURE, Long::sum));
    named.putAll(unknown);
    return new Nation(named, new Nation(unknown, Optional.empty()).most());
  }

  /** Towns of one name lie in many countries. */
  private static long weight(Form form) {
    return form.known().filter(name -> name.entityClass() == EntityClass.CITY).isPresent()
        ? 1
        : SURE;
  }

  private Optional<String> country(Form form) {
    Optional<KnownName> known = form.known();
    return switch (form.type()) {
      case PLACE -> known.flatMap(this::country);
      case ORGANIZATION -> isGeneral(form) ? Optional.empty() : known.flatMap(this::country);
      default -> Optional.empty();
    };
  }

  /** The country that something is or lies in. */
  Optional<String> country(KnownName known) {
    Optional<KnownName> place = Optional.of(known);
    for (int i = 0; i < DEEPEST && place.isPresent(); i++) {
      if (place.get().entityClass() == EntityClass.COUNTRY) {
        return place.map(KnownName::label);
      }
      place = place.flatMap(KnownName::within).flatMap(this::place);
    }
    return Optional.empty();
  }

  private Optional<KnownName> place(String label) {
    return names.readings(label).stream()
        .map(Reading::name)
        .filter(name -> name.label().equals(label))
        .filter(name -> name.entityClass().type() == EntityType.PLACE)
        .findFirst();
  }
}
