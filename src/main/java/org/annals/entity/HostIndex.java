package org.annals.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.name.EntityType;

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

  private static Set<String> keys(Form form) {
    Set<String> keys = new LinkedHashSet<>();
    StringBuilder capitals = new StringBuilder();
    for (String word : form.surface().words()) {
      keys.add(key(word));
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

  List<Form> hosts(Form form) {
    Set<Form> candidates = new LinkedHashSet<>();
    String firstWord = form.surface().words().getFirst();
    String lastWord = form.surface().words().getLast();
    for (String key : List.of(key(firstWord), key(lastWord), form.surface().bareAcronym())) {
      candidates.addAll(byWord.getOrDefault(key, Set.of()));
    }
    List<Form> hosts = new ArrayList<>();
    for (Form candidate : candidates) {
      if (Abbreviation.shortens(form, candidate) && mayShare(form, candidate)) {
        hosts.add(candidate);
      }
    }
    return hosts;
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
      return host.known().equals(form.known()) || isIntroducedBefore(form, host);
    }
    return form.type() != EntityType.PERSON
        ? Abbreviation.isInitials(form.surface(), host.surface())
        : isIntroducedBefore(form, host) || form.known().filter(host::canBe).isPresent();
  }

  private boolean isIntroducedBefore(Form form, Form host) {
    return form.type() == EntityType.PERSON
        && form.surface().words().size() == 1
        && first.getOrDefault(host, 0) < first.getOrDefault(form, 0);
  }
}
