package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Passives;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds who leads those who do something. */
final class Leaders {
  private static final Set<String> LEADING =
      Set.of("lead", "head", "command", "direct", "organize");
  private static final Set<String> HEADING = Set.of("lead", "head", "command");
  private static final Set<String> BODIES =
      Set.of(
          "union",
          "company",
          "firm",
          "club",
          "council",
          "committee",
          "bank",
          "trust",
          "federation",
          "association",
          "society",
          "government",
          "coalition",
          "consortium",
          "party",
          "cooperative",
          "co-operative",
          "foundation",
          "museum",
          "school");

  private static final Set<String> SHOWN = Set.of("film", "movie", "play", "opera", "series");

  private final Set<String> forces = DataFile.words("/event/forces.txt");

  /**
   * Who leads or commands those of a noun; what somebody organised does by itself what it does:
   * "the fair, organised by Anna Berg, raised 500 pounds".
   */
  List<Integer> of(SentenceTree tree, int noun) {
    if (isBody(tree, noun)) {
      return under(tree, noun);
    }
    Set<String> verbs = ClassChecks.isNoPerson(tree, noun) ? HEADING : LEADING;
    return Stream.concat(by(tree, noun, verbs).stream(), under(tree, noun).stream()).toList();
  }

  /** "The union, led by Anna Berg, won it": the union did, and not only she. */
  private boolean isBody(SentenceTree tree, int noun) {
    boolean isNamed =
        tree.referent(noun).filter(r -> r.entity().is(EntityType.ORGANIZATION)).isPresent();
    return isNamed || BODIES.contains(tree.lemma(noun));
  }

  /** "The dockers led by Anna Berg" and "a tour organised by Anna Berg". */
  List<Integer> by(SentenceTree tree, int noun) {
    return by(tree, noun, LEADING);
  }

  private static List<Integer> by(SentenceTree tree, int noun, Set<String> verbs) {
    return SHOWN.contains(tree.lemma(noun))
        ? List.of()
        : tree.children(noun, Set.of("acl")).stream()
            .filter(clause -> isLeading(tree, clause, verbs))
            .flatMap(clause -> tree.children(clause, Set.of("obl:agent", "obl")).stream())
            .filter(child -> tree.hasChild(child, "case", Set.of("by")))
            .toList();
  }

  private static boolean isLeading(SentenceTree tree, int clause, Set<String> verbs) {
    return verbs.contains(tree.lemma(clause).replace("organise", "organize"))
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
