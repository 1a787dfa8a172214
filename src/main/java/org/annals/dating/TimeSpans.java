package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;
import org.annals.time.RangeEnd;
import org.annals.tree.SentenceTree;

/** Says since when or until when something goes on: "since 1913", "from 1955 until 1964". */
final class TimeSpans {
  private static final Set<String> LIMITING = Set.of("since", "until", "till");
  private static final Set<String> SINCE = Set.of("since");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> DAYS = Set.of("day", "week", "month", "year", "decade");
  private static final Set<String> JOINING = Set.of("and", "but", "or");
  private static final String LASTING = "last";

  private final SentenceTree tree;
  private final SentenceTimes times;
  private final SpanCues cues;

  TimeSpans(SentenceTree tree, SentenceTimes times) {
    this.tree = tree;
    this.times = times;
    this.cues = new SpanCues(tree, times.marks());
  }

  /**
   * When something happens.
   *
   * @param words that tell of it
   * @param date of it, where it were no span
   */
  When when(List<Integer> words, Optional<PartialDate> date) {
    TimeSpan span = of(words, date);
    Optional<PartialDate> moment = span.isKnown() ? Optional.empty() : date;
    return new When(moment, span, new TimeWords(tree, times).all(words, moment));
  }

  private TimeSpan of(List<Integer> words, Optional<PartialDate> date) {
    for (int word : words) {
      List<TimeMark> hanging =
          times.marks().stream()
              .filter(mark -> mark.hangsOn(word) && !mark.isAside())
              .filter(mark -> !times.shared().isBeforeWhen(mark, word))
              .toList();
      TimeSpan span = span(hanging, word);
      if (span.isKnown() || !hanging.isEmpty()) {
        return span;
      }
      TimeSpan limited = byClause(word);
      if (limited.isKnown()) {
        return limited;
      }
    }
    int verb = words.getLast();
    TimeSpan since = sinceAbove(verb);
    return since.isKnown() ? since : isLong(verb) ? TimeSpan.from(date) : shared(verb);
  }

  /** "Moved to Bergen in 1987 and has lived there since". */
  private TimeSpan sinceAbove(int verb) {
    boolean isSince =
        tree.isA(verb, "conj")
            && Tense.of(tree, verb) == Tense.PERFECT
            && tree.children(verb, Set.of("advmod")).stream()
                .anyMatch(word -> word > verb && tree.lower(word).equals("since"));
    return isSince
        ? TimeSpan.from(times.on(List.of(tree.head(verb))).flatMap(times::value))
        : TimeSpan.NONE;
  }

  /** "It began in May 1900 and lasted three years". */
  private boolean isLong(int verb) {
    return tree.lemma(verb).equals(LASTING)
        && tree.children(verb).stream().anyMatch(noun -> DAYS.contains(tree.lemma(noun)));
  }

  /** Of all that hangs on a word; none where something happens at one time. */
  private TimeSpan span(List<TimeMark> hanging, int word) {
    if (TimesOfVerbs.isShifting(tree, word)) {
      return TimeSpan.NONE;
    }
    return hanging.stream()
        .map(mark -> span(mark, word))
        .filter(TimeSpan::isKnown)
        .reduce(
            (one, other) ->
                TimeSpan.between(one.from().or(other::from), one.until().or(other::until)))
        .map(span -> span.from().isPresent() ? span : since(hanging, word, span))
        .orElse(TimeSpan.NONE);
  }

  /** "Was jailed in 2016 until 2019". */
  private TimeSpan since(List<TimeMark> hanging, int word, TimeSpan until) {
    return hanging.stream()
        .filter(mark -> mark.isWhen() && cues.of(mark, word).isEmpty())
        .flatMap(mark -> times.value(mark).stream())
        .findFirst()
        .map(date -> TimeSpan.between(Optional.of(date), until.until()))
        .orElse(until);
  }

  private TimeSpan span(TimeMark mark, int word) {
    String cue = cues.of(mark, word);
    Optional<PartialDate> date = date(mark);
    return switch (cue) {
      case "since" -> isSince(mark, word) ? TimeSpan.from(date) : TimeSpan.NONE;
      case "until", "till", "through" ->
          isUntil(mark, cue) ? new TimeSpan(Optional.empty(), date) : TimeSpan.NONE;
      case "from", "between" -> opened(mark, cue, date);
      default -> range(mark, date, false).orElse(TimeSpan.NONE);
    };
  }

