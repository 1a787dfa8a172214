package org.annals.quantity;

import java.util.Optional;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** Finds how many somebody says there were: "police put the crowd at 150,000". */
final class Estimates {
  private static final Set<String> JUDGING = Set.of("put", "estimate", "reckon");
  private static final Set<String> GATHERED =
      Set.of("crowd", "turnout", "attendance", "audience", "gathering");
  private static final Set<String> NUMBERS = Set.of("number", "total");
  private static final Set<String> FIGURES = Set.of("figure", "count", "tally");

  private Estimates() {}

  /** The number behind "at" counts people where the object is a crowd or their number. */
  static Optional<Quantity> people(Setting setting) {
    SentenceTree tree = setting.tree();
    int number = setting.numberWord();
    int verb = tree.head(number);
    boolean isJudged =
        setting.before().equals("at")
            && verb != SentenceTree.ROOT
            && JUDGING.contains(tree.lemma(verb));
    return isJudged
        ? tree.child(verb, "obj")
            .or(() -> tree.child(verb, "nsubj:pass"))
            .flatMap(object -> counted(tree, object))
            .map(what -> setting.quantity(setting.end(), number, "", what))
        : Optional.empty();
  }

  /** Nothing for a figure of which the text has told before. */
  private static Optional<String> counted(SentenceTree tree, int object) {
    if (GATHERED.contains(tree.lemma(object))) {
      return Optional.of("people");
    }
    return FIGURES.contains(tree.lemma(object)) ? Optional.of("") : numbered(tree, object);
  }

  /** What a noun says the number of: "the number of detained workers". */
  static Optional<String> numbered(SentenceTree tree, int object) {
    return NUMBERS.contains(tree.lemma(object))
        ? tree.children(object, Set.of("nmod")).stream()
            .filter(noun -> tree.hasChild(noun, "case", Set.of("of")))
            .map(tree::lower)
            .findFirst()
        : Optional.empty();
  }
}
