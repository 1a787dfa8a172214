package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Whom a document calls together by a noun from the place on where it names them: "The appellants,
 * Anna and Bo Berg, own a mill. The appellants sued".
 */
final class CalledTogether {
  private static final Set<String> ARTICLE = Set.of("the");
  private static final Set<String> PLAIN =
      Set.of("det", "case", "punct", "cc", "conj", "cop", "nsubj", "advmod", "mark");

  /** By noun; none where others have been called so since. */
  private final Map<String, List<Referent>> called = new HashMap<>();

  /** Those whom the noun at a word means; takes note of whom it names. */
  List<Referent> at(SentenceTree tree, int word, JoinedNames joined) {
    String noun = tree.lower(word);
    if (tree.pos(word) != PartOfSpeech.NOUN || noun.equals(tree.lemma(word))) {
      return List.of();
    }
    Optional<List<Referent>> named = named(tree, word, joined);
    if (named.isPresent()) {
      called.put(noun, named.get());
      return List.of();
    }
    if (!isBare(tree, word)) {
      called.remove(noun);
    }
    return called.getOrDefault(noun, List.of());
  }

  /** "The partners, Anna and Bo", "Anna and Bo, the partners", "the partners were Anna and Bo". */
  private static Optional<List<Referent>> named(SentenceTree tree, int noun, JoinedNames joined) {
    boolean isDefinite = tree.hasChild(noun, "det", ARTICLE);
    int above = tree.head(noun);
    if (!isDefinite || above == SentenceTree.ROOT) {
      return isDefinite ? joined.below(noun) : Optional.empty();
    }
    boolean isBeside = tree.isA(noun, "appos") && above < noun;
    boolean isSaidToBe = tree.isA(noun, "nsubj") && tree.child(above, "cop").isPresent();
    return joined
        .below(noun)
        .or(() -> isBeside || isSaidToBe ? joined.from(above) : Optional.empty());
  }

  private static boolean isBare(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", ARTICLE)
        && tree.children(noun).stream().allMatch(child -> PLAIN.contains(tree.relation(child)));
  }
}
