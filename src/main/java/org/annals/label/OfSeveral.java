package org.annals.label;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Sees the commas of a list that belongs to a noun: "a band of deserters, farmers and priests". */
final class OfSeveral {
  private static final Set<String> AND = Set.of("and", "or");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> CLAUSES = Set.of("acl:relcl", "appos", "parataxis");

  private OfSeveral() {}

  /**
   * Whether the list goes on behind the comma and its end is no further than that.
   *
   * @param longest in characters
   */
  static boolean is(SentenceTree tree, int comma, int noun, int longest) {
    int next = tree.head(comma);
    int first = next < 0 ? -1 : tree.head(next);
    if (next < comma || first < 0 || !tree.isA(next, "conj") || !isBelow(tree, first, noun)) {
      return false;
    }
    List<Integer> row = tree.children(first, Set.of("conj"));
    int last = row.getLast();
    return tree.hasChild(last, "cc", AND)
        && isOpenedAlike(tree, row.getFirst(), first)
        && row.stream().allMatch(part -> isNoun(tree, part))
        && tree.span(end(tree, last)).end() - tree.span(noun).start() <= longest;
  }

  private static boolean isBelow(SentenceTree tree, int first, int noun) {
    return first > noun
        && tree.isA(first, "nmod")
        && tree.head(first) == noun
        && !tree.children(first, Set.of("case")).isEmpty();
  }

  /** Not "a house of brick, a cow and a horse". */
  private static boolean isOpenedAlike(SentenceTree tree, int next, int first) {
    return tree.hasChild(next, "det", ARTICLES) == tree.hasChild(first, "det", ARTICLES);
  }

  private static boolean isNoun(SentenceTree tree, int part) {
    boolean isNoun = tree.pos(part) == PartOfSpeech.NOUN || tree.pos(part) == PartOfSpeech.PROPN;
    return isNoun
        && tree.children(part, CLAUSES).isEmpty()
        && tree.children(part, Set.of("case")).isEmpty();
  }

  private static int end(SentenceTree tree, int last) {
    return IntStream.range(last, tree.size())
        .filter(word -> tree.isWithin(word, last) && !tree.isA(word, "punct"))
        .max()
        .orElse(last);
  }
}
