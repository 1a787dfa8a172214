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
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** The words of a sentence that say when something happens, for what a date cannot say of it. */
final class TimeWords {
  private static final Set<String> COMPARING = Set.of("than", "as");
  private static final Pattern RANGE =
      Pattern.compile("(?i) (?:to|and|until|till|through) |\\d ?[-\u2013\u2014/]");
  private static final Set<String> JOINING = Set.of(",", "and", "and again");
  private static final Set<String> OPENING = Set.of("from", "between");
  private static final Set<String> TO = Set.of("to", "until", "till", "through");

  /** What ends "two days before", which counts from something else. */
  static final Set<String> DISTANCES = Set.of("before", "after");

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)(?!(?:the )?(?:for|in|within|on|at|last|this|next|that|earlier|late|early|same|first"
              + "|every|each|all|previous|following) ).*"
              + "\\b(?:minute|hour|day|week|month|year|decade)s?(?: (?:before|after))?");

  private static final Pattern DAYS_LATER = Pattern.compile("(?i).*\\b(?:day|week)s? later");

  /** They say nothing that a reader could look up; ages are numbers alone. */
  private static final Pattern EMPTY = Pattern.compile("(?i)\\d{1,3}|then|now|once|before|later");

  /** What "for nine years before she left" lasts. */
  private static final Pattern AFTER = Pattern.compile("(?i)^(for .+) (?:before|after)$");

  /** "The war of 1914–1918". */
  private static final Pattern OF = Pattern.compile("^of ");

  private static final Pattern OWNER = Pattern.compile("['\u2019]s?$");

  private final SentenceTree tree;
  private final SentenceTimes times;
  private final TimeStarts starts;
  private final SpanCues cues;

  TimeWords(SentenceTree tree, SentenceTimes times) {
    this.tree = tree;
    this.times = times;
    this.starts = new TimeStarts(tree, times.marks());
    this.cues = new SpanCues(tree, times.marks());
  }

  /** Those of an expression, of one that another clause has, or those that name no date. */
  Optional<String> all(List<Integer> words, Optional<PartialDate> date) {
    return of(words, date)
        .map(own -> date.isEmpty() ? own + more(words, own) : own)
        .or(() -> shared(words, date))
        .or(() -> undated(words, date));
  }

  /** "On Monday, at dawn", "on Friday, in the 71st minute". */
  private String more(List<Integer> words, String own) {
    return times
        .phrases()
        .on(words)
        .filter(
            phrase ->
                phrase.kind() == TimePhrase.Kind.OF_DAY
                    || tree.lower(phrase.last()).equals("minute"))
        .map(phrase -> words(phrase.first(), phrase.last()))
        .filter(more -> !own.contains(more))
        .map(more -> ", " + more)
        .orElse("");
  }

  /**
   * Those that hang on the first of these words that has some; nothing where the date says as much.
   */
  private Optional<String> of(List<Integer> words, Optional<PartialDate> date) {
    for (int word : words) {
      List<TimeMark> hanging =
          times.marks().stream()
              .filter(mark -> mark.hangsOn(word) && tells(mark) && !isOfClause(mark, word))
              .filter(mark -> !isSinceThen(mark) && !isOfOther(mark, word))
              .filter(mark -> !AskedTimes.is(tree, word, starts.of(mark, word)))
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
        .filter(above -> !isOfLater(verb, above))
        .flatMap(above -> of(List.of(above), date))
        .or(() -> Goings.joinedTo(tree, verb).flatMap(to -> atTheHead(to, TimeMark.Kind.TIME)))
        .or(() -> ByTimes.joinedTo(tree, verb).flatMap(to -> atTheHead(to, TimeMark.Kind.BY)))
        .or(
            () ->
                ByTimes.joinedBefore(tree, verb)
                    .flatMap(to -> atTheHead(to, TimeMark.Kind.TIME))
                    .filter(by -> by.startsWith("by ")))
        .or(() -> times.shared().undated(verb).filter(this::tells).map(this::then));
  }

  private boolean isOfLater(int verb, int above) {
    return times
        .on(List.of(above))
        .filter(mark -> Unshared.isOfLater(tree, times, mark, verb))
        .isPresent();
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
    return words(starts.of(mark), mark.last());
  }

  private Optional<String> atTheHead(int verb, TimeMark.Kind kind) {
    return times
        .on(List.of(verb))
        .filter(mark -> mark.kind() == kind && times.isAtTheHead(mark, verb))
        .filter(this::tells)
        .map(this::words);
  }

  private boolean tells(TimeMark mark) {
    return !mark.isAside()
        && !isDistance(mark)
        && !COMPARING.contains(tree.lower(starts.of(mark)))
        && (ThenMarks.words(tree, mark).isPresent() || !EMPTY.matcher(times.words(mark)).matches());
  }

  /** "Bo Li, head since 2008, said", "won for the first time since 1999": nothing done is. */
  private boolean isSinceThen(TimeMark mark) {
    return mark.kind() == TimeMark.Kind.LIMIT && tree.lower(starts.of(mark)).equals("since");
  }

  /** "Since 2021, when it closed": it closed in that year and not since. */
  private boolean isOfOther(TimeMark mark, int word) {
    return mark.kind() != TimeMark.Kind.TIME && times.shared().isBeforeWhen(mark, word);
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
        && isDate(marks.getFirst(), word)
        && !isFiner(marks.getFirst(), date.get())
        && !RANGE.matcher(times.words(marks.getFirst())).find();
  }

  /** "Twelve days later", "that autumn": more than the month or year says. */
  private boolean isFiner(TimeMark mark, PartialDate date) {
    return !(date instanceof PartialDate.OfDay)
        && (DAYS_LATER.matcher(times.words(mark)).matches()
            || (date instanceof PartialDate.OfYear && isPartOfYear(mark)));
  }

  /** "In the autumn of 1852", "the following spring": more than its year says. */
  private boolean isPartOfYear(TimeMark mark) {
    return starts.isPart(mark)
        || TimeStarts.PART_OF_YEAR.matcher(times.words(starts.of(mark), mark.last())).find();
  }

  private boolean isDate(TimeMark mark, int word) {
    return mark.kind() == TimeMark.Kind.TIME || times.isDayOfLimit(mark, word);
  }

  private String joined(List<TimeMark> marks, int word) {
    List<String> parts = new ArrayList<>();
    int from = starts.of(marks.getFirst(), word);
    int to = marks.getFirst().last();
    for (TimeMark mark : ends(marks)) {
      int first = starts.of(mark, word);
      if (first > to + 1 && !isJoined(to, mark)) {
        parts.add(words(from, to));
        from = first;
      }
      to = mark.last();
    }
    boolean isOne = parts.isEmpty() && to == marks.getFirst().last();
    parts.add(words(from, isOne ? end(marks.getFirst(), word).orElse(to) : to));
    return String.join(", ", parts);
  }

  /** "Saturday" of "between Monday and Saturday", "1966" of "from 1957 until she left in 1966". */
  private Optional<Integer> end(TimeMark mark, int word) {
    String cue = cues.of(mark, word);
    return Optional.of(cue)
        .filter(OPENING::contains)
        .flatMap(opening -> cues.end(mark, opening))
        .map(TimeMark::last);
  }

  /** "In 1963 and again in 1966", "in 1871, 1902 and 1950". */
  private boolean isJoined(int last, TimeMark mark) {
    boolean isOfYears = isYear(last) && isYear(mark.last());
    return isOfYears
        && JOINING.contains(
            IntStream.range(last + 1, starts.of(mark))
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
      if (starts.of(mark) == last + 1
          || TO.contains(tree.lower(starts.of(mark)))
          || isJoined(last, mark)) {
        ends.add(mark);
        last = mark.last();
      }
    }
    return ends;
  }

  private String words(int first, int last) {
    if (tree.lower(first).equals("today")) {
      return Datelines.dayOfNoYear(tree.sentence().span().of(tree.text()))
          .map("on "::concat)
          .orElse("today");
    }
    Optional<String> then =
        times.marks().stream()
            .filter(mark -> mark.last() == last)
            .flatMap(mark -> ThenMarks.words(tree, mark).stream())
            .findFirst();
    return then.orElseGet(() -> plain(first, TimeTails.last(tree, first, last)));
  }

  private String plain(int first, int end) {
    String owner = OWNER.matcher(times.words(first, end)).replaceFirst("");
    String words = OF.matcher(AFTER.matcher(owner).replaceFirst("$1")).replaceFirst("");
    return tree.pos(first) == PartOfSpeech.PROPN
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
