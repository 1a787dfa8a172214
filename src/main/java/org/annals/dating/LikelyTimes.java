package org.annals.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.annals.role.Question;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/**
 * Hangs expressions of time on the verbs of which the network is sure, and takes them off those of
 * which it is sure that they happen at another time.
 */
final class LikelyTimes {
  private static final double SURE = 0.9;
  private static final double IMPOSSIBLE = 0.03;

  private LikelyTimes() {}

  /** The same expression on the words on which grammar and network hang it. */
  static TimeMark hung(SentenceTree tree, TimeMark found) {
    TimeMark mark = ofContent(tree, found);
    List<Integer> kept =
        mark.anchors().stream()
            .filter(word -> likelihood(tree, mark, word).orElse(1) >= IMPOSSIBLE || !isDate(mark))
            .toList();
    List<Integer> sure = isOpen(tree, mark) ? sure(tree, mark) : List.of();
    if (sure.isEmpty() && kept.equals(mark.anchors())) {
      return mark;
    }
    if (kept.isEmpty()) {
      return sure.isEmpty() ? mark.beside() : mark.on(sure);
    }
    List<Integer> all = new ArrayList<>(kept);
    all.addAll(kept.size() - 1, sure);
    return mark.on(all);
  }

  /** On what is said, and not on the verb of saying that stands aside in it. */
  private static TimeMark ofContent(SentenceTree tree, TimeMark mark) {
    return mark.anchors().stream()
        .flatMap(verb -> SaidAsides.content(tree, verb, mark.first()).stream())
        .findFirst()
        .map(said -> mark.on(List.of(said)))
        .orElse(mark);
  }

  /** Not "fifteen" of "at fifteen", which is an age. */
  private static boolean isDate(TimeMark mark) {
    return mark.back().isPresent() || mark.ahead().isPresent();
  }

  /** Not "14 January" of "at two in the morning of 14 January", nor "two days before" it did. */
  private static boolean isOpen(SentenceTree tree, TimeMark mark) {
    return !mark.isOwn()
        && !mark.isAside()
        && mark.kind() != TimeMark.Kind.LIMIT
        && !tree.lower(mark.first() - 1).equals("of")
        && !TimeWords.DISTANCES.contains(tree.lower(mark.last()));
  }

  /** Verbs on which it does not hang yet, the likeliest last. */
  private static List<Integer> sure(SentenceTree tree, TimeMark mark) {
    return IntStream.range(0, tree.size())
        .filter(verb -> !mark.hangsOn(verb) && likelihood(tree, mark, verb).orElse(0) >= SURE)
        .boxed()
        .sorted(Comparator.comparingDouble(verb -> likelihood(tree, mark, verb).orElseThrow()))
        .toList();
  }

  /** Of a verb, by any word of the expression; none of other words. */
  private static OptionalDouble likelihood(SentenceTree tree, TimeMark mark, int verb) {
    return Question.isVerb(tree, verb)
        ? IntStream.rangeClosed(mark.first(), mark.last())
            .mapToObj(word -> tree.roles().likelihood(verb, word, Role.TIME))
            .flatMapToDouble(OptionalDouble::stream)
            .max()
        : OptionalDouble.empty();
  }
}
