package org.annals.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Tense;
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
  private static final Set<String> STANDING_FOR = Set.of("do", "be", "have");
  private static final Set<String> COMPARING = Set.of("as", "than");

  private LikelyTimes() {}

  /** The same expression on the words on which grammar and network hang it. */
  static TimeMark hung(SentenceTree tree, TimeMark found) {
    TimeMark mark = ofContent(tree, found);
    List<Integer> kept =
        mark.anchors().stream()
            .filter(word -> likelihood(tree, mark, word).orElse(1) >= IMPOSSIBLE || !isDate(mark))
            .filter(word -> !Ranges.isBeforeWhen(tree, mark, word))
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
        .filter(verb -> !isCompared(tree, mark) && !isDoneBefore(tree, mark, verb))
        .filter(verb -> !Ranges.isBeforeWhen(tree, mark, verb))
        .filter(verb -> !isBy(mark) || Tense.of(tree, verb) != Tense.PAST)
        .filter(verb -> isBy(mark) || !ByTimes.isBefore(tree, mark, Tense.of(tree, verb)))
        .boxed()
        .sorted(Comparator.comparingDouble(verb -> likelihood(tree, mark, verb).orElseThrow()))
        .toList();
  }

  private static boolean isBy(TimeMark mark) {
    return mark.kind() == TimeMark.Kind.BY;
  }

  /** "Will send them home, as it did in 2018": at another time. */
  private static boolean isCompared(SentenceTree tree, TimeMark mark) {
    int verb = mark.anchor();
    return verb >= 0
        && STANDING_FOR.contains(tree.lemma(verb))
        && tree.hasChild(verb, "mark", COMPARING);
  }

  /** "When it left in 2017, it had dug wells and trained nurses": some time before. */
  private static boolean isDoneBefore(SentenceTree tree, TimeMark mark, int verb) {
    int first = verb;
    while (tree.isA(first, "conj") && tree.head(first) < first) {
      first = tree.head(first);
    }
    return Tense.of(tree, first) == Tense.PAST_PERFECT
        && (isWhen(tree, verb) || (mark.anchor() >= 0 && isWhen(tree, mark.anchor())));
  }

  private static boolean isWhen(SentenceTree tree, int clause) {
    return tree.children(clause).stream()
        .anyMatch(word -> word < clause && tree.lower(word).equals("when"));
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
