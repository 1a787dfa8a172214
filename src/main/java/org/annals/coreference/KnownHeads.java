package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.name.OfficeTitles;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Heads of state and of government whom all know: a text that names one calls him "the president"
 * without having told that he is.
 */
final class KnownHeads {
  private static final Map<String, Set<String>> TITLES = read();
  private static final int BEFORE = 3;

  private final Map<String, Map<EntityKey, Entity>> named = new HashMap<>();
  private final Set<EntityKey> past = new HashSet<>();

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> titles = new HashMap<>();
    DataFile.lines("/coreference/heads.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(
            cells ->
                Set.of(cells[1].split("[|]"))
                    .forEach(
                        name -> titles.computeIfAbsent(name, _ -> new HashSet<>()).add(cells[0])));
    return Map.copyOf(titles);
  }

  /** Whether a person is known to have been the head that a noun in small letters names. */
  static boolean isCalled(Entity person, String noun) {
    return person.is(EntityType.PERSON)
        && titles(person).stream()
            .map(title -> title.substring(title.lastIndexOf(' ') + 1))
            .anyMatch(noun::equals);
  }

  private static Set<String> titles(Entity person) {
    return TITLES.getOrDefault(person.label(), Set.of());
  }

  /** Takes note of whom a sentence names; who is told to be "former" is none any more. */
  void read(SentenceTree tree) {
    for (Referent name : tree.referents()) {
      if (name.kind() != Referent.Kind.NAMED || titles(name.entity()).isEmpty()) {
        continue;
      }
      if (isPast(tree, name)) {
        past.add(name.entity().key());
      }
      titles(name.entity())
          .forEach(
              title ->
                  named
                      .computeIfAbsent(title, _ -> new LinkedHashMap<>())
                      .put(name.entity().key(), name.entity()));
    }
  }

  /** "Former President Jane Roe". */
  private static boolean isPast(SentenceTree tree, Referent name) {
    int head = tree.headOf(name.span());
    return IntStream.range(Math.max(0, head - BEFORE), Math.max(0, head))
        .filter(word -> tree.span(word).end() <= name.span().end())
        .anyMatch(word -> OfficeTitles.isPast(tree.lower(word)));
  }

  /** All of a title in small letters whom the text has named so far, as they came up. */
  List<Entity> of(String title) {
    return named.getOrDefault(title, Map.of()).values().stream()
        .filter(person -> !past.contains(person.key()))
        .toList();
  }
}
