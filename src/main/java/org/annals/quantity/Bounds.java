package org.annals.quantity;

import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.quantity.PhraseTable.Match;
import org.annals.quantity.Quantity.Bound;
import org.annals.tree.SentenceTree;

/** Words around a number that say how exact it is. */
final class Bounds {
  private static final int MOST = 4;

  private final PhraseTable<String> before =
      PhraseTable.load("/quantity/bounds-before.tsv", meaning -> meaning);

  private final PhraseTable<Bound> after =
      PhraseTable.load("/quantity/bounds-after.tsv", Bound::valueOf);

  /** The number with these words; none where they say that it is no count of what follows. */
  Optional<Setting> around(SentenceTree tree, Numeral number, Optional<Match<String>> sign) {
    int start = sign.map(Match::from).orElse(number.from());
    Bound bound = Bound.EXACT;
    Optional<Match<String>> match = before.endingBefore(tree, start);
    while (match.isPresent()) {
      if (match.get().meaning().equals("REFUSED")) {
        return Optional.empty();
      }
      bound = bound == Bound.EXACT ? Bound.valueOf(match.get().meaning()) : bound;
      start = match.get().from();
      match = before.endingBefore(tree, start);
    }
    int from = isBetween(tree, number, start) ? start - 1 : start;
    return together(bound, number.bound())
        .map(all -> withAfter(new Setting(tree, number, sign, from, number.to(), all)));
  }

  /** The first of the words that say how exact a number is, or the number's own. */
  int first(SentenceTree tree, Numeral number) {
    return before.endingBefore(tree, number.from()).map(Match::from).orElse(number.from());
  }

  /** The word after "more than" and the like, or the word itself. */
  int past(SentenceTree tree, int word) {
    return IntStream.range(word + 1, Math.min(tree.size(), word + MOST + 1))
        .filter(next -> before.endingBefore(tree, next).filter(m -> m.from() == word).isPresent())
        .findFirst()
        .orElse(word);
  }

  private static boolean isBetween(SentenceTree tree, Numeral number, int start) {
    return number.bound() == Bound.AT_LEAST
        && number.form() != Numeral.Form.VAGUE
        && tree.lower(start - 1).equals("between");
  }

  /** What the words and the number say together; none for "up to dozens". */
  private static Optional<Bound> together(Bound words, Bound number) {
    if (words == Bound.AT_MOST && number == Bound.AT_LEAST) {
      return Optional.empty();
    }
    return Optional.of(words == Bound.ABOUT || number == Bound.EXACT ? words : number);
  }

  /** The same with words that follow its end: "or more". */
  Setting withAfter(Setting setting) {
    return after
        .startingAt(setting.tree(), setting.end())
        .filter(match -> !isSum(setting))
        .map(
            match ->
                setting.until(
                    match.to(), setting.bound() == Bound.EXACT ? match.meaning() : setting.bound()))
        .orElse(setting);
  }

  /** "£15 + £5" adds, "3,000+" does not. */
  private static boolean isSum(Setting setting) {
    SentenceTree tree = setting.tree();
    int mark = setting.end();
    return tree.lower(mark).equals("+") && tree.span(mark - 1).end() < tree.span(mark).start();
  }
}
