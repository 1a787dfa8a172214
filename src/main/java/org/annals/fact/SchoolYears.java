package org.annals.fact;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** When somebody was at a school: "entered it in 1922", "graduated from it in 1926". */
final class SchoolYears {
  private static final Set<String> ENTERING =
      Set.of("enter", "enrol", "enroll", "matriculate", "begin", "start", "join");

  /** What is done at the end of one's years there. */
  private static final Set<String> LEAVING =
      Set.of("graduate", "earn", "complete", "finish", "obtain", "take", "gain", "qualify");

  /** What somebody goes on to do for as long as he is there. */
  private static final Set<String> STAYING =
      Set.of("study", "attend", "read", "train", "educate", "school", "student", "pupil");

  private final SentenceTree tree;
  private final TermReader terms;

  SchoolYears(SentenceTree tree, TermReader terms) {
    this.tree = tree;
    this.terms = terms;
  }

  /**
   * The years.
   *
   * @param told the word that tells of the school
   * @param from where the words that tell it begin
   * @param behind where they end, in the text of the document
   */
  Period of(int told, int from, int behind) {
    String word = tree.lemma(told);
    if (LEAVING.contains(word)) {
      return terms.of(told, from, behind, true);
    }
    return ENTERING.contains(word) || STAYING.contains(word)
        ? terms.of(told, from, behind, false)
        : Period.UNKNOWN;
  }
}
