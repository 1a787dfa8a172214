package org.annals.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;

/** Nouns for one person ("judge", "widow") and the gender that each says. */
public final class PersonNouns {
  private static final String FILE = "/coreference/persons.tsv";

  /** Read once for all who ask. */
  private static final Map<String, Gender> GENDERS = read();

  private static Map<String, Gender> read() {
    Map<String, Gender> genders = new HashMap<>();
    DataFile.lines(FILE).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> genders.put(cells[0], Gender.of(cells[1])));
    return Map.copyOf(genders);
  }

  /** The nouns of the list as they stand there, in small letters. */
  public Set<String> listed() {
    return GENDERS.keySet();
  }

  /** Whether a word is a noun for one person. */
  public boolean has(String word) {
    return gender(word).isPresent();
  }

  /** The gender that a noun says of one person; nothing when it is no noun for one person. */
  Optional<Gender> gender(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    String bare = noun.endsWith(".") ? noun.substring(0, noun.length() - 1) : noun;
    Gender known = GENDERS.get(bare);
    if (known == null && bare.endsWith("woman")) {
      return Optional.of(Gender.FEMALE);
    }
    if (known == null && bare.contains("-")) {
      return Optional.ofNullable(GENDERS.get(bare.substring(bare.lastIndexOf('-') + 1)));
    }
    return Optional.ofNullable(known);
  }
}
