package org.annals.dating;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Sees what a sentence says in the words of a source: "according to the report, they met". */
public final class Sourced {
  private static final Set<String> STANDARDS =
      Set.of(
          "plan",
          "schedule",
          "rule",
          "custom",
          "tradition",
          "need",
          "size",
          "age",
          "rank",
          "ability",
          "order",
          "principle",
          "instruction",
          "timetable",
          "wish",
          "norm",
          "term",
          "agreement",
          "contract",
          "law",
          "merit",
          "taste",
          "type",
          "kind",
          "category",
          "time",
          "circumstance",
          "constitution",
          "code",
          "it",
          "them",
          "whether",
          "what");

  private Sourced() {}

  /** Whether a noun in its base form is what one acts by, and nobody who tells: "plan". */
  public static boolean isStandard(String lemma) {
    return STANDARDS.contains(lemma);
  }

  /** Whether a word is the main verb of such a sentence and has a subject. */
  public static boolean isTold(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.head(verb) == SentenceTree.ROOT
        && Governors.subject(tree, verb)
            .filter(s -> tree.referent(s).isPresent() || tree.pos(s) == PartOfSpeech.NOUN)
            .isPresent()
        && hasSource(tree, verb);
  }

  private static boolean hasSource(SentenceTree tree, int verb) {
    for (int word = 0; word + 2 < tree.size(); word++) {
      boolean isPhrase = tree.lower(word).equals("according") && tree.lower(word + 1).equals("to");
      if (isPhrase) {
        int source = source(tree, word, verb);
        boolean isBeside = word == 0 || tree.lower(word - 1).equals(",");
        return isBeside && source >= 0 && !STANDARDS.contains(tree.lemma(source));
      }
    }
    return false;
  }

  /** What hangs on the verb behind "according to". */
  private static int source(SentenceTree tree, int phrase, int verb) {
    for (int word = phrase + 2; word < tree.size(); word++) {
      if (tree.head(word) == verb && tree.isA(word, "obl")) {
        return word;
      }
    }
    return -1;
  }
}
