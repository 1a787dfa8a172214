package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.text.Span;
import org.annals.time.LooseDays;
import org.annals.time.Outlook;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.time.TimeExpression;
import org.annals.tree.Denied;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds the expressions of time of a sentence and what each hangs on. */
final class TimeMarks {
  private static final Set<String> LIMITS =
      Set.of("until", "till", "before", "after", "than", "prior", "following", "pending");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Pattern ROUGH = Pattern.compile("(?i)(?:the )?(?:weekend|week) of .*");

  /** So many expressions of a sentence bear on those behind them, so that work grows evenly. */
  private static final int MOST = 8;

  private final VerbLists verbs;
  private final Happenings happenings;
  private final TimeAnchors anchors;

  TimeMarks(VerbLists verbs) {
    this.verbs = verbs;
    this.happenings = new Happenings(verbs);
    this.anchors = new TimeAnchors(verbs, happenings);
  }

  /** In the order of the sentence; of the years inside of names those of events only. */
  List<TimeMark> find(SentenceTree tree, TimeContext context) {
    List<TimeExpression> back = read(tree, context.looking(Outlook.BACK));
    if (back.isEmpty()) {
      return List.of();
    }
    List<TimeExpression> ahead = read(tree, context.looking(Outlook.AHEAD));
    List<TimeMark> marks = new ArrayList<>();
    TimeContext here = context;
    for (int i = 0; i < back.size(); i++) {
      Optional<TimeMark> mark = mark(tree, back.get(i), ahead.get(i).value());
      mark.ifPresent(marks::add);
      Optional<PartialDate> named =
          mark.filter(TimeMark::isWhen)
              .filter(when -> marks.size() < MOST && !when.isAside())
              .flatMap(TimeMark::back)
              .filter(date -> !context.isToCome(date) && !isAhead(tree, mark.get()))
              .map(date -> Ranges.end(tree, mark.get()).orElse(date));
      TimeExpression time = back.get(i);
      TimeContext now = here;
      Optional<TimeContext> next =
          LooseDays.behind(now, time.span().of(tree.text()), time.value().isEmpty())
              .or(() -> named.map(date -> after(now, date)));
      if (next.isPresent() && i + 1 < back.size()) {
        boolean isLeft = isLeft(tree, mark, back.get(i + 1).span().start());
        here = isLeft && named.isPresent() ? DescribedTimes.behind(now, named.get()) : next.get();
        back = read(tree, here.looking(Outlook.BACK));
        ahead = read(tree, here.looking(Outlook.AHEAD));
      }
    }
    return marks;
  }

  /** "The contract, signed after a strike in 1889, ends on June 30": not in that year. */
  private static boolean isLeft(SentenceTree tree, Optional<TimeMark> mark, int next) {
    if (mark.isEmpty() || mark.get().anchor() < 0) {
      return false;
    }
    int clause = mark.get().anchor();
    while (tree.head(clause) != SentenceTree.ROOT && !tree.isA(clause, "acl")) {
      clause = tree.head(clause);
    }
    if (!tree.isA(clause, "acl")) {
      return false;
    }
    int word = 0;
    while (word < tree.size() - 1 && tree.span(word).end() <= next) {
      word++;
    }
    while (word != clause && word != SentenceTree.ROOT) {
      word = tree.head(word);
    }
    return word != clause;
  }

  /** "In 1943 she married Lenz, who died the next year": also within a sentence. */
  private static TimeContext after(TimeContext context, PartialDate named) {
    return context.documentDate().isEmpty() ? context.after(named) : context.afterAside(named);
  }

  /** "Will be sentenced on Jan. 14": "a day earlier" in that sentence is not reckoned from it. */
  private static boolean isAhead(SentenceTree tree, TimeMark mark) {
    int anchor = mark.anchor();
    return anchor >= 0 && Tense.of(tree, Clauses.head(tree, anchor)) == Tense.FUTURE;
  }

