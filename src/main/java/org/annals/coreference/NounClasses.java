package org.annals.coreference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.ontology.Terms;
import org.annals.text.DataFile;

/** The classes of named things that a common noun may stand for: "the agency" for a body. */
final class NounClasses {
  private static final String FILE = "/coreference/nouns.tsv";
  private static final String WORDS = "/coreference/name-words.tsv";

  private final Map<String, Set<EntityClass>> classes = new HashMap<>();
  private final Set<String> enough = new HashSet<>();
  private final Map<String, List<String>> byWords = new HashMap<>();
  private final Set<String> listed = new HashSet<>();

  /**
   * The nouns of the list, and besides them the head words of the terms: a thing whose name has
   * such a word may be called by it.
   */
  NounClasses(Terms terms) {
    DataFile.lines(FILE).stream().skip(1).map(line -> line.split("\t")).forEach(this::put);
    DataFile.lines(WORDS).stream().skip(1).map(line -> line.split("\t")).forEach(this::alsoBy);
    terms
        .headWords()
        .forEach((term, heads) -> EntityClass.named(term).ifPresent(c -> addHeads(c, heads)));
  }

  private void alsoBy(String[] cells) {
    byWords.put(cells[0], List.of(cells[1].split(" ")));
  }

  private void addHeads(EntityClass entityClass, List<String> heads) {
    if (entityClass == EntityClass.NEWS_MEDIA) { // "the press" is all newspapers
      return;
    }
    for (String head : heads) {
      String noun = head.toLowerCase(Locale.ROOT);
      if (noun.indexOf(' ') < 0 && !listed.contains(noun)) {
        classes.computeIfAbsent(noun, _ -> EnumSet.noneOf(EntityClass.class)).add(entityClass);
      }
    }
  }

  private void put(String[] cells) {
    classes.put(cells[0], read(cells[1]));
    listed.add(cells[0]);
    if (cells[2].equals("kind")) {
      enough.add(cells[0]);
    }
  }

  private static Set<EntityClass> read(String names) {
    Set<EntityClass> read = EnumSet.noneOf(EntityClass.class);
    Arrays.stream(names.split("\\|"))
        .forEach(name -> read.add(EntityClass.named(name).orElseThrow()));
    return read;
  }

  /** The classes that a noun in small letters may stand for; none for any other word. */
  Set<EntityClass> of(String noun) {
    return classes.getOrDefault(noun, Set.of());
  }

  /** Whether one of these words ends in a noun of a class: "a market town" is a city's. */
  boolean isOne(Set<String> words, EntityClass known) {
    return words.stream()
        .map(word -> word.substring(word.lastIndexOf(' ') + 1))
        .anyMatch(noun -> of(noun).contains(known));
  }

  /** The same without the nouns that only the head words of the terms add. */
  Set<EntityClass> listed(String noun) {
    return listed.contains(noun) ? of(noun) : Set.of();
  }

  /** Whether it is enough to be of such a class, though the noun is no part of the name. */
  boolean isKindEnough(String noun) {
    return enough.contains(noun);
  }

  /** Other words by which a name shows that the noun may stand for it. */
  List<String> nameWords(String noun) {
    return byWords.getOrDefault(noun, List.of());
  }

  /** "This country", "this court": where the text is told, whatever it has named. */
  static boolean isAround(Set<EntityClass> fitting) {
    return fitting.stream().anyMatch(c -> c.type() == EntityType.PLACE || c == EntityClass.COURT);
  }
}
