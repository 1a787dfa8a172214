package org.annals.sentence;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say which one of several in a row something is. */
public final class Ordinals {
  /** "First" to "twelfth". */
  public static final Set<String> NUMBERS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /** The same with "last", and those of age among several: "eldest". */
  public static final Set<String> RANKS = and(NUMBERS, "last", "eldest", "oldest", "youngest");

  private Ordinals() {}

  /** Ordinals with further words. */
  public static Set<String> and(Set<String> ordinals, String... more) {
    return Stream.concat(ordinals.stream(), Stream.of(more))
        .collect(Collectors.toUnmodifiableSet());
  }
}
