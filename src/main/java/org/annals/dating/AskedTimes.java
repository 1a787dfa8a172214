package org.annals.dating;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells times of what is asked for or offered: "offered them the room until Easter". */
final class AskedTimes {
  private static final Set<String> VERBS = DataFile.words("/dating/asking-verbs.txt");
  private static final Set<String> UNTIL = Set.of("by", "till", "until");
  private static final Set<String> ASKED = Set.of("obj", "obl", "xcomp", "ccomp");

  private AskedTimes() {}

  /**
   * Whether a time says until when somebody is to have or do what is asked or offered.
   *
   * @param first the first word of the time, which is its preposition
   */
  static boolean is(SentenceTree tree, int verb, int first) {
    return VERBS.contains(tree.lemma(verb))
        && UNTIL.contains(tree.lower(first))
        && tree.children(verb, ASKED).stream().anyMatch(asked -> asked > verb && asked < first)
        && IntStream.range(verb, first).noneMatch(word -> tree.lower(word).equals(","));
  }
}
