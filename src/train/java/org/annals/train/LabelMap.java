package org.annals.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.reader.TagSet;
import org.annals.text.DataFile;

/**
 * What the labels of one data set mean among ours, read from {@code labels/NAME.tsv}: a label and
 * the classes that it may be, where "Organization*" stands for the class and all below it, "O" for
 * no name, and "*" for anything. The row "O" says what an unlabelled word may be; "o", if there,
 * what one without a capital may be.
 */
final class LabelMap {
  private final TagSet tags;
  private final Map<String, Set<String>> classes = new HashMap<>();

  private LabelMap(TagSet tags) {
    this.tags = tags;
  }

  static LabelMap load(String dataSet, TagSet tags) {
    LabelMap map = new LabelMap(tags);
    for (String line : DataFile.lines("/labels/" + dataSet + ".tsv")) {
      String[] cells = line.split("\t", -1);
      Set<String> meant = new LinkedHashSet<>();
      for (String name : cells[1].split(",", -1)) {
        meant.addAll(map.expand(name));
      }
      map.classes.put(cells[0], meant);
    }
    return map;
  }

  private List<String> expand(String name) {
    if (!name.endsWith("*")) {
      return List.of(name);
    }
    List<String> all = new ArrayList<>();
    if (name.equals("*")) {
      all.add(TagSet.OUTSIDE);
    }
    String top = name.substring(0, name.length() - 1);
    for (String candidate : tags.classes()) {
      boolean below =
          EntityClass.named(candidate).filter(c -> c.type().name().equalsIgnoreCase(top)).isPresent();
      if (top.isEmpty() || below) {
        all.add(candidate);
      }
    }
    return all;
  }

  private Set<String> meant(String label) {
    Set<String> meant = classes.get(label);
    if (meant == null) {
      throw new IllegalArgumentException("No row for the label " + label);
    }
    return meant;
  }

  /** Whether a label stands in the table. */
  boolean knows(String label) {
    return classes.containsKey(label);
  }

  /** The tags that a word may have which begins a stretch of this label. */
  List<String> first(String label) {
    return tags(meant(label), List.of("B-"));
  }

  /** The tags that a word may have inside a stretch of this label. */
  List<String> inside(String label) {
    return tags(meant(label), List.of("I-"));
  }

  /** The tags that an unlabelled word may have. */
  List<String> outside(String surface) {
    boolean small = surface.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    return tags(meant(small && knows("o") ? "o" : "O"), List.of("B-", "I-"));
  }

  private static List<String> tags(Set<String> classes, List<String> prefixes) {
    List<String> tags = new ArrayList<>();
    for (String name : classes) {
      if (name.equals(TagSet.OUTSIDE)) {
        tags.add(name);
      } else {
        prefixes.forEach(prefix -> tags.add(prefix + name));
      }
    }
    return tags;
  }
}
