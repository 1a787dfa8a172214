package org.annals.sentence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The base forms of the words of one part of speech that no rule of spelling gives. */
final class BaseForms {
  private final Map<String, String> bases;

  private BaseForms(Map<String, String> bases) {
    this.bases = Map.copyOf(bases);
  }

  /**
   * From lines of a base form and its forms. What is a form of one word and the base of another, as
   * "lay", is read as the form.
   */
  static BaseForms of(Collection<String> lines) {
    Map<String, String> bases = new HashMap<>();
    List<List<String>> entries = lines.stream().map(line -> List.of(line.split(" "))).toList();
    for (List<String> words : entries) {
      for (String form : words.subList(1, words.size())) {
        String other = bases.put(form, words.getFirst());
        if (other != null && !other.equals(words.getFirst())) {
          throw new IllegalStateException("Listed twice: " + form);
        }
      }
    }
    entries.forEach(words -> bases.putIfAbsent(words.getFirst(), words.getFirst()));
    return new BaseForms(bases);
  }

  /** The base form of a word in small letters; empty where the rules are to find it. */
  Optional<String> of(String form) {
    return Optional.ofNullable(bases.get(form));
  }
}
