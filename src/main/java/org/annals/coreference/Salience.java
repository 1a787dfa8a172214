package org.annals.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.annals.tree.SentenceTree;

/**
 * How much a text puts forward what it has spoken of, seen from a word: subjects before objects,
 * the same sentence before those before it, and what is spoken of often.
 */
final class Salience {
  private static final double FADING = 0.6;
  private static final double GOVERNS = 2;

  /** The subject of the very clause that a clause such as "after he left" hangs on. */
  private static final double CLOSE = 2.2;

  /** The main subject of the same sentence, in another clause. */
  private static final double MAIN = 1.4;

  private static final double PARALLEL = 1.2;
  private static final int DEEPEST = 20;

  private final Discourse discourse;

  Salience(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The score of all that has been spoken of; a main subject of the same sentence has about 1. */
  Map<Antecedent, Double> at(SentenceTree tree, int word) {
    return at(tree, word, _ -> 1);
  }

  /**
   * The same, where those count less of whom earlier paragraphs have spoken.
   *
   * @param beyond the share of it that counts
   */
  Map<Antecedent, Double> at(SentenceTree tree, int word, ToDoubleFunction<Antecedent> beyond) {
    Map<Antecedent, Double> all = now(tree, word);
    double fading = 1;
    boolean isSubject = tree.isA(word, "nsubj");
    int ago = 0;
    for (List<Occurrence> sentence : discourse.past()) {
      fading *= FADING;
      boolean isBeyond = ago >= discourse.beforeInParagraph();
      double share = fading;
      ago++;
      double parallel = isSubject && fading == FADING ? PARALLEL : 1;
      heaviest(sentence, parallel)
          .forEach(
              (who, w) ->
                  all.merge(
                      who, w * share * (isBeyond ? beyond.applyAsDouble(who) : 1), Double::sum));
    }
    return all;
  }

  private static Map<Antecedent, Double> heaviest(List<Occurrence> sentence, double subject) {
    Map<Antecedent, Double> weights = new LinkedHashMap<>();
    for (Occurrence o : sentence) {
      weights.merge(o.who(), o.isMainSubject() ? o.weight() * subject : o.weight(), Math::max);
    }
    return weights;
  }

  private Map<Antecedent, Double> now(SentenceTree tree, int word) {
    Map<Antecedent, Double> weights = new LinkedHashMap<>();
    int governing = governing(tree, word);
    for (Occurrence o : discourse.now()) {
      boolean governs = Grammar.top(tree, o.word()) == governing;
      double share =
          governs
              ? isBeside(tree, word, governing) ? CLOSE : GOVERNS
              : o.isMainSubject() && isPerson(o) ? MAIN : 1;
      weights.merge(o.who(), o.weight() * share, Math::max);
    }
    return weights;
  }

  private static boolean isBeside(SentenceTree tree, int word, int subject) {
    int clause = tree.head(word);
    return subject >= 0
        && clause != SentenceTree.ROOT
        && tree.isA(word, "nsubj")
        && tree.isA(clause, "advcl")
        && tree.head(clause) == tree.head(subject);
  }

  private static boolean isPerson(Occurrence o) {
    return o.who().isPerson() && !o.who().isThing();
  }

  /**
   * The nearest subject before the word, of the clauses that it stands in, or the name that its
   * phrase is joined to: "Irène" in "Irène and her husband"; ROOT for none.
   */
  static int governing(SentenceTree tree, int word) {
    int at = Grammar.top(tree, word);
    if (tree.isA(word, "nmod") && tree.isA(tree.head(word), "conj")) {
      return Grammar.top(tree, tree.head(word));
    }
    for (int i = 0; i < DEEPEST && at != SentenceTree.ROOT; i++) {
      Optional<Integer> subject =
          tree.children(at).stream()
              .filter(c -> c < word && tree.isA(c, "nsubj") && !tree.isWithin(word, c))
              .findFirst();
      if (subject.isPresent()) {
        return subject.get();
      }
      Optional<Integer> told = Grammar.told(tree, at).filter(c -> c < word);
      if (told.isPresent()) {
        return told.get();
      }
      at = tree.head(at);
    }
    return SentenceTree.ROOT;
  }
}
