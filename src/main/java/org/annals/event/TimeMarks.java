package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.time.Outlook;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.time.TimeExpression;
import org.annals.time.TimeFinder;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds the expressions of time of a sentence and what each hangs on. */
final class TimeMarks {
  private static final Set<String> LIMITS =
      Set.of("until", "till", "before", "after", "than", "prior", "following", "pending");
  private static final Pattern ROUGH = Pattern.compile("(?i)(?:the )?(?:weekend|week) of .*");

  private final TimeFinder finder = new TimeFinder();
  private final Happenings happenings;
  private final TimeAnchors anchors;

  TimeMarks(VerbLists verbs) {
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
    for (int i = 0; i < back.size(); i++) {
      mark(tree, back.get(i), ahead.get(i).value()).ifPresent(marks::add);
    }
    return marks;
  }

  private List<TimeExpression> read(SentenceTree tree, TimeContext context) {
    return finder.find(tree.text(), tree.sentence().span(), context);
  }

  private Optional<TimeMark> mark(
      SentenceTree tree, TimeExpression expression, Optional<PartialDate> ahead) {
    Span span = expression.span();
    int first = firstWord(tree, span);
    Optional<Referent> name = nameAround(tree, span);
    if (first < 0 || name.filter(n -> !NamedEvents.isEvent(n)).isPresent()) {
      return Optional.empty();
    }
    int last = lastWord(tree, span);
    if (name.isPresent()) {
      List<Integer> words = happenings.with(tree, tree.headOf(name.get().span()));
      return Optional.of(
          new TimeMark(
              first, last, expression.value(), ahead, TimeMark.Kind.TIME, true, false, words));
    }
    int head = tree.headOf(span);
    boolean own = TimeAnchors.isOwn(tree, span, head);
    return Optional.of(
        new TimeMark(
            first,
            last,
            expression.value(),
            ahead,
            own ? TimeMark.Kind.TIME : kind(tree, span, first),
            own,
            own && !TimeAnchors.isEvent(tree, tree.head(head)),
            anchors.find(tree, first, last, head, own)));
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

  private static Optional<Referent> nameAround(SentenceTree tree, Span span) {
    return tree.referents().stream()
        .filter(referent -> referent.kind() == Referent.Kind.NAMED)
        .filter(
            referent -> referent.span().contains(span) && referent.span().length() > span.length())
        .findFirst();
  }

  private static TimeMark.Kind kind(SentenceTree tree, Span span, int first) {
    if (ROUGH.matcher(span.of(tree.text())).matches()) {
      return TimeMark.Kind.AROUND;
    }
    int at = first - 1;
    while (at >= 0 && tree.isA(at, "det")) {
      at--;
    }
    String before = tree.lower(at);
    if (before.equals("since")) {
      return TimeMark.Kind.START;
    }
    if (before.equals("for")) {
      return TimeMark.Kind.PLANNED;
    }
    return LIMITS.contains(before) || (before.equals("to") && tree.lower(at - 1).equals("prior"))
        ? TimeMark.Kind.LIMIT
        : TimeMark.Kind.TIME;
  }
}
