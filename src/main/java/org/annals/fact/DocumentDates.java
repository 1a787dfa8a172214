package org.annals.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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

  private static final TimeFinder FINDER = new TimeFinder();

  private final String text;
  private final NavigableSet<Integer> blockStarts = new TreeSet<>();
  private final TimeContext atFirst;
  private final Map<Span, SentenceTree> trees = new HashMap<>();
  private final Map<Span, List<TimeExpression>> read = new HashMap<>();

  DocumentDates(ResolvedDocument document, List<SentenceTree> trees, WritingTime writing) {
    trees.forEach(tree -> this.trees.put(tree.sentence().span(), tree));
    this.text = document.document().text();
    document.document().blocks().forEach(block -> blockStarts.add(block.span().start()));
    this.atFirst = writing.context();
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
    return reading.isEmpty() ? List.of() : reading.in(before(sentence));
  }

  /** What is known of the time where a sentence begins. */
  private TimeContext before(Span sentence) {
    int start = Math.max(blockOf(sentence), sentence.start() - REACH);
    return FINDER.find(text, new Span(start, sentence.start()), atFirst).reversed().stream()
        .flatMap(time -> time.value().stream())
        .findFirst()
        .map(atFirst::after)
        .orElse(atFirst);
  }
}
