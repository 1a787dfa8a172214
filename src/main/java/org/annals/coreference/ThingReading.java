package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Backward.Kind;
import org.annals.tree.Guess;
import org.annals.tree.SentenceTree;

/**
 * For what without a name "it" and "they" stand most likely in one window: "the board sold the
 * mill. Critics called it a mistake" leaves it open, "the mill burned, and the owner rebuilt it"
 * does not.
 */
final class ThingReading {
  /** From which probability on it is worth a guess. */
  private static final double LEAST = 0.5;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> ARGUMENTS =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent");

  private final Window window;
  private final List<SentenceTree> trees;
  private final ThingClues clues;
  private final List<Spoken> all;

  /**
   * A window that waits to be read.
   *
   * @param all what speaks of something in the document, in its order
   */
  ThingReading(Window window, List<SentenceTree> trees, List<Spoken> all) {
    this.window = window;
    this.trees = trees;
    this.clues = new ThingClues(trees);
    this.all = all.stream().filter(one -> window.has(one.mention().range())).toList();
  }

  /** Hears of each pronoun and of what may be meant by it; the last stands for nothing. */
  @FunctionalInterface
  interface Listener {
    /**
     * Hears of a pronoun.
     *
     * @param choices in the order of what speaks for each of them, without nothing
     */
    void hear(Spoken asked, List<Spoken> choices, List<Map<ThingClue, Double>> clues);
  }

  /** Whether there is a pronoun in it of which it is to be said what it stands for. */
  boolean asks() {
    return all.stream().anyMatch(this::isAsked);
  }

  private boolean isAsked(Spoken one) {
    return one.pronoun().isPresent() && window.isFresh(one.mention().range());
  }

  /** Puts the rows of the window of which the network is asked to others. */
  void addTo(Set<Integer> rows) {
    for (Spoken asked : all) {
      if (isAsked(asked)) {
        window.addTo(rows, asked.mention().range());
        open(asked).forEach(one -> window.addTo(rows, one.mention().range()));
      }
    }
  }

  /** Puts in what is found. */
  void read(PairScorer scorer, ThingModel model, ThingChains chains, Map<Place, Guess> found) {
    read(
        scorer,
        (asked, choices, told) ->
            Optional.of(chains.likeliest(asked, choices, model.probabilities(kind(asked), told)))
                .filter(chain -> chain.likelihood() >= LEAST)
                .flatMap(chain -> chain.guess(asked))
                .ifPresent(guess -> found.put(asked.place(), guess)));
  }

  void read(PairScorer scorer, Listener listener) {
    all.stream().filter(this::isAsked).forEach(asked -> hear(asked, scorer, listener));
  }

  private void hear(Spoken asked, PairScorer scorer, Listener listener) {
    List<Spoken> open = open(asked);
    Between[] between =
        Between.of(asked.mention(), open.stream().map(Spoken::mention).toList(), _ -> true);
    List<Map<ThingClue, Double>> told = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      double score = scorer.score(asked.mention(), kind(asked), open.get(i).mention(), between[i]);
      told.add(clues.of(asked, open.get(i), score, open.size() - 1 - i));
    }
    told.add(clues.ofNothing(asked, scorer.nothing(asked.mention(), kind(asked))));
    if (!open.isEmpty()) {
      listener.hear(asked, open, told);
    }
  }

  static Kind kind(Spoken asked) {
    return asked.pronoun().orElseThrow();
  }

  /** Those before it for which it can stand. */
  private List<Spoken> open(Spoken asked) {
    return all.stream()
        .filter(one -> one.mention().first() < asked.mention().first())
        .filter(one -> asked.sentence() - one.sentence() <= ThingClues.FURTHEST)
        .filter(one -> one.pronoun().filter(kind -> kind != kind(asked)).isEmpty())
        .filter(one -> one.sentence() != asked.sentence() || !isBound(asked, one))
        .toList();
  }

  /** "Mills and their owners" are not the owners of mills, nor did "the mills buy them". */
  private boolean isBound(Spoken asked, Spoken one) {
    SentenceTree tree = trees.get(asked.sentence());
    int pronoun = asked.place().word();
    int word = one.place().word();
    boolean isArgument = ARGUMENTS.contains(tree.relation(pronoun));
    boolean isBeside =
        tree.head(word) == tree.head(pronoun) && ARGUMENTS.contains(tree.relation(word));
    boolean isDoer =
        !SUBJECTS.contains(tree.relation(pronoun))
            && Grammar.subject(tree, tree.head(pronoun)).filter(doer -> doer == word).isPresent();
    return tree.isWithin(pronoun, word) || (isArgument && (isBeside || isDoer));
  }
}
