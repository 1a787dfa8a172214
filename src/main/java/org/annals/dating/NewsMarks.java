package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/**
 * Reads the expressions of time of a sentence. News leave out the year of dates near the writing
 * only, so the passage must not add its own.
 */
final class NewsMarks {
  private static final int REPORT_WORDS = 30;
  private static final Pattern REPORT = Pattern.compile("\\[\\d{4}\\] [^)\\]]{0,25}$");
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
  private static final int LONG_AGO = 10;
  private static final Pattern MARKS = Pattern.compile("[\"\u201c\u201d]");
  private static final Pattern RECKONED =
      Pattern.compile(
          "(?i)(?:that|the same|the next|the following)"
              + " (?:day|night|morning|afternoon|evening|week|month)|the (?:day|night)"
              + " (?:before|after)");

  private final TimeMarks finder;
  private final WritingTime writing;
  private final NamedMonths months = new NamedMonths();
  private final NewsMonths ofYear;

  NewsMarks(TimeMarks finder, WritingTime writing) {
    this.finder = finder;
    this.writing = writing;
    this.ofYear = new NewsMonths(writing);
  }

  List<TimeMark> find(SentenceTree tree, TimeContext context) {
    List<TimeMark> marks = read(tree, context);
    months.remember(tree, marks);
    ofYear.remember(marks);
    return marks.stream()
        .map(mark -> ofYear.dated(tree, mark))
        .map(mark -> isOneOfYears(tree, mark) || isOfQuotation(tree, mark) ? mark.unknown() : mark)
        .filter(mark -> !isOfMatch(tree, mark))
        .filter(mark -> !Baselines.is(tree, mark))
        .filter(mark -> !isOfReport(tree, mark))
        .toList();
  }

  /** "“We lost him that night,” she said": reckoned from what was said, not from when. */
  private static boolean isOfQuotation(SentenceTree tree, TimeMark mark) {
    int start = tree.sentence().span().start();
    int first = tree.span(mark.first()).start();
    String words = tree.text().substring(first, tree.span(mark.last()).end());
    return RECKONED.matcher(words).matches()
        && MARKS.matcher(tree.text().substring(start, first)).results().count() % 2 == 1;
  }

  /** "Scored after 20 minutes", "in the 70th minute": the time of a match, not of the story. */
  private static boolean isOfMatch(SentenceTree tree, TimeMark mark) {
    String last = tree.lower(mark.last());
    String first = tree.lower(mark.first());
    boolean isAfter = tree.lower(mark.first() - 1).equals("after") || first.equals("after");
    return (last.equals("minutes") && isAfter)
        || (last.equals("minute") && first.matches("\\d+(?:st|nd|rd|th)|the|\\w+th|first|second"));
  }

  /** "In 2019 and 2022": no one time. */
  private static boolean isOneOfYears(SentenceTree tree, TimeMark mark) {
    int last = mark.last();
    boolean isBoth =
        isYear(tree, last) && tree.lower(last - 1).equals("and") && isYear(tree, last - 2);
    if (isBoth && mark.first() < last) {
      return !tree.lower(last - 3).equals("between");
    }
    return isYear(tree, last)
        && tree.lower(last + 1).equals("and")
        && isYear(tree, last + 2)
        && !tree.lower(last - 1).equals("between")
        && !tree.lower(mark.first()).equals("between");
  }

  private static boolean isYear(SentenceTree tree, int word) {
    return YEAR.matcher(tree.lower(word)).matches();
  }

  /** "[2008] 2 WLR 1140": a page of law reports. */
  private static boolean isOfReport(SentenceTree tree, TimeMark mark) {
    int start = tree.span(mark.first()).start();
    int from = Math.max(tree.sentence().span().start(), start - REPORT_WORDS);
    String before = tree.text().substring(from, start);
    return REPORT.matcher(before).find();
  }

  private List<TimeMark> read(SentenceTree tree, TimeContext context) {
    List<TimeMark> marks = finder.find(tree, context);
    if (marks.isEmpty() || context.earlier().isEmpty()) {
      return marks;
    }
    List<TimeMark> beside = ofNow(tree, context, marks);
    return beside.equals(marks) ? inStory(tree, context, marks) : beside;
  }

  /**
   * "Peru ratified it in 1994. The union, which signed it in June, should warn Peru": what a
   * description in a sentence of now tells is not of the story's year.
   */
  private List<TimeMark> ofNow(SentenceTree tree, TimeContext context, List<TimeMark> marks) {
    if (marks.stream().noneMatch(mark -> isBesideNow(tree, mark))) {
      return marks;
    }
    List<TimeMark> alone = finder.find(tree, context.atNewPassage());
    List<TimeMark> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      found.add(isBesideNow(tree, marks.get(i)) ? alone.get(i) : marks.get(i));
    }
    return found;
  }

  private static boolean isBesideNow(SentenceTree tree, TimeMark mark) {
    int at = mark.anchor();
    while (at >= 0 && !tree.relation(at).startsWith("acl")) {
      at = tree.head(at);
    }
    return at >= 0
        && switch (Tense.of(tree, Clauses.head(tree, tree.head(at)))) {
          case PRESENT, PERFECT, FUTURE, OPEN -> true;
          case PAST, PAST_PERFECT, NONE -> false;
        };
  }

  private List<TimeMark> inStory(SentenceTree tree, TimeContext context, List<TimeMark> marks) {
    if (!writing.isNews()) {
      return isOfYear(context.earlier()) && !isOfLongAgo(context.earlier())
          ? ofOneYear(tree, context, marks)
          : marks;
    }
    List<TimeMark> alone = finder.find(tree, context.atNewPassage());
    List<TimeMark> sure = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      sure.add(sure(marks.get(i), alone.get(i), isOfYear(context.earlier())));
    }
    return sure;
  }

  /**
   * "It passed 20 billion in 2024. He spoke in January", written in 2026: the January of that year
   * or the last one, so that of none.
   */
  private List<TimeMark> ofOneYear(SentenceTree tree, TimeContext context, List<TimeMark> marks) {
    List<TimeMark> alone = finder.find(tree, context.atNewPassage());
    List<TimeMark> sure = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      TimeMark mark = marks.get(i);
      Optional<PartialDate> near = alone.get(i).back();
      boolean isEither = near.isPresent() && !mark.back().equals(near);
      sure.add(isEither ? mark.unknown() : mark);
    }
    return sure;
  }

  private TimeMark sure(TimeMark mark, TimeMark alone, boolean isBehindAYear) {
    Optional<PartialDate> near = alone.back();
    if (isBehindAYear && near.filter(writing::isFresh).isPresent()) {
      return alone;
    }
    boolean isSure =
        (!isBehindAYear && months.contains(mark.back()))
            || (!isBehindAYear && isOfLongAgo(mark.back()))
            || mark.back().equals(near)
            || near.filter(writing::isToCome).isPresent();
    return isSure ? mark : mark.unknown();
  }

  private static boolean isOfYear(Optional<PartialDate> date) {
    return date.filter(PartialDate.OfYear.class::isInstance).isPresent();
  }

  private boolean isOfLongAgo(Optional<PartialDate> date) {
    return writing
        .context()
        .documentDate()
        .flatMap(written -> date.filter(found -> written.year() - found.year() >= LONG_AGO))
        .isPresent();
  }
}
