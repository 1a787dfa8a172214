package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** "Anna Berg, physician, born 2 May 1932; died 9 June 2010": a line that opens on her name. */
final class LifeLines {
  private static final Set<String> LIFE = Set.of("bear", "die");
  private static final int LONGEST = 40;

  private LifeLines() {}

  /** The head of the name, where the verb is of such a line. */
  static List<Integer> person(SentenceTree tree, int verb) {
    boolean isLine =
        tree.size() <= LONGEST
            && tree.pos(verb) == PartOfSpeech.VERB
            && LIFE.contains(tree.lemma(verb))
            && Governors.subject(tree, verb).isEmpty()
            && isWithoutClause(tree);
    List<Referent> people =
        tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .filter(name -> name.entity().is(EntityType.PERSON))
            .toList();
    boolean isOnly = people.size() == 1 && isAtStart(tree, people.getFirst());
    return isLine && isOnly ? List.of(tree.headOf(people.getFirst().span())) : List.of();
  }

  /** "Sir Bo Li". */
  private static boolean isAtStart(SentenceTree tree, Referent name) {
    int first = 0;
    while (first < 2 && !name.span().contains(tree.span(first))) {
      first++;
    }
    return tree.size() > first && name.span().contains(tree.span(first));
  }

  private static boolean isWithoutClause(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.relation(word).startsWith("nsubj")) {
        return false;
      }
    }
    return true;
  }
}
