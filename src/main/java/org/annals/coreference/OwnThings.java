package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * What is somebody's own without doubt: "Berg, who sold her own house", "who ran it until his
 * death", "who left with her sons".
 */
final class OwnThings {
  private static final Set<String> ENDS =
      Set.of("death", "retirement", "resignation", "dismissal", "arrest", "murder", "departure");

  private OwnThings() {}

  /**
   * The subject around a pronoun; nothing where the pronoun may be of somebody else.
   *
   * @param before what its sentence has spoken of before it
   */
  static Optional<Antecedent> owner(SentenceTree tree, int word, List<Occurrence> before) {
    int owned = tree.head(word);
    boolean isOwn =
        tree.isA(word, "nmod")
            && owned > word
            && (tree.lower(word + 1).equals("own")
                || (ENDS.contains(tree.lower(owned))
                    && tree.hasChild(owned, "case", Set.of("until", "till")))
                || isCompany(tree, owned));
    int governing = isOwn ? Salience.governing(tree, word) : SentenceTree.ROOT;
    return before.stream()
        .filter(o -> isSameSubject(tree, Grammar.top(tree, o.word()), governing))
        .map(Occurrence::who)
        .findFirst();
  }

  private static boolean isCompany(SentenceTree tree, int noun) {
    return tree.isA(noun, "obl")
        && tree.hasChild(noun, "case", Set.of("with", "without"))
        && (tree.lower(noun).equals("family") || Kinship.isKin(tree.lower(noun)));
  }

  /** "Councillor Berg": the title and the name, where the tree parts them. */
  private static boolean isSameSubject(SentenceTree tree, int top, int governing) {
    return top == governing
        || (governing >= 0
            && top == governing + 1
            && tree.isA(top, "nsubj")
            && tree.head(top) == tree.head(governing));
  }
}
