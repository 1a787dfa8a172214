package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Tense;
import org.annals.text.Span;
import org.annals.time.PartialDate;
import org.annals.time.RangeEnd;
import org.annals.tree.SentenceTree;

/** Tells which expressions of time begin a stretch: "from 1932 to 1935", "from 1957 until". */
final class Ranges {
  private static final Set<String> OPENING = Set.of("from", "between");
  private static final Set<String> TO = Set.of("to", "until", "till", "and");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");

  private static final Set<String> BETWEEN = Set.of("between");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** "13 and 18 October". */
  private static final Pattern BOTH = Pattern.compile("(?i)\\d (?:and|to|until|till) \\d");

  private Ranges() {}

  /** Whether what happens in the stretch, which these words open, happens at no one time of it. */
  static boolean isStart(SentenceTree tree, TimeMark mark, String words) {
    int last = mark.last();
    boolean opens =
        OPENING.contains(tree.lower(last - 1))
            || OPENING.contains(tree.lower(mark.first()))
            || OPENING.contains(tree.lower(mark.first() - 1));
    boolean isOfYears =
        TO.contains(tree.lower(last + 1))
            && tree.lower(last).matches("\\d{4}")
            && tree.lower(last + 2).matches("\\d{4}");
    return isBehindFrom(tree, mark)
        || (opens && (isOfYears || isOpen(tree, mark) || BOTH.matcher(words).find()));
  }

  /** The end of an expression that names a start and an end: "1990 until 1996". */
  static Optional<PartialDate> end(SentenceTree tree, TimeMark mark) {
    boolean isBetween =
        BETWEEN.contains(tree.lower(mark.first()))
            || BETWEEN.contains(tree.lower(mark.first() - 1));
    Span span = new Span(tree.span(mark.first()).start(), tree.span(mark.last()).end());
    String words = SPACES.matcher(span.of(tree.text())).replaceAll(" ");
    return mark.back().flatMap(start -> RangeEnd.of(words, start, isBetween));
  }

  /**
   * "Sat there from 1990 until 1996, when she resigned", "by 1996, when she resigned, had sat
   * there": whether an expression says of a verb behind it something else than of the one above.
   */
  static boolean isBeforeWhen(SentenceTree tree, TimeMark mark, int verb) {
    return lastBeforeWhen(tree, verb).filter(last -> last == mark.last()).isPresent()
        && (mark.kind() == TimeMark.Kind.BY || end(tree, mark).isPresent());
  }

  /** The word before the "when" that opens the clause of a verb, a comma aside. */
  static Optional<Integer> lastBeforeWhen(SentenceTree tree, int verb) {
    int first = isJoined(tree, verb) ? tree.head(verb) : verb;
    return tree.children(first).stream()
        .filter(word -> word < first && tree.lower(word).equals("when"))
        .map(when -> tree.lower(when - 1).equals(",") ? when - 2 : when - 1)
        .findFirst();
  }

  /** "In 1836, when the king abolished it and gave the land away": both. */
  private static boolean isJoined(SentenceTree tree, int verb) {
    return tree.isA(verb, "conj")
        && Tense.of(tree, verb) == Tense.PAST
        && Tense.of(tree, tree.head(verb)) == Tense.PAST
        && tree.children(verb, SUBJECTS).isEmpty();
  }

  /** "From 1957 until her retirement". */
  private static boolean isOpen(SentenceTree tree, TimeMark mark) {
    boolean isFrom = tree.lower(mark.first()).equals("from") || isBehindFrom(tree, mark);
    return isFrom && UNTIL.contains(tree.lower(mark.last() + 1));
  }

  private static boolean isBehindFrom(SentenceTree tree, TimeMark mark) {
    return tree.lower(mark.first() - 1).equals("from");
  }
}
