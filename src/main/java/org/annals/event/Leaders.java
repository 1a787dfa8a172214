package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Passives;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds who leads those who do something. */
final class Leaders {
  private static final Set<String> LEADING =
      Set.of("lead", "head", "command", "direct", "organize");
  private static final Set<String> SHOWN = Set.of("film", "movie", "play", "opera", "series");

  private final Set<String> forces = DataFile.words("/event/forces.txt");

  /** Who leads or commands those of a noun. */
  List<Integer> of(SentenceTree tree, int noun) {
    return Stream.concat(by(tree, noun).stream(), under(tree, noun).stream()).toList();
  }

  /** "The union, led by Anna Berg," and "a tour organised by Anna Berg". */
  List<Integer> by(SentenceTree tree, int noun) {
    return SHOWN.contains(tree.lemma(noun))
        ? List.of()
        : tree.children(noun, Set.of("acl")).stream()
            .filter(clause -> isLeading(tree, clause))
            .flatMap(clause -> tree.children(clause, Set.of("obl:agent", "obl")).stream())
            .filter(child -> tree.hasChild(child, "case", Set.of("by")))
            .toList();
  }

  private static boolean isLeading(SentenceTree tree, int clause) {
    return LEADING.contains(tree.lemma(clause).replace("organise", "organize"))
        && Passives.is(tree, clause);
  }

  /** "A force under General Anna Berg". */
  private List<Integer> under(SentenceTree tree, int noun) {
    return forces.contains(tree.lemma(noun))
        ? tree.children(noun, Set.of("nmod")).stream()
            .filter(child -> tree.hasChild(child, "case", Set.of("under")))
            .toList()
        : List.of();
  }
}
