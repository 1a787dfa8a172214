package org.annals.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * The short names by which a text goes on to call what it has named in full: "Borealis" for
 * Borealis Netz, "the Water Act" for the Vale Water Act of 1866, "Roskear" for Roskear Farm. Only a
 * name that is none of its own, and that one longer name of the text alone can explain, is short.
 *
 * @param whole by the place of a mention that of the one with the whole name
 */
record ShortNames(SortedMap<Integer, Integer> whole) {
  ShortNames {
    whole = Collections.unmodifiableSortedMap(new TreeMap<>(whole));
  }

  /** Those of a text. */
  static ShortNames of(List<Mention> mentions, GivenSexes given, String text) {
    Map<String, Named> names = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      String written = Surface.of(mentions.get(i).span().of(text)).text();
      names.computeIfAbsent(written, Named::new).add(i, mentions.get(i));
    }
    Map<Named, List<Named>> hosts = hosts(names, new MergedFirms(mentions, text));
    SortedMap<Integer, Integer> whole = new TreeMap<>();
    if (!hosts.isEmpty()) {
      ShortFit fit = new ShortFit(mentions, text, hosts, given);
      hosts.forEach(
          (name, longer) ->
              name.places()
                  .forEach(
                      i ->
                          only(longer.stream().filter(host -> fit.fits(i, name, host)).toList())
                              .ifPresent(host -> whole.put(i, host.first()))));
    }
    return new ShortNames(whole);
  }

  /**
   * By each name the longer ones that begin or end with it, and are known to nobody else or headed
   * by it; what two firms become together is no longer name of either.
   */
  private static Map<Named, List<Named>> hosts(Map<String, Named> names, MergedFirms merged) {
    Map<Named, List<Named>> hosts = new LinkedHashMap<>();
    for (Named name : names.values()) {
      if (name.type() != EntityType.PERSON && !merged.make(name.text(), name.first())) {
        for (String part : name.parts()) {
          Named brief = names.get(part);
          if (brief != null && brief != name && (!name.isKnown() || name.isHeadedBy(brief))) {
            hosts.computeIfAbsent(brief, _ -> new ArrayList<>()).add(name);
          }
        }
      }
    }
    return hosts;
  }

  /** The one of the names that all others are longer ways to say. */
  private static Optional<Named> only(List<Named> fitting) {
    return fitting.stream()
        .filter(
            one ->
                fitting.stream()
                    .allMatch(other -> other == one || other.text().startsWith(one.text() + ' ')))
        .findFirst();
  }

  /** The same mentions, in which short names are of the class of the whole ones. */
  List<Mention> typed(List<Mention> mentions) {
    if (whole.isEmpty()) {
      return mentions;
    }
    List<Mention> typed = new ArrayList<>(mentions);
    whole.forEach(
        (brief, full) -> {
          Mention mention = mentions.get(brief);
          typed.set(brief, mention.as(mentions.get(full).entityClass()));
        });
    return typed;
  }

  /**
   * The form of each short name with that of the whole one.
   *
   * @param forms of the mentions, in the same order
   */
  Map<Form, Form> forms(List<Form> forms) {
    Map<Form, Form> full = new HashMap<>();
    whole.forEach((brief, host) -> full.putIfAbsent(forms.get(brief), forms.get(host)));
    return full;
  }

  /** A name as a text writes it, with the mentions that write it so. */
  static final class Named {
    private final String text;
    private final List<Integer> places = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    Named(String text) {
      this.text = text;
    }

    private void add(int place, Mention mention) {
      places.add(place);
      mentions.add(mention);
    }

    String text() {
      return text;
    }

    List<String> words() {
      return List.of(text.split(" "));
    }

    List<Integer> places() {
      return places;
    }

    List<Mention> mentions() {
      return mentions;
    }

    int first() {
      return places.getFirst();
    }

    EntityType type() {
      return mentions.getFirst().entityClass().type();
    }

    boolean isKnown() {
      return mentions.stream().anyMatch(mention -> mention.known().isPresent());
    }

    boolean isHeadedBy(Named noun) {
      return BodyName.isHeadOf(new Surface(noun.text), new Surface(text));
    }

    boolean isEver(EntityType type) {
      return mentions.stream().anyMatch(mention -> mention.entityClass().type() == type);
    }

    private String lastLowered() {
      return words().getLast().toLowerCase(Locale.ROOT);
    }

    /** Whether it has the first and the last word of the other, that in small letters. */
    boolean skipsMiddleOf(Named other) {
      String last = words().getLast();
      return words().size() > 1
          && last.equals(other.lastLowered())
          && other.words().size() > words().size()
          && other.text().startsWith(text.substring(0, text.length() - last.length()));
    }

    /** What its first words, its last words, and its ends make, a law's year left out. */
    private List<String> parts() {
      List<String> words = Abbreviation.withoutYear(text);
      List<String> parts = new ArrayList<>();
      parts.add(Abbreviation.withoutAside(text));
      for (int cut = 1; cut < words.size(); cut++) {
        parts.add(String.join(" ", words.subList(0, cut)));
        parts.add(String.join(" ", words.subList(cut, words.size())));
        parts.add(String.join(" ", words.subList(0, cut)) + ' ' + lastLowered());
      }
      return parts;
    }
  }
}
