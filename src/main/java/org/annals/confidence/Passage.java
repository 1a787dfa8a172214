package org.annals.confidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * A sentence with those before it.
 *
 * @param trees of the whole document
 * @param at the place of the sentence
 */
record Passage(List<SentenceTree> trees, int at) {
  private static final int FAR = 6;

  /** The sentence itself. */
  SentenceTree tree() {
    return trees.get(at);
  }

  /** How many sentences before a word, its own the first, a thing is last called by its name. */
  int back(Entity entity, int word) {
    for (int back = 0; back < FAR && back <= at; back++) {
      if (namedBefore(at - back, word).contains(entity.key())) {
        return back;
      }
    }
    return FAR;
  }

  /** How many others of its type are named before a word, here and in the sentence before. */
  int rivals(Entity entity, int word) {
    Set<EntityKey> others = namedBefore(at, word);
    if (at > 0) {
      others.addAll(namedBefore(at - 1, word));
    }
    others.removeIf(key -> key.type() != entity.key().type() || key.equals(entity.key()));
    return others.size();
  }

  private Set<EntityKey> namedBefore(int sentence, int word) {
    SentenceTree tree = trees.get(sentence);
    Set<EntityKey> named = new HashSet<>();
    IntStream.range(0, sentence == at ? word : tree.size())
        .mapToObj(tree::referent)
        .flatMap(referent -> referent.stream())
        .filter(referent -> referent.kind() == Referent.Kind.NAMED)
        .forEach(referent -> named.add(referent.entity().key()));
    return named;
  }
}
