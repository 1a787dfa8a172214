package org.annals.label;

import java.util.Optional;
import org.annals.clause.Phrases;
import org.annals.tree.SentenceTree;

/** Writes what relative pronouns stand for behind the verb of their clause. */
final class RelativeWords {
  private final SentenceTree tree;
  private final Strangers strangers;
  private final Phrases phrases;

  RelativeWords(SentenceTree tree, Strangers strangers) {
    this.tree = tree;
    this.strangers = strangers;
    this.phrases = new Phrases(tree);
  }

  /** " on the river": what "which" stands for behind a preposition. */
  String behind(int verb, int last) {
    Optional<Integer> on = WhichBehind.preposition(tree, verb).filter(_ -> last >= verb);
    Optional<Integer> noun = WhichBehind.antecedent(tree, verb);
    return on.isPresent() && noun.isPresent()
        ? " " + phrase(new Wording(tree, strangers).add(on.get(), on.get()), noun.get())
        : "";
  }

  private Wording phrase(Wording wording, int noun) {
    return tree.isInName(noun)
        ? wording.add(phrases.firstOfName(noun), lastOfName(noun))
        : wording.add(phrases.first(noun), noun);
  }

  private int lastOfName(int noun) {
    int last = noun;
    while (tree.isInName(last + 1) && tree.isWithin(last + 1, noun)) {
      last++;
    }
    return last;
  }
}