  private boolean isSince(TimeMark mark, int word) {
    boolean isPast = tree.pos(word) == PartOfSpeech.VERB && Tense.of(tree, word) == Tense.PAST;
    return mark.kind() == TimeMark.Kind.START || (mark.isWhen() && !isPast);
  }

  /** "Until 1944", but not "not until 1944". */
  private static boolean isUntil(TimeMark mark, String cue) {
    return cue.equals("through") || mark.kind() == TimeMark.Kind.LIMIT;
  }

  private TimeSpan opened(TimeMark mark, String cue, Optional<PartialDate> date) {
    boolean isBetween = cue.equals("between");
    Optional<TimeSpan> range = range(mark, date, isBetween);
    if (range.isPresent()) {
      return range.get();
    }
    Optional<PartialDate> end = cues.end(mark, cue).flatMap(this::date);
    if (end.isPresent()) {
      return TimeSpan.between(start(mark, date, end.get()), end);
    }
    return isBetween || mark.isOwn() ? TimeSpan.NONE : TimeSpan.from(date);
  }

  /** "3 May" of "from 3 May to 12 June 2019" is of that year. */
  private Optional<PartialDate> start(TimeMark mark, Optional<PartialDate> date, PartialDate end) {
    return DateParser.find(times.words(mark) + ' ' + end.year())
        .map(DateParser.Found::date)
        .filter(_ -> date.filter(known -> known.year() <= end.year()).isEmpty())
        .or(() -> date);
  }

  private Optional<TimeSpan> range(TimeMark mark, Optional<PartialDate> date, boolean isBetween) {
    return date.flatMap(start -> RangeEnd.of(times.words(mark), start, isBetween))
        .map(end -> TimeSpan.between(date, Optional.of(end)));
  }

  /** What an expression means, though the verb that it hangs on does not happen then. */
  private Optional<PartialDate> date(TimeMark mark) {
    return times.value(mark.asTime());
  }

  /** "Has run it since he died in 2017", "ran it until it was sold in May 1950". */
  private TimeSpan byClause(int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .filter(clause -> tree.hasChild(clause, "mark", LIMITING))
        .filter(clause -> isOwn(clause, verb))
        .flatMap(clause -> byClause(verb, clause).stream())
        .findFirst()
        .orElse(TimeSpan.NONE);
  }

  /** Neither "bred and, until she died in 1996, sold sheep" nor "who ran it until he died, is". */
  private boolean isOwn(int clause, int verb) {
    int mark = tree.children(clause, Set.of("mark")).getFirst();
    int before = tree.lower(mark - 1).equals(",") ? mark - 2 : mark - 1;
    return mark > verb
        ? !JOINING.contains(tree.lower(before))
        : tree.children(verb, SUBJECTS).stream().allMatch(subject -> subject > clause);
  }

  private Optional<TimeSpan> byClause(int verb, int clause) {
    Optional<PartialDate> date = times.on(List.of(clause)).flatMap(times::value);
    if (tree.hasChild(clause, "mark", SINCE)) {
      Tense tense = Tense.of(tree, verb);
      boolean isOngoing = tense == Tense.PERFECT || tense == Tense.PAST_PERFECT;
      return date.filter(_ -> isOngoing).map(start -> TimeSpan.from(Optional.of(start)));
    }
    return date.map(end -> new TimeSpan(Optional.empty(), Optional.of(end)));
  }

  /** "Since 1998 he has lived in Leeds and worked for Bo Li": both. */
  private TimeSpan shared(int verb) {
    int above = tree.isA(verb, "conj") ? tree.head(verb) : SentenceTree.ROOT;
    return above == SentenceTree.ROOT || !tree.children(verb, SUBJECTS).isEmpty()
        ? TimeSpan.NONE
        : span(
            times.marks().stream()
                .filter(mark -> mark.hangsOn(above) && !mark.isAside())
                .filter(mark -> times.isAtTheHead(mark, above))
                .toList(),
            above);
  }
}
