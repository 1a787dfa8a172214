package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Passives;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds where the words begin that say a time, with the prepositions and articles before it. */
final class TimeStarts {
  /** What a year has parts of. */
  static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(?i)\\b(?:spring|summer|autumn|fall|winter|early|late|mid|end|beginning|middle|half"
              + "|quarter)\\b");

  private static final Pattern PART = Pattern.compile("most|much|part|rest|course|bulk|whole");
  private static final Set<String> BEFORE = Set.of("case", "det", "advmod", "amod", "mark");
  private static final Set<String> LIMITS =
      Set.of("until", "till", "before", "after", "since", "during", "by");

  private static final Set<String> NARROW = Set.of("until", "till", "before", "after", "since");
  private static final Set<String> UNITS = DataFile.words("/dating/time-units.txt");
  private static final Set<String> ENDS =
      Set.of("beginning", "close", "end", "eve", "middle", "start", "time");

  private final SentenceTree tree;
  private final List<TimeMark> marks;

  TimeStarts(SentenceTree tree, List<TimeMark> marks) {
    this.tree = tree;
    this.marks = marks;
  }

  /** As the one below; "before the end of 1938", "until his death in 1966" from their limit on. */
  int of(TimeMark mark, int word) {
    int first = of(mark);
    if (first == 0) {
      return first;
    }
    Optional<Integer> part = partBefore(mark);
    if (part.isPresent()) {
      return tree.children(part.get(), BEFORE).stream()
          .filter(before -> before < part.get())
          .findFirst()
          .orElse(part.get());
    }
    return tree.children(first - 1, Set.of("case")).stream()
        .filter(preposition -> preposition > word && isLimit(preposition, first - 1))
        .filter(preposition -> !isOfOther(preposition, mark))
        .filter(_ -> !tree.relation(first - 1).equals("obl:agent"))
        .filter(preposition -> !isOfDoer(preposition, word))
        .findFirst()
        .or(() -> limitAround(mark, word))
        .orElse(first);
  }

  /** "By the end of 1938", but not "cut its fares by a fifth since 1938". */
  private boolean isLimit(int preposition, int noun) {
    String word = tree.lower(preposition);
    boolean isTime = UNITS.contains(tree.lemma(noun)) || ENDS.contains(tree.lemma(noun));
    return LIMITS.contains(word) && (isTime || !word.equals("by"));
  }

  /** "Until" of "until his move to Leeds in 1966". */
  private Optional<Integer> limitAround(TimeMark mark, int word) {
    int at = tree.head(mark.last());
    while (at != SentenceTree.ROOT && at != word) {
      Optional<Integer> limit =
          tree.children(at, Set.of("case")).stream()
              .filter(preposition -> preposition > word && opens(preposition, mark))
              .findFirst();
      if (limit.isPresent()) {
        return limit;
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private boolean opens(int preposition, TimeMark mark) {
    return preposition < mark.first()
        && NARROW.contains(tree.lower(preposition))
        && !isOfOther(preposition, mark);
  }

  /** "Since" in "for the first time since 1987 on Sunday", which opens another time. */
  private boolean isOfOther(int preposition, TimeMark mark) {
    return marks.stream()
        .anyMatch(other -> other.last() > preposition && other.last() < mark.first());
  }

  /** "Requisitioned by the army in 1914". */
  private boolean isOfDoer(int preposition, int verb) {
    return tree.lower(preposition).equals("by") && Passives.is(tree, verb);
  }

  /** The preposition or article that it begins with. */
  int of(TimeMark mark) {
    int first = mark.first();
    while (first > 0 && isOf(mark, first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isOf(TimeMark mark, int word) {
    int head = tree.head(word);
    boolean isFor = mark.kind() == TimeMark.Kind.PLANNED && tree.lower(word).equals("for");
    return isFor
        || (head >= mark.first() && head <= mark.last() && BEFORE.contains(tree.relation(word)));
  }

  /** Whether it stands in "the autumn of 1852". */
  boolean isPart(TimeMark mark) {
    return partBefore(mark).isPresent();
  }

  /** "Autumn" of "the autumn of 1852", "most" of "for most of the century". */
  private Optional<Integer> partBefore(TimeMark mark) {
    int of = of(mark);
    return of > 0 && tree.lower(of).equals("of") && isPart(of - 1)
        ? Optional.of(of - 1)
        : Optional.empty();
  }

  private boolean isPart(int word) {
    return PART_OF_YEAR.matcher(tree.lower(word)).find()
        || PART.matcher(tree.lower(word)).matches();
  }
}
