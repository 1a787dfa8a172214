package org.annals.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name was meant by a misspelt one. */
public final class Spelling {
  private Spelling() {}

  /** The name that is most like the one typed; nothing when none is like it. */
  public static Optional<String> nearest(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(name, typed) <= name.length() / 2)
        .min(Comparator.comparingInt(name -> distance(name, typed)));
  }

  /** How many letters to change, add or take away; none for what only was left unfinished. */
  private static int distance(String name, String typed) {
    if (typed.length() > 2 && name.contains(typed)) {
      return 0;
    }
    int[] row = new int[typed.length() + 1];
    for (int j = 0; j <= typed.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= name.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= typed.length(); j++) {
        int change = diagonal + (name.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[typed.length()];
  }
}
