package org.annals.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say which one of several in a row something is. */
public final class Ordinals {
  /** "First" to "thirty-first", each at its number less one. */
  public static final List<String> IN_ORDER =
      List.of(
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
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");

  /** "First" to "twelfth". */
  public static final Set<String> NUMBERS = Set.copyOf(IN_ORDER.subList(0, 12));

  /** The same with "last", and those of age among several: "eldest". */
  public static final Set<String> RANKS = and(NUMBERS, "last", "eldest", "oldest", "youngest");

  private Ordinals() {}

  /** Ordinals with further words. */
  public static Set<String> and(Set<String> ordinals, String... more) {
    return Stream.concat(ordinals.stream(), Stream.of(more))
        .collect(Collectors.toUnmodifiableSet());
  }
}
