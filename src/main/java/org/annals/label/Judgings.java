package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody holds for so though no clause of its own says it: "expects prices to fall",
 * "thought the estimate excessive".
 */
public final class Judgings {
  private static final Set<String> EXPECTING =
      Set.of("expect", "believe", "consider", "judge", "think", "declare", "reckon");
  private static final Set<String> JUDGING = Set.of("consider", "think", "deem", "judge", "call");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> UNDER =
      Set.of("ccomp", "xcomp", "advcl", "advmod", "amod", "obj", "acl");

  private Judgings() {}

  /** The words for who or what it is held of, and all that is held. */
  public static Optional<Span> content(SentenceTree tree, int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB || Passives.is(tree, verb)) {
      return Optional.empty();
    }
    return tree.children(verb, Set.of("obj", "nsubj")).stream()
        .filter(object -> object > verb)
        .findFirst()
        .flatMap(object -> said(tree, verb, object).flatMap(end -> span(tree, object, end)));
  }

  private static Optional<Span> span(SentenceTree tree, int object, int said) {
    return Stretches.below(tree, Governors.firstBelow(tree, object), said);
  }

  private static Optional<Integer> said(SentenceTree tree, int verb, int object) {
    int last = object;
    while (last + 1 < tree.size() && tree.isWithin(last + 1, object)) {
      last++;
    }
    int next = last + 1;
    if (EXPECTING.contains(tree.lemma(verb)) && tree.lower(next).equals("to")) {
      return tree.children(verb, UNDER).stream()
          .filter(said -> said > next && tree.hasChild(said, "mark", TO))
          .findFirst();
    }
    return JUDGING.contains(tree.lemma(verb)) && isQuality(tree, verb, next)
        ? Optional.of(next)
        : Optional.empty();
  }

  private static boolean isQuality(SentenceTree tree, int verb, int next) {
    return next < tree.size()
        && tree.pos(next) == PartOfSpeech.ADJ
        && tree.head(next) == verb
        && UNDER.contains(tree.relation(next));
  }
}
