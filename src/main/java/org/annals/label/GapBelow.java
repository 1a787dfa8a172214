package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * What a relative pronoun stands for that belongs to a clause below the first verb: "a tariff,
 * which she said had fallen", "a price which he agreed to raise".
 */
final class GapBelow {
  private static final Set<String> PRONOUNS = Set.of("which", "that", "whom", "who");
  private static final Set<String> GAPS = Set.of("obj", "nsubj", "nsubj:pass");
  private static final Set<String> HELD = Set.of("xcomp", "ccomp");
  private static final Set<String> WILLING =
      Set.of(
          "agree",
          "refuse",
          "decline",
          "decide",
          "plan",
          "hope",
          "try",
          "begin",
          "intend",
          "manage",
          "fail",
          "offer",
          "continue",
          "start",
          "attempt");

  private static final Set<String> EVERY = Set.of("each", "every", "any", "no");

  private GapBelow() {}

  /** The noun before the pronoun. */
  static Optional<Integer> noun(SentenceTree tree, int verb) {
    int top = top(tree, verb);
    return which(tree, top)
        .filter(which -> top == verb || tree.head(which) == verb)
        .map(_ -> tree.head(top))
        .filter(noun -> !tree.hasChild(noun, "det", EVERY));
  }

  /** The verb behind which the noun would stand. */
  static Optional<Integer> verb(SentenceTree tree, int verb) {
    int top = top(tree, verb);
    return which(tree, top)
        .map(which -> tree.isA(which, "obj") ? tree.head(which) : top)
        .or(() -> willed(tree, verb))
        .filter(gap -> gap >= verb);
  }

  /** "Raise" of "agreed to raise", whichever of the two the tree hangs the pronoun on. */
  private static Optional<Integer> willed(SentenceTree tree, int verb) {
    return WILLING.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("xcomp")).stream()
            .filter(goal -> goal == verb + 2 && tree.lower(verb + 1).equals("to"))
            .filter(goal -> tree.child(goal, "obj").isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private static int top(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    return HELD.contains(tree.relation(verb)) && above != SentenceTree.ROOT ? above : verb;
  }

  /** The pronoun before a relative verb with its own subject, which hangs on a verb below. */
  private static Optional<Integer> which(SentenceTree tree, int top) {
    boolean isRelative =
        tree.isA(top, "acl:relcl")
            && tree.pos(top) == PartOfSpeech.VERB
            && tree.child(top, "nsubj").filter(subject -> subject < top).isPresent();
    return isRelative
        ? IntStream.range(tree.head(top) + 1, top)
            .filter(word -> PRONOUNS.contains(tree.lower(word)))
            .filter(word -> GAPS.contains(tree.relation(word)))
            .filter(word -> tree.head(word) > top && tree.head(tree.head(word)) == top)
            .filter(word -> HELD.contains(tree.relation(tree.head(word))))
            .boxed()
            .findFirst()
        : Optional.empty();
  }
}
