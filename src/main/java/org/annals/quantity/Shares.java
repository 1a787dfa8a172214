package org.annals.quantity;

import java.util.Optional;
import org.annals.quantity.NounPhrases.Phrase;
import org.annals.tree.SentenceTree;

/** Finds shares in words with what they are of: "two-thirds of the delegates". */
final class Shares {
  private final NounPhrases nouns;
  private final Bounds bounds;

  Shares(NounPhrases nouns, Bounds bounds) {
    this.nouns = nouns;
    this.bounds = bounds;
  }

  /** The share that begins with this word; a part of a length of time is none. */
  Optional<Quantity> read(SentenceTree tree, int word) {
    return Fractions.read(tree, word).flatMap(number -> quantity(tree, number));
  }

  private Optional<Quantity> quantity(SentenceTree tree, Numeral number) {
    int to = number.to();
    boolean isOf = tree.lower(to).equals("of");
    boolean isRatio = Fractions.isRatio(number);
    if (!isOf && !isRatio) {
      return bounds
          .around(tree, number, Optional.empty())
          .map(share -> share.quantity(to, share.numberWord(), number.unit(), ""));
    }
    Optional<Phrase> whole =
        nouns
            .any(tree, isOf ? nouns.afterDeterminers(tree, to + 1) : to)
            .filter(phrase -> !nouns.isTime(tree, phrase.noun()));
    return bounds
        .around(tree, number, Optional.empty())
        .flatMap(share -> whole.map(of -> quantity(share, of, isRatio)));
  }

  private static Quantity quantity(Setting share, Phrase whole, boolean isRatio) {
    int head = isRatio ? whole.noun() : share.numberWord();
    return share.quantity(whole.end(), head, share.number().unit(), whole.text(share.tree()));
  }
}
