package org.annals.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.reader.TagSet;

/**
 * The sets of tags that a label of some data set leaves possible, each with a number. A label that
 * says less than ours ("organization", without its kind) is a set of more than one.
 */
final class Allowed {
  /** The number of the set that says nothing. */
  static final int OPEN = -1;

  private final TagSet tags;
  private final List<BitSet> sets = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();

  Allowed(TagSet tags) {
    this.tags = tags;
  }

  TagSet tags() {
    return tags;
  }

  /** The number of the set of these tags. */
  int of(List<String> names) {
    BitSet set = new BitSet();
    names.forEach(name -> set.set(tags.indexOf(name)));
    return numbers.computeIfAbsent(
        set,
        fresh -> {
          sets.add(fresh);
          return sets.size() - 1;
        });
  }

  /** The number of the set of this one tag. */
  int of(String tag) {
    return of(List.of(tag));
  }

  /** The tags of a set. */
  BitSet get(int number) {
    return sets.get(number);
  }
}
