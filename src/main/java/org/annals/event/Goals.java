package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.LightVerbs;
import org.annals.clause.Passives;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds to whom or what somebody would do something, or should: "proposed to close the mill",
 * "ordered it to pay Bo Li".
 */
final class Goals {
  private static final Set<String> OWN = DataFile.words("/event/goal-verbs.txt");
  private static final Set<String> OF_OTHERS = DataFile.words("/event/ordering-verbs.txt");

  private Goals() {}

  /** Those of the infinitive behind a verb. */
  static List<Integer> patients(SentenceTree tree, int verb) {
    boolean isOrdered = Passives.is(tree, verb) || !Governors.objects(tree, verb).isEmpty();
    return (isOrdered ? OF_OTHERS : OWN).contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("xcomp")).stream()
            .filter(goal -> tree.hasChild(goal, "mark", Set.of("to")))
            .flatMap(goal -> done(tree, goal))
            .filter(whom -> !isOrdered || tree.referent(whom).isPresent())
            .toList()
        : List.of();
  }

  private static Stream<Integer> done(SentenceTree tree, int goal) {
    return Passives.is(tree, goal)
        ? Stream.of()
        : tree.children(goal, Set.of("iobj", "obj", "obl")).stream()
            .filter(word -> isDoneTo(tree, goal, word));
  }

  /** "To shake hands with Bo Li", but not "to take part". */
  private static boolean isDoneTo(SentenceTree tree, int goal, int word) {
    boolean isNamed = tree.referent(word).isPresent();
    if (tree.isA(word, "obl")) {
      return tree.hasChild(word, "case", Set.of("with"))
          && (isNamed || tree.child(word, "appos").isPresent());
    }
    boolean isPartOfVerb = LightVerbs.is(tree, goal) && tree.children(word).isEmpty();
    return isNamed || !(isPartOfVerb || tree.lower(word).equals("hands"));
  }
}
