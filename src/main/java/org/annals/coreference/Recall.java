package org.annals.coreference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annals.tree.SentenceTree;

/** Says what words may stand for, whatever the rules say. */
@FunctionalInterface
interface Recall {
  /**
   * What is recalled at the places of these words; nothing of those of which it knows nothing.
   *
   * @param trees of a document, with what the rules have resolved
   */
  Map<Place, Recollection> read(
      List<SentenceTree> trees, List<Backward> words, Function<Antecedent, Gender> genders);
}
