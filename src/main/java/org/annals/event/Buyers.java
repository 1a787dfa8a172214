package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** "Sold the mill to Acme", "built a ship for Acme": the mill is sold, and Acme is not. */
final class Buyers {
  private static final Set<String> SELLING =
      Set.of("sell", "resell", "lease", "sublet", "rent", "let", "auction", "license");

  private static final Set<String> MAKING = Set.of("build", "make", "design", "sew", "bake");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> FOR = Set.of("for");

  private Buyers() {}

  /** The same, where whoever buys is none to whom it is done. */
  static Fillers without(SentenceTree tree, int verb, Fillers fillers) {
    if (tree.pos(verb) != PartOfSpeech.VERB || !isDone(tree, verb)) {
      return fillers;
    }
    String lemma = tree.lemma(verb);
    Set<String> marks = SELLING.contains(lemma) ? TO : MAKING.contains(lemma) ? FOR : Set.of();
    return new Fillers(
        fillers.agents(),
        fillers.patients().stream().filter(word -> !isBehind(tree, verb, word, marks)).toList());
  }

  private static boolean isDone(SentenceTree tree, int verb) {
    return Passives.is(tree, verb) || !Governors.objects(tree, verb).isEmpty();
  }

  private static boolean isBehind(SentenceTree tree, int verb, int word, Set<String> marks) {
    int first = word;
    while (tree.isA(first, "conj") && tree.head(first) > verb) {
      first = tree.head(first);
    }
    return word > verb
        && (marks.equals(TO) || tree.head(first) == verb)
        && (tree.hasChild(word, "case", marks) || tree.hasChild(first, "case", marks));
  }
}
