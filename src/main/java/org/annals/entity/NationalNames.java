package org.annals.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private final NameBase names;
  private final Nations nations;

  NationalNames(NameBase names, Nations nations) {
    this.names = names;
    this.nations = nations;
  }

  /**
   * The countries that stand right before such names, by the form of the name.
   *
   * @param forms of each mention
   */
  Map<Form, Set<String>> stated(List<Form> forms, List<Mention> mentions, String text) {
    Map<Form, Set<String>> stated = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (nations.isGeneral(form)) {
        int before = i - 1;
        (i > 0 && isOwner(mentions.get(before), mentions.get(i), text)
                ? forms.get(before).known().flatMap(place -> owner(place, form))
                : adjective(mentions.get(i), text))
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

  /** "Supreme Court of Ohio", whatever its country. */
  private Stream<KnownName> ofState(String name, String state) {
    return bodies(name + OF.getFirst() + state).stream();
  }

  private List<KnownName> bodies(String name) {
    return names.readings(name).stream()
        .map(Reading::name)
        .filter(body -> body.entityClass().type() == EntityType.ORGANIZATION)
        .toList();
  }
}
