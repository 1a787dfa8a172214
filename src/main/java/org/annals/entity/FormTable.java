package org.annals.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * The forms of one document, and the full forms that each of them can stand for.
 *
 * @param forms of each mention, in order
 * @param roots of each form: itself when it is short for nothing else
 */
record FormTable(List<Form> forms, Map<Form, List<Form>> roots) {

  static FormTable of(List<Mention> mentions, List<Form> forms, ShortNames brief, String text) {
    Map<Form, Form> introduced = Introductions.of(mentions, forms, text);
    brief.forms(forms).forEach(introduced::putIfAbsent);
    Map<Form, Integer> first = new HashMap<>();
    Map<EntityType, List<Form>> byType = new EnumMap<>(EntityType.class);
    for (int i = 0; i < forms.size(); i++) {
      if (first.putIfAbsent(forms.get(i), i) == null) {
        byType.computeIfAbsent(forms.get(i).type(), _ -> new ArrayList<>()).add(forms.get(i));
      }
    }
    Map<Form, List<Form>> hosts = new HashMap<>();
    for (List<Form> sameType : byType.values()) {
      HostIndex index = new HostIndex(sameType, first);
      for (Form form : sameType) {
        Form full = introduced.get(form);
        hosts.put(form, full == null || full.equals(form) ? index.hosts(form) : List.of(full));
      }
    }
    Map<Form, List<Form>> roots = new HashMap<>();
    first
        .keySet()
        .forEach(form -> roots.put(form, List.copyOf(roots(form, hosts, new LinkedHashSet<>()))));
    return new FormTable(forms, roots);
  }

  private static SequencedSet<Form> roots(
      Form form, Map<Form, List<Form>> hosts, SequencedSet<Form> path) {
    SequencedSet<Form> roots = new LinkedHashSet<>();
    if (path.add(form)) {
      hosts.getOrDefault(form, List.of()).forEach(host -> roots.addAll(roots(host, hosts, path)));
    }
    if (roots.isEmpty()) {
      roots.add(form);
    }
    return roots;
  }
}
