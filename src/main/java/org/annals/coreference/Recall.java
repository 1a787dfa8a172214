package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annals.tree.Bridge;
import org.annals.tree.Guess;
import org.annals.tree.SemanticRoles;
import org.annals.tree.SentenceTree;

/** Says what words may stand for, whatever the rules say, and to what they belong. */
@FunctionalInterface
interface Recall {
  /**
   * What is recalled.
   *
   * @param words what the words at these places may stand for
   * @param bridges what completes the words at these places; at most one thing in each way
   * @param roles by the number of a sentence, what its words tell and take part in
   * @param guesses the nouns without a name for which the pronouns at these places most likely
   *     stand
   */
  record Found(
      Map<Place, Recollection> words,
      Map<Place, List<Bridge>> bridges,
      Map<Integer, SemanticRoles> roles,
      Map<Place, Guess> guesses) {
    /** Nothing yet. */
    static Found start() {
      return new Found(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }
  }

  /**
   * What is recalled at the places of these words; nothing of those of which it knows nothing.
   *
   * @param trees of a document, with what the rules have resolved
   */
  Found read(List<SentenceTree> trees, List<Backward> words, Function<Antecedent, Gender> genders);
}
