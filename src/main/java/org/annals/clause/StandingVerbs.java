package org.annals.clause;

import java.util.Map;
import java.util.Set;
import org.annals.text.DataFile;

/** Verbs that tell of what holds rather than of what happens, and words beside them, by groups. */
public final class StandingVerbs {
  private static final Map<String, Set<String>> WORDS =
      DataFile.groups("/clause/standing-verbs.txt");

  private StandingVerbs() {}

  /**
   * Whether a word is of a group.
   *
   * @param lemma its base form
   */
  public static boolean is(String group, String lemma) {
    return of(group).contains(lemma);
  }

  /** The words of a group, by base form; none of an unknown one. */
  public static Set<String> of(String group) {
    return WORDS.getOrDefault(group, Set.of());
  }
}
