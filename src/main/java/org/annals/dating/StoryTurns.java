package org.annals.dating;

import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.AgeWords;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/** Knows where a story goes back to what had been before, and to a time that has no date. */
final class StoryTurns {
  private static final Pattern EARLIER =
      Pattern.compile("(?i).*\\b(?:year|decade)s? (?:before|earlier|previously)");

  private final PresentDay today;
  private Optional<PartialDate> left = Optional.empty();

  StoryTurns(PresentDay today) {
    this.today = today;
  }

  /** Remembers where the story stood before a sentence that leads back. */
  void enter(SentenceTree tree, SentenceTimes here, TimeContext context) {
    if (left.isEmpty() && isBack(tree, here)) {
      left = context.told().map(story -> new PartialDate.OfYear(story.year()));
    }
  }

  /** What is known behind a sentence that may tell only how old somebody was. */
  TimeContext leave(SentenceTree tree, SentenceTimes here, TimeContext context) {
    return AgeClauses.isIn(tree) && !isDated(here) ? context.afterUnknown() : context;
  }

  private static boolean isDated(SentenceTimes here) {
    return here.marks().stream()
        .anyMatch(mark -> here.isOfStory(mark) && here.value(mark).isPresent());
  }

  /** What is known behind an expression that may be of no date; an age beside a date is of it. */
  TimeContext behindUnknown(
      SentenceTree tree, SentenceTimes here, TimeMark mark, TimeContext context) {
    return AgeWords.isAge(here.words(mark)) && isDated(here)
        ? context
        : ThenMarks.behindEnd(tree, here, mark, here.behindUnknown(mark, context));
  }

  /** What is known behind the date of an expression. */
  TimeContext behind(
      SentenceTree tree, SentenceTimes here, TimeMark mark, PartialDate date, TimeContext context) {
    Optional<PartialDate> end = Ranges.end(tree, mark);
    boolean isBeside =
        here.isFromNow(mark) || here.isCompared(mark) || DescribedTimes.isCompared(tree, mark);
    if (isOfNounBefore(tree, here, mark, date)) {
      return context;
    }
    if (here.isOfStory(mark) && !isBeside) {
      TimeContext next = today.isLongAfter(date) ? context : context.after(date);
      return next.afterAside(end.orElse(date));
    }
    return here.isYearInBrackets(mark)
        ? context.afterWork(date)
        : DescribedTimes.behind(tree, mark, context, end.orElse(date));
  }

  /**
   * What is known where the next passage begins: "By August 1883 the wells were dry. He had come
   * nine years earlier. In 1882 he fenced his land" leads back to 1883.
   */
  TimeContext over(TimeContext context) {
    TimeContext next =
        left.filter(year -> context.told().filter(now -> now.year() < year.year()).isPresent())
            .map(
                year ->
                    context.earlier().isPresent() ? context.after(year) : context.afterAside(year))
            .orElse(context);
    left = Optional.empty();
    return next;
  }

  /** "The mill burned in 1931, like the one in 1902": of what was before. */
  private static boolean isOfNounBefore(
      SentenceTree tree, SentenceTimes here, TimeMark mark, PartialDate date) {
    return !mark.anchors().isEmpty()
        && tree.pos(mark.anchors().getFirst()) != PartOfSpeech.VERB
        && here.marks().stream()
            .filter(other -> other.first() < mark.first() && here.isOfStory(other))
            .flatMap(other -> here.value(other).stream())
            .anyMatch(story -> story.year() > date.year());
  }

  /** "He had come nine years earlier": told of what was before the story. */
  static boolean isBack(SentenceTree tree, SentenceTimes here) {
    int root = Clauses.root(tree);
    return root >= 0
        && Tense.of(tree, root) == Tense.PAST_PERFECT
        && here.marks().stream()
            .anyMatch(mark -> mark.hangsOn(root) && EARLIER.matcher(here.words(mark)).matches());
  }
}
