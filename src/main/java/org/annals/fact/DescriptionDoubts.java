package org.annals.fact;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Where a noun for a kind does not say what the body or place beside it is. */
final class DescriptionDoubts {
  /** What says something with the clause behind it alone: "the only country in which". */
  private static final Set<String> SINGLING = Set.of("only", "first", "last", "sole", "same");

  private static final Set<String> OF = Set.of("of", "in");
  private static final Set<String> PARTS =
      Set.of(
          "share",
          "stake",
          "half",
          "portrait",
          "statue",
          "bust",
          "picture",
          "photograph",
          "map",
          "model",
          "tomb",
          "mausoleum",
          "grave",
          "shrine",
          "monument");

  private final SentenceTree tree;

  DescriptionDoubts(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether the noun says nothing of what it stands beside or is said of. */
  boolean isNone(int noun, boolean isNaming) {
    return isSingled(noun) || isOfWhole(noun) || (isNaming ? isBareObject(noun) : isPlaced(noun));
  }

  /** "The only country in which chess is taught": its words end before what they are about. */
  private boolean isSingled(int noun) {
    return tree.hasChild(noun, "amod", SINGLING) && tree.child(noun, "acl:relcl").isPresent();
  }

  /** "The tomb of Anna Berg, a brick building", "a share in Acme, a gift": that is the tomb. */
  private boolean isOfWhole(int noun) {
    int name = tree.head(noun);
    if (!tree.isA(noun, "appos") || name > noun) {
      return false;
    }
    boolean isBelow = tree.isA(name, "nmod") && tree.hasChild(name, "case", OF);
    String whole = tree.lemma(isBelow ? tree.head(name) : name);
    return PARTS.contains(whole);
  }

  /** "The agency for nature conservation, Natural England": a noun without an article there. */
  private boolean isBareObject(int noun) {
    return tree.child(noun, "case").isPresent()
        && tree.children(noun, Set.of("det", "nmod:poss", "nummod")).isEmpty()
        && tree.children(noun, Set.of("appos")).stream().anyMatch(name -> name > noun);
  }

  /** "The nearest school was in Leeds". */
  private boolean isPlaced(int noun) {
    return tree.isA(noun, "nsubj")
        && tree.head(noun) > noun
        && tree.child(tree.head(noun), "case").isPresent();
  }
}
