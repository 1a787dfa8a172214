package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds where a body has its seat by the words before a noun for it: "the Leeds-based group". */
final class BasedBodies {
  private final SentenceTree tree;

  BasedBodies(SentenceTree tree) {
    this.tree = tree;
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (tree.lower(word).endsWith("-based")) {
        int based = word;
        place(based)
            .ifPresent(
                place -> body(based).ifPresent(body -> found.add(holding(based, body, place))));
      }
    }
    return found;
  }

  private Optional<Referent> place(int based) {
    int end = tree.span(based).end() - "-based".length();
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED && name.span().end() == end)
        .filter(name -> name.entity().is(EntityType.PLACE))
        .findFirst();
  }

  /** The body that the noun behind stands for, or whose name stands there. */
  private Optional<Referent> body(int based) {
    int head = tree.head(based);
    return tree.referents().stream()
        .filter(one -> head > based && tree.headOf(one.span()) == head)
        .filter(one -> one.entity().is(EntityType.ORGANIZATION))
        .findFirst();
  }

  private static Holding holding(int told, Referent body, Referent place) {
    return new Holding(
        told, true, body, Relation.LOCATED_IN, new Value.Of(place.entity()), Period.UNKNOWN);
  }
}
