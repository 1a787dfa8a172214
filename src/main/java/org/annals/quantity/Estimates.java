package org.annals.quantity;

import java.util.Optional;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** Finds how many people somebody says there were: "police put the crowd at 150,000". */
final class Estimates {
  private static final Set<String> JUDGING = Set.of("put", "estimate", "reckon");
  private static final Set<String> GATHERED =
      Set.of("crowd", "turnout", "attendance", "audience", "gathering");
  private static final Set<String> NUMBERS = Set.of("number", "total");

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
            .flatMap(object -> counted(tree, object))
            .map(people -> setting.quantity(setting.end(), number, "", people))
        : Optional.empty();
  }

  private static Optional<String> counted(SentenceTree tree, int object) {
    if (GATHERED.contains(tree.lemma(object))) {
      return Optional.of("people");
    }
    return NUMBERS.contains(tree.lemma(object))
        ? tree.children(object, Set.of("nmod")).stream()
            .filter(noun -> tree.hasChild(noun, "case", Set.of("of")))
            .map(tree::lower)
            .filter(PeopleNouns::contains)
            .findFirst()
        : Optional.empty();
  }
}
