package org.annals.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/**
 * Finds the longer forms that a form can be short for, by a look at shared words and initials
 * instead of at every pair: a long document has many forms.
 */
final class HostIndex {
  private final Map<String, Set<Form>> byWord = new HashMap<>();
  private final Map<Form, Integer> first;

  HostIndex(List<Form> forms, Map<Form, Integer> first) {
    this.first = first;
    for (Form form : forms) {
      keys(form).forEach(key -> byWord.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(form));
    }
  }

  /** A person by each word, any other thing by each of its shorter forms. */
  private static Set<String> keys(Form form) {
    if (form.type() != EntityType.PERSON) {
      return Abbreviation.shorterForms(form.surface());
    }
    Set<String> keys = new LinkedHashSet<>();
    StringBuilder capitals = new StringBuilder();
    for (String word : form.surface().words()) {
      keys.add(key(word));
      if (form.type() == EntityType.PERSON && word.indexOf('-') > 0) {
        keys.addAll(List.of(key(word).split("-")));
      }
      if (Character.isUpperCase(word.codePointAt(0))) {
        capitals.appendCodePoint(word.codePointAt(0));
      }
    }
    keys.add(capitals.toString());
    return keys;
  }

  private static String key(String word) {
    return word.replaceAll("[\"().,]", "").toLowerCase(Locale.ROOT);
  }

  /** A person's last word decides; any other thing is found by all its letters. */
  private static Set<String> lookups(Form form) {
    List<String> words = form.surface().words();
    if (form.type() != EntityType.PERSON) {
      return Set.of(
          form.surface().text().toLowerCase(Locale.ROOT),
          Abbreviation.ofInitials(form.surface().bareAcronym()));
    }
    Set<String> keys = new LinkedHashSet<>();
    List<String> bare = PersonName.of(form.surface()).words();
    keys.add(key(bare.isEmpty() ? words.getLast() : bare.getLast()));
    if (form.surface().isAcronym()) {
      keys.add(form.surface().bareAcronym());
    }
    return keys;
  }

  List<Form> hosts(Form form) {
    Set<Form> candidates = new LinkedHashSet<>();
    for (String key : lookups(form)) {
      candidates.addAll(byWord.getOrDefault(key, Set.of()));
    }
    List<Form> hosts = new ArrayList<>();
    for (Form candidate : candidates) {
      if (Abbreviation.shortens(form, candidate)
          && mayShare(form, candidate)
          && !isFatherOf(form, candidate)) {
        hosts.add(candidate);
      }
    }
    return withoutHalves(form, hosts);
  }

  /** "Berg" is Anna Berg, and Ida Berg-Holm only where no Berg is named. */
  private static List<Form> withoutHalves(Form form, List<Form> hosts) {
    PersonName name = PersonName.of(form.surface());
    boolean isWhole =
        form.type() == EntityType.PERSON
            && name.isSingle()
            && hosts.stream().anyMatch(host -> hasWord(host, name));
    return isWhole ? hosts.stream().filter(host -> hasWord(host, name)).toList() : hosts;
  }

  private static boolean hasWord(Form host, PersonName name) {
    PersonName full = PersonName.of(host.surface());
    return full.words().containsAll(name.words()) || full.nickname().isPresent();
  }

  /**
   * What the name base knows must not contradict: two known things are not one, and a famous
   * surname belongs to its bearer unless another one has been introduced before.
   */
  private boolean mayShare(Form form, Form host) {
    if (form.known().isEmpty()) {
      return true;
    }
    if (host.known().isPresent()) {
      return host.known().equals(form.known())
          || isIntroducedBefore(form, host)
          || isPaper(form, host);
    }
    return form.type() != EntityType.PERSON
        ? Abbreviation.isInitials(form.surface(), host.surface())
            || form.known().filter(host::canBe).isPresent()
        : isIntroducedBefore(form, host) || form.known().filter(host::canBe).isPresent();
  }

  /** "The Times" is the "New York Times" that the text named before. */
  private boolean isPaper(Form form, Form host) {
    return form.type() == EntityType.ORGANIZATION
        && form.known().filter(HostIndex::isPaper).isPresent()
        && host.known().filter(HostIndex::isPaper).isPresent()
        && first.getOrDefault(host, 0) < first.getOrDefault(form, 0);
  }

  private static boolean isPaper(KnownName name) {
    return name.entityClass() == EntityClass.NEWS_MEDIA;
  }

  /** "Peter Harmon" is not the "Peter Harmon Jr." whom the text names only after him. */
  private boolean isFatherOf(Form form, Form son) {
    return form.type() == EntityType.PERSON
        && !PersonName.of(form.surface()).isSingle()
        && PersonName.of(son.surface()).generation().filter("jr"::equals).isPresent()
        && PersonName.of(form.surface()).generation().isEmpty()
        && first.getOrDefault(form, 0) < first.getOrDefault(son, 0);
  }

  private boolean isIntroducedBefore(Form form, Form host) {
    return form.type() == EntityType.PERSON
        && form.surface().words().size() == 1
        && first.getOrDefault(host, 0) < first.getOrDefault(form, 0);
  }
}
