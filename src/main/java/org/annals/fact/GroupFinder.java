package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds where somebody works by those who work with him: "Bo Li and his group at Durham". */
final class GroupFinder {
  private static final Set<String> OWN = Set.of("group", "team", "laboratory", "lab", "staff");
  private static final Set<String> ORGANIZATIONS = Set.of("Organization");

  private final SentenceTree tree;
  private final TreeMatcher matcher;

  GroupFinder(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (isGroup(word) && tree.isA(word, "conj") && tree.head(word) < word) {
        found.addAll(holdings(word));
      }
    }
    return found;
  }

  private boolean isGroup(int word) {
    return tree.lower(word).equals("colleagues")
        || (OWN.contains(tree.lower(word)) && tree.child(word, "nmod:poss").isPresent());
  }

  private List<Holding> holdings(int group) {
    List<Referent> houses = matcher.below(group, "nmod", Set.of("at"), ORGANIZATIONS);
    int first = tree.head(group);
    return tree.referents().stream()
        .filter(name -> name.entity().is(EntityType.PERSON))
        .filter(name -> name.span().overlaps(tree.span(first)) || isRightBehind(first, name))
        .limit(1)
        .flatMap(name -> houses.stream().map(house -> holding(first, name, house)))
        .toList();
  }

  /** "Geochemist Mia Li and her group". */
  private boolean isRightBehind(int title, Referent name) {
    return name.kind() == Referent.Kind.NAMED
        && name.span().start() == tree.span(title).end() + 1
        && !tree.isInName(title);
  }

  private static Holding holding(int told, Referent name, Referent house) {
    return new Holding(
        told, true, name, Relation.WORKS_FOR, new Value.Of(house.entity()), Period.UNKNOWN);
  }
}
