package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.Clefts;
import org.annals.tree.SentenceTree;

/** The names that hang on a noun and that the noun stands for. */
final class Standins {
  private static final Set<String> AREAS = Set.copyOf(DataFile.lines("/pattern/areas.txt"));
  private static final Set<String> BARE = Set.of("nmod", "flat", "appos", "nmod:unmarked");
  private static final Set<String> RELATIVE_CLAUSES = Set.of("acl:relcl");
  private static final int DEPTH = 3;

  private final SentenceTree tree;

  Standins(SentenceTree tree) {
    this.tree = tree;
  }

  /** "The mayor, Anna Berg", "his brother, the painter Ilya Marsh", "the city of Oslo". */
  List<Integer> below(int noun) {
    List<Integer> names = new ArrayList<>();
    collect(noun, names, 0);
    if (names.isEmpty() && isFollowedByName(noun)) {
      names.add(noun + 1);
    }
    if (names.isEmpty() && !tree.children(noun, RELATIVE_CLAUSES).isEmpty()) {
      Clefts.named(tree, noun).ifPresent(names::add);
    }
    return names;
  }

  /** "A niece of the minister Bo Li": a bare name right behind, hung on the word above the noun. */
  private boolean isFollowedByName(int noun) {
    int next = noun + 1;
    return next < tree.size()
        && tree.isInName(next)
        && !tree.isInName(noun)
        && tree.head(next) != SentenceTree.ROOT
        && tree.head(next) == tree.head(noun)
        && BARE.contains(tree.relation(next))
        && tree.children(next).stream().noneMatch(c -> tree.isA(c, "case"))
        && tree.hasChild(noun, "det", Set.of("the"));
  }

  private void collect(int noun, List<Integer> names, int depth) {
    for (int child : tree.children(noun)) {
      boolean isSame = Identity.isApposed(tree, child) || isRightBehind(noun, child);
      boolean isName = tree.isInName(child) && (isSame || isOf(noun, child));
      if (isName) {
        names.add(child);
      } else if (isSame && child > noun && depth < DEPTH) {
        collect(child, names, depth + 1);
      }
    }
  }

  /** "The merchant Bo Li", "the geologist Sir Bo Li". */
  private boolean isRightBehind(int noun, int child) {
    return child > noun
        && tree.isA(child, "flat")
        && (child == noun + 1 || (child == noun + 2 && tree.isInName(child)));
  }

  /** "The city" rather than "a city", which may be any of several. */
  private boolean isArea(int noun) {
    return AREAS.contains(tree.lower(noun)) && tree.hasChild(noun, "det", Set.of("the"));
  }

  /** "The department of the bank" is no area. */
  private boolean isOf(int noun, int child) {
    return isArea(noun)
        && tree.isA(child, "nmod")
        && tree.hasChild(child, "case", Set.of("of"))
        && tree.referent(child).filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
  }
}
