package org.annals.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.annals.event.Event;
import org.annals.fact.Statement;
import org.annals.sentence.Sentence;
import org.annals.tree.SentenceTree;

/** Says of each fact how likely it is that it has no false part. Safe to share among threads. */
public final class FactConfidence {
  private final Weights weights;
  private final Optional<Listener> listener;

  /** Hears of each fact before it is weighed. */
  interface Listener {
    void hear(Event event, Clues clues);

    void hear(Statement statement, Clues clues);
  }

  /**
   * One with these weights.
   *
   * @param listener hears of every fact
   */
  FactConfidence(Weights weights, Optional<Listener> listener) {
    this.weights = weights;
    this.listener = listener;
  }

  /** The one that travels with the program. */
  public static FactConfidence load() {
    return new FactConfidence(Weights.load(), Optional.empty());
  }

  /** The same events, each as sure as it is; what has no tree keeps what its rule says. */
  public List<Event> ofEvents(List<SentenceTree> trees, List<Event> events) {
    Map<Integer, Passage> byStart = byStart(trees);
    return events.stream()
        .map(
            event ->
                clues(event, byStart)
                    .map(clues -> event.sure(weighed(clues, one -> one.hear(event, clues))))
                    .orElse(event))
        .toList();
  }

  /** The same statements, each as sure as it is; what has no tree keeps what its rule says. */
  public List<Statement> ofStatements(List<SentenceTree> trees, List<Statement> statements) {
    Map<Integer, Passage> byStart = byStart(trees);
    return statements.stream()
        .map(
            statement ->
                clues(statement, byStart)
                    .map(clues -> statement.sure(weighed(clues, one -> one.hear(statement, clues))))
                    .orElse(statement))
        .toList();
  }

  private double weighed(Clues clues, Consumer<Listener> heard) {
    listener.ifPresent(heard);
    return weights.probability(clues.counts());
  }

  private static Optional<Clues> clues(Event event, Map<Integer, Passage> byStart) {
    return event.evidence().stream()
        .filter(sentence -> sentence.span().contains(event.trigger()))
        .findFirst()
        .flatMap(sentence -> passage(byStart, sentence))
        .map(passage -> EventClues.of(event, passage));
  }

  private static Optional<Clues> clues(Statement statement, Map<Integer, Passage> byStart) {
    return passage(byStart, statement.evidence())
        .map(passage -> StatementClues.of(statement, passage));
  }

  private static Optional<Passage> passage(Map<Integer, Passage> byStart, Sentence sentence) {
    return Optional.ofNullable(byStart.get(sentence.span().start()));
  }

  private static Map<Integer, Passage> byStart(List<SentenceTree> trees) {
    Map<Integer, Passage> byStart = new HashMap<>();
    for (int i = 0; i < trees.size(); i++) {
      byStart.put(trees.get(i).sentence().span().start(), new Passage(trees, i));
    }
    return byStart;
  }
}
