package org.annals.coreference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.text.DataFile;

/** The classes of named things that a common noun may stand for: "the agency" for a body. */
final class NounClasses {
  private static final String FILE = "/coreference/nouns.tsv";

  private final Map<String, Set<EntityClass>> classes = new HashMap<>();
  private final Set<String> enough = new HashSet<>();

  NounClasses() {
    DataFile.lines(FILE).stream().skip(1).map(line -> line.split("\t")).forEach(this::put);
  }

  private void put(String[] cells) {
    classes.put(cells[0], read(cells[1]));
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

  /** Whether it is enough to be of such a class, though the noun is no part of the name. */
  boolean isKindEnough(String noun) {
    return enough.contains(noun);
  }
}
