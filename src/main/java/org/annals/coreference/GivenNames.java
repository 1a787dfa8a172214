package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.text.DataFile;

/** What the given name of a person says of the gender. */
final class GivenNames {
  private static final String NAMES = "/names/given-names.tsv";
  private static final String SURNAMES = "/names/surnames.tsv";
  private static final String INITIAL = "\\p{Lu}\\.?(?:-?\\p{Lu}\\.?)*";

  private final Map<String, Gender> genders = new HashMap<>();
  private final Set<String> surnames;
  private final WordList familyFirst = WordList.load("family-first.txt");

  GivenNames() {
    DataFile.lines(NAMES).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> genders.put(cells[0], Gender.of(cells[1])));
    surnames = new HashSet<>(DataFile.lines(SURNAMES));
  }

  /** The gender on which all names of a person agree. */
  Gender gender(Entity person) {
    Set<Gender> said = new HashSet<>();
    person.names().forEach(name -> said.add(gender(name)));
    said.add(gender(person.key().canonicalName()));
    said.remove(Gender.UNKNOWN);
    return said.size() == 1 ? said.iterator().next() : Gender.UNKNOWN;
  }

  private Gender gender(String name) {
    List<String> words = List.of(name.split(" "));
    for (int i = 0; i < words.size() - 1; i++) {
      if (!words.get(i).matches(INITIAL)) {
        return isFamilyFirst(words) ? Gender.UNKNOWN : given(words.get(i));
      }
    }
    String only = words.getFirst();
    return words.size() > 1 || surnames.contains(only) ? Gender.UNKNOWN : given(only);
  }

  /** "Yang Buwei": the first word is the surname. */
  private boolean isFamilyFirst(List<String> words) {
    return familyFirst.has(words.getFirst()) && !surnames.contains(words.getLast());
  }

  private Gender given(String word) {
    if (word.startsWith("Jean-")) {
      return Gender.MALE;
    }
    Gender whole = genders.get(word);
    if (whole == null && word.indexOf('-') > 0) {
      whole = genders.get(word.substring(0, word.indexOf('-')));
    }
    return whole == null ? Gender.UNKNOWN : whole;
  }
}