  private static List<TimeExpression> read(SentenceTree tree, TimeContext context) {
    List<TimeExpression> found = tree.times().in(context);
    return found.stream().anyMatch(time -> ThatYear.is(tree, time))
        ? IntStream.range(0, found.size()).mapToObj(i -> thatYear(tree, context, found, i)).toList()
        : found;
  }

  /** "Under the Act of 1871, in December of that year": of a year that its sentence has named. */
  private static TimeExpression thatYear(
      SentenceTree tree, TimeContext context, List<TimeExpression> found, int at) {
    return ThatYear.named(tree, found.get(at))
        .map(year -> tree.times().in(context.afterAside(year)).get(at))
        .orElse(found.get(at));
  }

  private boolean isOfHappening(SentenceTree tree, int noun) {
    return TimeAnchors.isEvent(tree, noun) || verbs.isOccasion(tree, noun);
  }

  private static boolean isNoTime(SentenceTree tree, int first) {
    return OtherFigures.isBehind(tree, first)
        || Citations.isIn(tree, first)
        || LifeYears.is(tree, first)
        || OtherFigures.isAge(tree, first);
  }

  private boolean isOfThing(SentenceTree tree, int head) {
    return !isOfHappening(tree, tree.head(head));
  }

  private static boolean isOwn(SentenceTree tree, Span span, int first, int head) {
    return NounTimes.isOwn(tree, span, head) && !NounTimes.isMisread(tree, first, head);
  }

  /** The words that the time in the name of an event dates. */
  private List<Integer> dated(SentenceTree tree, int event) {
    return NounTimes.isLong(tree, event) && tree.isA(event, "obl")
        ? List.of(event)
        : happenings.with(tree, event);
  }

  private Optional<TimeMark> mark(
      SentenceTree tree, TimeExpression expression, Optional<PartialDate> ahead) {
    Span span = expression.span();
    int first = firstWord(tree, span);
    Optional<Referent> name = nameAround(tree, span);
    if (first < 0 || isNoTime(tree, first)) {
      return Optional.empty();
    }
    if (name.filter(n -> !n.isNamedEvent()).isPresent()) {
      return ofDeal(tree, name.get(), expression, ahead);
    }
    return Optional.of(
        name.map(named -> dated(tree, tree.headOf(named.span())))
            .map(words -> inName(tree, expression, ahead, words))
            .orElseGet(() -> plain(tree, expression, ahead)));
  }

  /** Of a time that stands in a name and dates these words. */
  private static TimeMark inName(
      SentenceTree tree,
      TimeExpression expression,
      Optional<PartialDate> ahead,
      List<Integer> words) {
    Span span = expression.span();
    return new TimeMark(
        firstWord(tree, span),
        lastWord(tree, span),
        expression.value(),
        ahead,
        TimeMark.Kind.TIME,
        true,
        false,
        words);
  }

  private TimeMark plain(
      SentenceTree tree, TimeExpression expression, Optional<PartialDate> ahead) {
    Span span = expression.span();
    int first = firstWord(tree, span);
    int last = lastWord(tree, span);
    int head = tree.headOf(span);
    boolean apposed = Apposed.is(tree, first, last);
    boolean own = apposed || isOwn(tree, span, first, head);
    List<Integer> found = anchors.find(tree, first, last, head, own);
    boolean aside = apposed || (own && isOfThing(tree, head) && found.size() < 2);
    TimeMark.Kind kind = own ? NounTimes.kind(tree, head) : kind(tree, span, first, head);
    TimeMark mark = new TimeMark(first, last, expression.value(), ahead, kind, own, aside, found);
    boolean isAgain = tree.hasChild(head, "det", Set.of("each", "every"));
    return isAgain || PlanMarks.isUnknown(tree, mark) ? mark.unknown() : mark;
  }

