package org.annals.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.tree.SentenceTree;

/**
 * Says how the clauses of a document are told: by whom, affirmed or denied, as a fact, a plan or a
 * possibility.
 *
 * <p>It walks from a word up the tree of its sentence and lets every word on the way that governs
 * it (verbs of saying, planning, failing, ...) have its say, and it finds the speakers of
 * quotations in the sentences around. Not safe to share among threads: it keeps what it has found.
 */
public final class StanceReader {
  private final List<SentenceTree> trees;
  private final Quotations quotations;
  private final Questions questions;
  private final Quotes quotes;
  private final Map<Integer, SentenceStances> sentences = new HashMap<>();

  /**
   * A reader over one document.
   *
   * @param trees all of the document, in order, with what coreference has added
   */
  public StanceReader(List<SentenceTree> trees) {
    this.trees = List.copyOf(trees);
    this.quotations = new Quotations(this.trees);
    this.questions = new Questions(quotations);
    this.quotes = new Quotes(this.trees, quotations, this);
  }

  /**
   * How the happening or state that this word stands for is told; nothing when it is not told at
   * all but asked, supposed, wished, ordered, or a habit of nobody in particular.
   *
   * @param sentence the place of its tree among those of the document
   * @param word the verb, or the noun of a nominal event
   */
  public Optional<Stance> stance(int sentence, int word) {
    if (questions.isAsked(trees.get(sentence), sentence, word)) {
      return Optional.empty();
    }
    return sentence(sentence).manner(word).stance();
  }

  /**
   * The same of a verb whose subject says or thinks something: what is said again and again, or by
   * many, is said.
   */
  public Optional<Stance> saying(int sentence, int word) {
    if (questions.isAsked(trees.get(sentence), sentence, word)) {
      return Optional.empty();
    }
    return sentence(sentence).saying(word).stance();
  }

  /** The clauses of one sentence. */
  SentenceStances sentence(int sentence) {
    SentenceStances stances = sentences.get(sentence);
    if (stances == null) {
      Parts parts =
          Parts.of(
              trees.get(sentence),
              Lexicon.shipped(),
              word -> quotations.at(sentence, word).isPresent());
      stances = new SentenceStances(sentence, parts, quotes);
      sentences.put(sentence, stances);
    }
    return stances;
  }
}
