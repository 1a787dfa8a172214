package org.annals.coreference;

import java.util.Set;

/** Tells nouns for several from nouns for one, by their form. */
final class Plurals {
  private static final Set<String> IRREGULAR =
      Set.of("people", "men", "women", "children", "police", "media", "data", "troops", "feet");
  private static final Set<String> SINGULAR_ENDS = Set.of("ss", "us", "is", "ics");

  private Plurals() {}

  /** Whether a noun in small letters speaks of several. */
  static boolean isPlural(String noun) {
    return IRREGULAR.contains(noun)
        || noun.endsWith("men")
        || (noun.endsWith("s")
            && !noun.equals("works")
            && SINGULAR_ENDS.stream().noneMatch(noun::endsWith));
  }
}
