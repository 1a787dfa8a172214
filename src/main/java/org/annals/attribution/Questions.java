package org.annals.attribution;

import java.util.Optional;
import org.annals.tree.SentenceTree;

/** Sees whether a word stands in a question. */
final class Questions {
  private final Quotations quotations;

  Questions(Quotations quotations) {
    this.quotations = quotations;
  }

  /** Whether the next mark that ends a sentence, inside or outside of quotes as the word, asks. */
  boolean isAsked(SentenceTree tree, int sentence, int word) {
    Optional<Quotation> own = quotations.at(sentence, word);
    for (int at = word + 1; at < tree.size(); at++) {
      if (!quotations.at(sentence, at).equals(own)) {
        if (own.isPresent() && endsBefore(tree, at)) {
          return false;
        }
        continue;
      }
      String mark = tree.surface(at);
      if (mark.contains("?")) {
        return !isMidTitle(tree, at);
      }
      if (mark.equals("!") || (mark.equals(".") && at < tree.size() - 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the quotation of a word has come to an end with an end of its sentence. */
  private boolean endsBefore(SentenceTree tree, int at) {
    String last = tree.surface(at - 1);
    return ".!,".contains(last);
  }

  private boolean isMidTitle(SentenceTree tree, int at) {
    return tree.isInName(at);
  }
}
