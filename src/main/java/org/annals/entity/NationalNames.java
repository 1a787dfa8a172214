package org.annals.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * Says whose "the Supreme Court" or "the House of Commons" is: that of the country right before the
 * name ("Peru's Supreme Court"), or else of the country that the document is about.
 */
final class NationalNames {
  /** What so few countries have that the one most named of them is meant. */
  private static final Set<String> OF_FEW = Set.of("commons");

  private static final List<String> OF = List.of(" of ", " of the ");

  private static final String IN = " in ";

  /** Words between the name of a body and that of the place where it sits. */
  private static final Set<String> SITTING = Set.of(IN, " at ");

  private final NameBase names;
  private final Nations nations;

  NationalNames(NameBase names, Nations nations) {
    this.names = names;
    this.nations = nations;
  }

  /**
   * The countries that stand right before such names, or behind them ("the High Court in Dublin"),
   * by the form of the name.
   *
   * @param forms of each mention
   */
  Map<Form, Set<String>> stated(List<Form> forms, List<Mention> mentions, String text) {
    Map<Form, Set<String>> stated = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      seated(form)
          .ifPresent(
              name ->
                  stated
                      .computeIfAbsent(name, _ -> new HashSet<>())
                      .add(
                          form.surface()
                              .text()
                              .substring(name.surface().text().length() + IN.length())));
      if (nations.isGeneral(form)) {
        int before = i - 1;
        int next = i + 1;
        (i > 0 && isOwner(mentions.get(before), mentions.get(i), text)
                ? forms.get(before).known().flatMap(place -> owner(place, form))
                : adjective(mentions.get(i), text))
            .or(() -> seat(forms, mentions, next, text))
            .ifPresent(
                country -> stated.computeIfAbsent(form.bare(), _ -> new HashSet<>()).add(country));
      }
    }
    return stated;
  }

  /**
   * The country that a document is about beyond doubt: named far more than any other, or the only
   * one whose bodies it tells by their country.
   */
  static Optional<String> land(Nation nation, Map<Form, Set<String>> stated) {
    Set<String> all = new HashSet<>();
    stated.values().forEach(all::addAll);
    return nation
        .farAhead()
        .or(() -> all.stream().filter(c -> all.size() == 1 && nation.isMost(c)).findFirst());
  }

  /**
   * Whose such a name is: what stands beside it, or else the one land inside a country that stands
   * beside all such names of the text.
   */
  Set<String> owners(Form form, Map<Form, Set<String>> stated) {
    Set<String> own = stated.getOrDefault(form.bare(), Set.of());
    Set<String> all = new HashSet<>();
    stated.values().forEach(all::addAll);
    return own.isEmpty() && all.size() == 1
        ? all.stream()
            .filter(land -> !isCountry(land) && ofState(form.surface().text(), land).count() > 0)
            .collect(Collectors.toSet())
        : own;
  }

  /** "The Court of Appeal" of "the Court of Appeal in Belfast", which is known by that name. */
  private Optional<Form> seated(Form form) {
    String written = form.surface().text();
    int in = written.indexOf(IN);
    return Optional.of(in)
        .filter(_ -> in > 0 && !bodies(written).isEmpty())
        .map(_ -> new Form(form.type(), new Surface(written.substring(0, in)), Optional.empty()))
        .filter(nations::isGeneral);
  }

  private boolean isCountry(String land) {
    return names.readings(land).stream()
        .anyMatch(reading -> reading.name().entityClass() == EntityClass.COUNTRY);
  }

  /** The country of "the Court of Appeal in Lima", or the town whose own such a body is. */
  private Optional<String> seat(List<Form> forms, List<Mention> mentions, int next, String text) {
    if (next == mentions.size() || !sits(mentions.get(next - 1), mentions.get(next), text)) {
      return Optional.empty();
    }
    String body = forms.get(next - 1).surface().text();
    return forms
        .get(next)
        .known()
        .flatMap(
            place ->
                ofState(body, place.label()).findAny().isPresent()
                    ? Optional.of(place.label())
                    : nations.country(place));
  }

  private static boolean sits(Mention body, Mention place, String text) {
    int from = body.span().end();
    int to = place.span().start();
    return place.entityClass().type() == EntityType.PLACE
        && from < to
        && SITTING.contains(text.substring(from, to));
  }

  private static boolean isOwner(Mention owner, Mention body, String text) {
    int from = owner.span().end();
    int to = body.span().start();
    return owner.entityClass().type() == EntityType.PLACE
        && from < to
        && Set.of("'s ", "\u2019s ").contains(text.substring(from, to));
  }

  /** The country, or the state that has such a body itself: "Ohio's Supreme Court". */
  private Optional<String> owner(KnownName place, Form body) {
    boolean isState =
        place.entityClass() == EntityClass.REGION
            && ofState(body.surface().text(), place.label()).findAny().isPresent();
    return isState ? Optional.of(place.label()) : nations.country(place);
  }

  /** The country of "the British House of Commons". */
  private Optional<String> adjective(Mention body, String text) {
    int end = body.span().start() - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return Optional.empty();
    }
    String word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    return names.ofDemonym(word).flatMap(nations::country);
  }

  /**
   * The body that a general name stands for; nothing where none is known that it can be.
   *
   * @param stated the countries that stand right before the name
   * @param land the country that the document is about beyond doubt
   */
  Optional<KnownName> of(Form form, Nation nation, Set<String> stated, Optional<String> land) {
    String name = form.surface().text();
    List<KnownName> bodies = bodies(name);
    if (!stated.isEmpty()) {
      return stated.stream()
          .filter(_ -> stated.size() == 1)
          .flatMap(
              owner ->
                  Stream.of(in(bodies, owner), ofCountry(name, owner), ofState(name, owner))
                      .flatMap(Function.identity()))
          .findFirst();
    }
    if (isOfFew(form)) {
      return nation.mostOf(
          country -> Stream.concat(in(bodies, country), ofCountry(name, country)).findFirst());
    }
    return bodies.stream()
        .filter(body -> nations.country(body).filter(nation::isMost).isPresent())
        .findFirst()
        .or(() -> land.flatMap(country -> ofCountry(name, country).findFirst()));
  }

  /** Whether few countries have such a body, so that no other may be said to have one. */
  static boolean isOfFew(Form form) {
    return OF_FEW.contains(form.surface().words().getLast().toLowerCase(Locale.ROOT));
  }

  private Stream<KnownName> in(List<KnownName> bodies, String country) {
    return bodies.stream()
        .filter(body -> nations.country(body).filter(country::equals).isPresent());
  }

  /** "Supreme Court of Peru". */
  private Stream<KnownName> ofCountry(String name, String country) {
    return OF.stream().flatMap(of -> in(bodies(name + of + country), country));
  }

  /** "Supreme Court of Ohio", "High Court in Belfast", whatever its country. */
  private Stream<KnownName> ofState(String name, String state) {
    return Stream.of(OF.getFirst(), IN).flatMap(of -> bodies(name + of + state).stream());
  }

  private List<KnownName> bodies(String name) {
    return names.readings(name).stream()
        .map(Reading::name)
        .filter(body -> body.entityClass().type() == EntityType.ORGANIZATION)
        .toList();
  }
}
