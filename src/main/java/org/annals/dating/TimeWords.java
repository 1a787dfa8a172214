package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.clause.Goings;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** The words of a sentence that say when something happens, for what a date cannot say of it. */
final class TimeWords {
  private static final Set<String> BEFORE = Set.of("case", "det", "advmod", "amod", "mark");
  private static final Set<String> COMPARING = Set.of("than", "as");
  private static final Pattern RANGE =
      Pattern.compile("(?i) (?:to|and|until|till|through) |\\d ?[-\u2013\u2014/]");
  private static final Set<String> JOINING = Set.of(",", "and", "and again");
  private static final Set<String> TO = Set.of("to", "until", "till", "through");
  private static final Set<String> LIMITS =
      Set.of("until", "till", "before", "after", "since", "during", "by");

  private static final Set<String> NARROW = Set.of("until", "till", "before", "after", "since");

  /** What ends "two days before", which counts from something else. */
  static final Set<String> DISTANCES = Set.of("before", "after");

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)(?!(?:the )?(?:for|in|within|on|at|last|this|next|that|earlier|late|early|same|first"
              + "|every|each|all|previous|following) ).*"
              + "\\b(?:minute|hour|day|week|month|year|decade)s?(?: (?:before|after))?");

  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(?i)\\b(?:spring|summer|autumn|fall|winter|early|late|mid|end|beginning|middle|half"
              + "|quarter)\\b");

  /** They say nothing that a reader could look up; ages are numbers alone. */
  private static final Pattern EMPTY = Pattern.compile("(?i)\\d{1,3}|then|now|once|before|later");

  private static final Pattern OWNER = Pattern.compile("['\u2019]s?$");

  private final SentenceTree tree;
  private final SentenceTimes times;

  TimeWords(SentenceTree tree, SentenceTimes times) {
    this.tree = tree;
    this.times = times;
  }

  /** Those of an expression, of one that another clause has, or those that name no date. */
  Optional<String> all(List<Integer> words, Optional<PartialDate> date) {
    return of(words, date).or(() -> shared(words, date)).or(() -> undated(words, date));
  }

  /**
   * Those that hang on the first of these words that has some; nothing where the date says as much.
   */
  private Optional<String> of(List<Integer> words, Optional<PartialDate> date) {
    for (int word : words) {
      List<TimeMark> hanging =
          times.marks().stream()
              .filter(mark -> mark.hangsOn(word) && tells(mark) && !isOfClause(mark, word))
              .filter(mark -> !isSinceThen(mark) && !isDistance(mark))
              .toList();
      if (!hanging.isEmpty()) {
        return isTold(hanging, word, date) ? Optional.empty() : Optional.of(joined(hanging, word));
      }
    }
    return Optional.empty();
  }

  /** "On Tuesday they met and signed it": then too, though nobody knows which Tuesday. */
  private Optional<String> shared(List<Integer> words, Optional<PartialDate> date) {
    int verb = words.getLast();
    if (date.isPresent() || times.on(words).isPresent()) {
      return Optional.empty();
    }
    return Goings.outcomeOf(tree, verb)
        .flatMap(above -> of(List.of(above), date))
        .or(() -> Goings.joinedTo(tree, verb).flatMap(this::atTheHead))
        .or(() -> times.shared().undated(verb).filter(this::tells).map(this::then));
  }

  /**
   * Those that name no date: "at noon", "for two years". Beside a date only what a day does not say
   * and how long it goes on.
   */
  private Optional<String> undated(List<Integer> words, Optional<PartialDate> date) {
    return times
        .phrases()
        .on(words)
        .filter(
            phrase ->
                switch (phrase.kind()) {
                  case OF_DAY -> date.isEmpty() || date.get() instanceof PartialDate.OfDay;
                  case LENGTH -> true;
                  case OTHER -> date.isEmpty();
                })
        .map(phrase -> words(phrase.first(), phrase.last()));
  }

  /** "On Monday", and "Monday" of "until Monday, when it closed". */
  private String then(TimeMark mark) {
    return mark.kind() == TimeMark.Kind.TIME ? words(mark) : times.words(mark);
  }

  private String words(TimeMark mark) {
    return words(first(mark), mark.last());
  }

  private Optional<String> atTheHead(int verb) {
    return times
        .on(List.of(verb))
        .filter(mark -> mark.kind() == TimeMark.Kind.TIME && times.isAtTheHead(mark, verb))
        .filter(this::tells)
        .map(this::words);
  }

  private boolean tells(TimeMark mark) {
    return !mark.isAside()
        && !COMPARING.contains(tree.lower(first(mark)))
        && !EMPTY.matcher(times.words(mark)).matches();
  }

  /** "Bo Li, head since 2008, said", "won for the first time since 1999": nothing done is. */
  private boolean isSinceThen(TimeMark mark) {
    return mark.kind() == TimeMark.Kind.LIMIT && tree.lower(first(mark)).equals("since");
  }

  /** "Closed two days after the roof fell in": how long after that the other thing happened. */
  private boolean isDistance(TimeMark mark) {
    return LENGTH.matcher(times.words(mark)).matches()
        && !tree.lower(mark.first() - 1).equals("for")
        && IntStream.range(mark.last(), Math.min(mark.last() + 2, tree.size()))
            .anyMatch(at -> tree.isA(at, "mark") && DISTANCES.contains(tree.lower(at)));
  }

  /** "Burst through a wall repaired last year": of the repair. */
  private boolean isOfClause(TimeMark mark, int word) {
    int at = mark.last();
    while (at != SentenceTree.ROOT && at != word) {
      if (tree.relation(at).startsWith("acl")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** "On 3 May 1921", of which the date is known. */
  private boolean isTold(List<TimeMark> marks, int word, Optional<PartialDate> date) {
    return date.isPresent()
        && ends(marks).isEmpty()
        && Ranges.end(tree, times, marks.getFirst()).isEmpty()
        && isDate(marks.getFirst(), word)
        && !(date.get() instanceof PartialDate.OfYear && isPartOfYear(marks.getFirst()))
        && !RANGE.matcher(times.words(marks.getFirst())).find();
  }

  /** "In the autumn of 1852", "the following spring": more than its year says. */
  private boolean isPartOfYear(TimeMark mark) {
    return partBefore(mark).isPresent()
        || PART_OF_YEAR.matcher(times.words(first(mark), mark.last())).find();
  }

  /** "Autumn" of "the autumn of 1852". */
  private Optional<Integer> partBefore(TimeMark mark) {
    int of = first(mark);
    return of > 0 && tree.lower(of).equals("of") && PART_OF_YEAR.matcher(tree.lower(of - 1)).find()
        ? Optional.of(of - 1)
        : Optional.empty();
  }

  private boolean isDate(TimeMark mark, int word) {
    return mark.kind() == TimeMark.Kind.TIME || times.isDayOfLimit(mark, word);
  }

  private String joined(List<TimeMark> marks, int word) {
    List<String> parts = new ArrayList<>();
    int from = first(marks.getFirst(), word);
    int to = marks.getFirst().last();
    for (TimeMark mark : ends(marks)) {
      int first = first(mark, word);
      if (first > to + 1 && !isJoined(to, mark)) {
        parts.add(words(from, to));
        from = first;
      }
      to = mark.last();
    }
    boolean isOne = parts.isEmpty() && to == marks.getFirst().last();
    int end = isOne ? Ranges.end(tree, times, marks.getFirst()).orElse(to) : to;
    parts.add(words(from, end));
    return String.join(", ", parts);
  }

  /** "In 1963 and again in 1966", "in 1871, 1902 and 1950". */
  private boolean isJoined(int last, TimeMark mark) {
    boolean isOfYears = isYear(last) && isYear(mark.last());
    return isOfYears
        && JOINING.contains(
            IntStream.range(last + 1, first(mark))
                .mapToObj(tree::lower)
                .collect(Collectors.joining(" ")));
  }

  private boolean isYear(int word) {
    return tree.lower(word).matches("(?:1\\d|20)\\d{2}");
  }

  /** "From 1955 … until 1964", "on Monday evening"; in "in 2021, down from … in 1954" none. */
  private List<TimeMark> ends(List<TimeMark> marks) {
    List<TimeMark> ends = new ArrayList<>();
    int last = marks.getFirst().last();
    for (TimeMark mark : marks.subList(1, marks.size())) {
      if (first(mark) == last + 1 || TO.contains(tree.lower(first(mark))) || isJoined(last, mark)) {
        ends.add(mark);
        last = mark.last();
      }
    }
    return ends;
  }

  /** As the one below; "before the end of 1938", "until his death in 1966" from their limit on. */
  private int first(TimeMark mark, int word) {
    int first = first(mark);
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
        .filter(preposition -> preposition > word && LIMITS.contains(tree.lower(preposition)))
        .filter(_ -> !tree.relation(first - 1).equals("obl:agent"))
        .filter(preposition -> !isOfDoer(preposition, word))
        .findFirst()
        .or(() -> limitAround(mark, word))
        .orElse(first);
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
    return preposition < mark.first() && NARROW.contains(tree.lower(preposition));
  }

  /** "Requisitioned by the army in 1914". */
  private boolean isOfDoer(int preposition, int verb) {
    return tree.lower(preposition).equals("by") && Passives.is(tree, verb);
  }

  /** The preposition or article that it begins with. */
  private int first(TimeMark mark) {
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

  private String words(int first, int last) {
    String words = OWNER.matcher(times.words(first, last)).replaceFirst("");
    return tree.pos(first) == PartOfSpeech.PROPN
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
