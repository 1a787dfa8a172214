package org.annals.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.tree.Bridge;
import org.annals.tree.SentenceTree;

/** Says in fuller words what belongs to something with a name: "the harbour of Leith". */
final class BridgedWords {
  private static final double LEAST = 0.85;

  private BridgedWords() {}

  /** The same tree, in which definite phrases that are bridged have such words. */
  static SentenceTree read(SentenceTree tree) {
    Map<Integer, String> found = new HashMap<>();
    for (int word : tree.anaphora().bridges().keySet()) {
      words(tree, word).ifPresent(words -> found.put(word, words));
    }
    return found.isEmpty() ? tree : tree.with(tree.anaphora().and(found));
  }

  /** None where the sentence names the owner: "the railway reached Leith". */
  private static Optional<String> words(SentenceTree tree, int noun) {
    return DefinitePhrase.at(tree, noun)
        .filter(phrase -> phrase.article().equals("the"))
        .flatMap(
            phrase ->
                tree.anaphora()
                    .bridge(noun, Bridge.Relation.OF, LEAST)
                    .map(Bridge::entity)
                    .filter(owner -> !NearerOther.isSpokenOf(tree, tree.size(), owner))
                    .map(owner -> FullPhrase.of(phrase.words(), owner.label()).words()));
  }
}
