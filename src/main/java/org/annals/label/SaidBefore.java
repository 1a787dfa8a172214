package org.annals.label;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.DatelineWords;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Finds what is said before the words that tell of the saying: "The mill will close, she said". */
final class SaidBefore {
  private static final int LONGEST = 100;
  private static final Set<String> REPORTING = DataFile.words("/clause/report-verbs.txt");

  private final SentenceTree tree;
  private final boolean tellsSaying;

  SaidBefore(SentenceTree tree, Told told) {
    this.tree = tree;
    this.tellsSaying = told.isOfWords() || REPORTING.contains(tree.lemma(told.head()));
  }

  /** The words behind a colon; empty where the verb is no verb of saying or all is said behind. */
  String of(int verb, Wording wording) {
    int said = tellsSaying ? said(verb) : -1;
    if (said < 0) {
      return "";
    }
    int first = Math.max(Governors.firstBelow(tree, said), Math.min(DatelineWords.end(tree), said));
    while (first < said && tree.pos(first) == PartOfSpeech.PUNCT) {
      first++;
    }
    int below = Governors.firstBelow(tree, verb);
    int end = below > said ? Math.min(below, verb) : verb;
    int last = said;
    while (last + 1 < end && isOfSaid(last + 1, first, said)) {
      last++;
    }
    return ": " + wording.next().add(first, last);
  }

  private boolean isOfSaid(int word, int first, int said) {
    return tree.isWithin(word, said)
        && tree.pos(word) != PartOfSpeech.PUNCT
        && tree.span(word).end() - tree.span(first).start() <= LONGEST;
  }

  private int said(int verb) {
    int above = tree.head(verb);
    if (tree.children(verb, Set.of("ccomp")).stream().anyMatch(child -> child > verb)) {
      return -1;
    }
    if (tree.isA(verb, "parataxis") && above < verb) {
      boolean isClause =
          tree.pos(above) == PartOfSpeech.VERB
              && !tree.lower(verb).endsWith("ing")
              && !SaidWords.isBehindSemicolon(tree, above, verb)
              && IntStream.range(above, verb).noneMatch(at -> tree.surface(at).equals(":"));
      return isClause ? above : -1;
    }
    return tree.children(verb, Set.of("ccomp")).stream()
        .filter(child -> child < verb && !SaidWords.isDescribing(tree, child))
        .findFirst()
        .orElse(-1);
  }
}
