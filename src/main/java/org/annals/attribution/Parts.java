package org.annals.attribution;

import java.util.function.IntPredicate;
import org.annals.tree.SentenceTree;

/** All that looks at one sentence alone, made once for it. */
record Parts(
    SentenceTree tree,
    Lexicon lexicon,
    Governors governors,
    Subjects subjects,
    Speakers speakers,
    Frames frames,
    Sources sources,
    Negation negation,
    Modals modals,
    Generality generality) {
  /**
   * The parts for a sentence.
   *
   * @param quoted whether a word stands between quotation marks
   */
  static Parts of(SentenceTree tree, Lexicon lexicon, IntPredicate quoted) {
    Governors governors = new Governors(tree, lexicon);
    Subjects subjects = new Subjects(tree);
    return new Parts(
        tree,
        lexicon,
        governors,
        subjects,
        new Speakers(tree, lexicon),
        new Frames(tree, governors, subjects, quoted),
        new Sources(tree, lexicon),
        new Negation(tree),
        new Modals(tree, lexicon),
        new Generality(tree, lexicon));
  }
}
