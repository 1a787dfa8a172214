package org.annals.quantity;

import java.util.Optional;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Units of money, measures and percentages, before and after a number. */
final class Units {
  private final PhraseTable<String> after = PhraseTable.load("/quantity/units.tsv", unit -> unit);
  private final PhraseTable<String> signs =
      PhraseTable.loadAsWritten("/quantity/signs.tsv", unit -> unit);

  /** What a unit in small letters means. */
  Optional<String> meaning(String unit) {
    return after.meaning(unit);
  }

  /** The unit that begins with this word; not where a rate follows: "km/h". */
  Optional<PhraseTable.Match<String>> startingAt(SentenceTree tree, int word) {
    return after
        .startingAt(tree, word)
        .or(() -> code(tree, word))
        .filter(unit -> !tree.lower(unit.to()).equals("/"));
  }

  private Optional<PhraseTable.Match<String>> code(SentenceTree tree, int word) {
    return signs
        .startingAt(tree, word)
        .filter(sign -> sign.to() == word + 1 && tree.surface(word).matches("[A-Z]{3}"));
  }

  /** The sign of money that ends before this word: "$", "US$", "EUR". */
  Optional<PhraseTable.Match<String>> signBefore(SentenceTree tree, int word) {
    return signs
        .endingBefore(tree, word)
        .filter(sign -> areTogether(tree, sign))
        .or(() -> signs.endingBefore(tree, word, 1));
  }

  /** "A$5" is in Australian dollars, "A $5 note" is not. */
  private static boolean areTogether(SentenceTree tree, PhraseTable.Match<String> sign) {
    Span first = tree.span(sign.from());
    return sign.to() - sign.from() == 1
        || first.end() == tree.span(sign.to() - 1).start()
        || first.length() > 1;
  }

  /** The first word of a sign of money that ends before this word, or the word itself. */
  int startOfSign(SentenceTree tree, int word) {
    return signBefore(tree, word).map(PhraseTable.Match::from).orElse(word);
  }

  /** The word after a sign of money that stands here, or the word itself. */
  int endOfSign(SentenceTree tree, int word) {
    return word < tree.size()
        ? signs.startingAt(tree, word).map(PhraseTable.Match::to).orElse(word)
        : word;
  }
}
