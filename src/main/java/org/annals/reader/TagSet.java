package org.annals.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags that one head of the network chooses among, in the order of its outputs.
 *
 * <p>Stretches are tagged in the manner of BIO: "O" outside, "B-Person" where a name begins,
 * "I-Person" inside.
 */
public record TagSet(List<String> tags) {
  /** The tag of a unit that belongs to no stretch. */
  public static final String OUTSIDE = "O";

  public TagSet {
    tags = List.copyOf(tags);
  }

  /** The tags that mark stretches of these classes. */
  public static TagSet stretches(List<String> classes) {
    List<String> tags = new ArrayList<>(List.of(OUTSIDE));
    for (String name : classes) {
      tags.add("B-" + name);
      tags.add("I-" + name);
    }
    return new TagSet(tags);
  }

  /** How many there are. */
  public int size() {
    return tags.size();
  }

  /** The place of a tag. */
  public int indexOf(String tag) {
    int index = tags.indexOf(tag);
    if (index < 0) {
      throw new IllegalArgumentException("Not among the tags: " + tag);
    }
    return index;
  }

  /** The classes of the stretches, in order: tag 1 + 2i begins class i, tag 2 + 2i goes on. */
  public List<String> classes() {
    Map<String, Boolean> classes = new LinkedHashMap<>();
    tags.stream().skip(1).forEach(tag -> classes.put(tag.substring(2), true));
    return List.copyOf(classes.keySet());
  }
}
