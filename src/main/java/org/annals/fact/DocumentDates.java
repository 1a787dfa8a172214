package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.annals.dating.WritingTime;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.time.TimeContext;
import org.annals.time.TimeExpression;
import org.annals.time.TimeFinder;
import org.annals.time.TimeReading;
import org.annals.tree.SentenceTree;

/**
 * The expressions of time in the sentences of a document, read when they are asked for. A date
 * without a year takes that of the date before it in its block, else that of the document.
 */
final class DocumentDates {
  /** How far back a date is looked for, in UTF-16 units, so that work grows evenly. */
  private static final int REACH = 2000;

  private static final String SINCE = "since ";

  private static final TimeFinder FINDER = new TimeFinder();

  private final String text;
  private final NavigableSet<Integer> blockStarts = new TreeSet<>();
  private final TimeContext atFirst;
  private final boolean isNews;
  private final Map<Span, SentenceTree> trees = new HashMap<>();
  private final Map<Span, List<TimeExpression>> read = new HashMap<>();

  DocumentDates(ResolvedDocument document, List<SentenceTree> trees, WritingTime writing) {
    trees.forEach(tree -> this.trees.put(tree.sentence().span(), tree));
    this.text = document.document().text();
    document.document().blocks().forEach(block -> blockStarts.add(block.span().start()));
    this.atFirst = writing.context();
    this.isNews = writing.isNews();
  }

  /** Those of one sentence, in order. */
  List<TimeExpression> of(Sentence sentence) {
    return read.computeIfAbsent(sentence.span(), this::find);
  }

  /** Where the block of a sentence begins. */
  private int blockOf(Span sentence) {
    Integer start = blockStarts.floor(sentence.start());
    return start == null ? sentence.start() : start;
  }

  private List<TimeExpression> find(Span sentence) {
    SentenceTree tree = trees.get(sentence);
    TimeReading reading = tree == null ? TimeReading.of(text, sentence) : tree.times();
    return reading.isEmpty() ? List.of() : onward(reading, before(sentence));
  }

  /**
   * "In May 1921 … who had been elected two years before": each as behind those before it. In news
   * what another date of the passage alone makes a date of is none: "was listed in 2003. … joined
   * in September" is of no known year.
   */
  private List<TimeExpression> onward(TimeReading reading, TimeContext before) {
    List<TimeExpression> alone = reading.in(atFirst);
    List<TimeExpression> times = new ArrayList<>();
    TimeContext context = before;
    for (int i = 0; i < alone.size(); i++) {
      TimeExpression time = reading.in(context).get(i);
      boolean isSure = !isNews || i > 0 || time.value().equals(alone.get(i).value());
      times.add(isSure ? time : new TimeExpression(time.span(), Optional.empty()));
      context = time.value().map(context::after).orElse(context);
    }
    return times;
  }

  /** What is known of the time where a sentence begins. */
  private TimeContext before(Span sentence) {
    int start = Math.max(blockOf(sentence), sentence.start() - REACH);
    return FINDER.find(text, new Span(start, sentence.start()), atFirst).reversed().stream()
        .filter(time -> !isSince(time.span()))
        .flatMap(time -> time.value().stream())
        .findFirst()
        .map(atFirst::after)
        .orElse(atFirst);
  }

  /** "Who has led it since 2017": the story does not stand there. */
  private boolean isSince(Span time) {
    return text.startsWith(SINCE, time.start() - SINCE.length());
  }
}