  /** "In the Oslo Accord of 1993 Israel recognised": what is agreed in it has its year. */
  private static Optional<TimeMark> ofDeal(
      SentenceTree tree, Referent name, TimeExpression expression, Optional<PartialDate> ahead) {
    Span span = expression.span();
    int deal = tree.headOf(name.span());
    boolean isIn =
        deal >= 0
            && NounTimes.isDeal(tree, deal)
            && tree.isA(deal, "obl")
            && span.end() == name.span().end();
    return isIn
        ? Optional.of(inName(tree, expression, ahead, List.of(Clauses.head(tree, tree.head(deal)))))
        : Optional.empty();
  }

  private static int firstWord(SentenceTree tree, Span span) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.span(word).overlaps(span)) {
        return word;
      }
    }
    return -1;
  }

  private static int lastWord(SentenceTree tree, Span span) {
    int last = -1;
    for (int word = 0; word < tree.size(); word++) {
      last = tree.span(word).overlaps(span) ? word : last;
    }
    return last;
  }

  /** "Was not caught until 1861", "not until 1861". */
  private static boolean isDenied(SentenceTree tree, int until) {
    int head = tree.head(until);
    int verb = head < 0 ? head : Clauses.head(tree, head);
    return Denied.WORDS.contains(tree.lower(until - 1))
        || (verb >= 0
            && tree.children(verb).stream()
                .anyMatch(word -> word < until && Denied.WORDS.contains(tree.lower(word))));
  }

  private static Optional<Referent> nameAround(SentenceTree tree, Span span) {
    return tree.referents().stream()
        .filter(referent -> referent.kind() == Referent.Kind.NAMED)
        .filter(
            referent -> referent.span().contains(span) && referent.span().length() > span.length())
        .findFirst();
  }

  private TimeMark.Kind kind(SentenceTree tree, Span span, int first, int head) {
    if (ROUGH.matcher(span.of(tree.text())).matches()) {
      return TimeMark.Kind.AROUND;
    }
    int at = first - 1;
    while (at >= 0 && (tree.isA(at, "det") || SpanCues.isRough(tree, at))) {
      at--;
    }
    return switch (tree.lower(at)) {
      case "since" -> isOver(tree, head) ? TimeMark.Kind.LIMIT : TimeMark.Kind.START;
      case "for" -> TimeMark.Kind.PLANNED;
      default ->
          isLimit(tree, at) || isElsewhere(tree, at, head)
              ? TimeMark.Kind.LIMIT
              : ByTimes.is(tree, at, head) ? TimeMark.Kind.BY : TimeMark.Kind.TIME;
    };
  }

  /** "Won for the first time since 1999": nothing that began in that year and goes on. */
  private static boolean isOver(SentenceTree tree, int head) {
    int verb = head < 0 ? head : Clauses.head(tree, head);
    return verb >= 0 && Tense.of(tree, verb) == Tense.PAST;
  }

  /**
   * "Until the autumn of 1956", "until its meeting on June 9", "promised it by 2012": no time of
   * the verb above.
   */
  private boolean isElsewhere(SentenceTree tree, int at, int head) {
    int above = head < 0 ? SentenceTree.ROOT : tree.head(head);
    if (above == SentenceTree.ROOT) {
      return false;
    }
    return switch (tree.lower(at)) {
      case "of" -> tree.children(above, Set.of("case")).stream().anyMatch(c -> isLimit(tree, c));
      case "on", "in" ->
          (at > 0 && tree.hasChild(at - 1, "case", UNTIL)) || tree.hasChild(above, "case", UNTIL);
      case "by" -> at > above && verbs.isPlanning(tree, Clauses.head(tree, above));
      default -> false;
    };
  }

  private static boolean isLimit(SentenceTree tree, int at) {
    String before = tree.lower(at);
    boolean isCompared = at > 0 && tree.lower(at - 1).equals("than");
    boolean priorTo = before.equals("to") && tree.lower(at - 1).equals("prior");
    return isCompared
        || priorTo
        || (LIMITS.contains(before) && !(UNTIL.contains(before) && isDenied(tree, at)));
  }
}
