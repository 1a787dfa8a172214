package org.annals.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.text.DataFile;

/** The given names that women alone or men alone bear. */
final class GivenSexes {
  private static final String NAMES = "/names/given-names.tsv";

  private final Map<String, Sex> sexes = new HashMap<>();

  GivenSexes() {
    DataFile.lines(NAMES).stream().skip(1).map(line -> line.split("\t")).forEach(this::put);
  }

  private void put(String[] cells) {
    if (!cells[1].equals("u")) {
      sexes.put(cells[0].toLowerCase(Locale.ROOT), cells[1].equals("f") ? Sex.FEMALE : Sex.MALE);
    }
  }

  /** The sex of those who bear a name, written in small letters; nothing where it is not sure. */
  Optional<Sex> of(String lower) {
    return Optional.ofNullable(sexes.get(lower));
  }
}
