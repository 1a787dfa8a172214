package org.annals.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Which names of a document are those of ships and boats, to which nobody belongs as to a body. */
final class VesselNames {
  private static final Set<String> VESSELS = DataFile.words("/mention/vessels.txt");
  private static final Set<String> BESIDE = Set.of("appos", "compound", "nmod:desc", "flat");

  private static final Set<String> OF_CUTTERS =
      Set.of("revenue", "customs", "guard", "coastguard", "pilot", "police", "navy", "sailing");

  private static final Set<String> OF_SHIPS =
      Set.of(
          Relation.LOCATED_IN.term(),
          Relation.MEMBER_OF.term(),
          Relation.ROLE.term(),
          Relation.RESIDES_IN.term());

  /** What binds people to bodies: who sails on a ship works for its owner. */
  private static final Set<String> OF_BODIES =
      Set.of(Relation.MEMBER_OF.term(), Relation.WORKS_FOR.term());

  private final Set<EntityKey> keys = new HashSet<>();

  /** Those that a document calls so. */
  VesselNames(List<SentenceTree> trees) {
    for (SentenceTree tree : trees) {
      tree.referents().stream()
          .filter(referent -> isCalledOne(tree, referent))
          .forEach(referent -> keys.add(referent.entity().key()));
    }
  }

  /** "The trawler, built in Leeds", "the ferry belonged to Acme". */
  boolean isOfVessel(Statement statement) {
    String term = statement.relation().term();
    return (OF_SHIPS.contains(term) && isOne(statement.subject()))
        || (OF_BODIES.contains(term) && isOne(statement.object()));
  }

  private boolean isOne(Value value) {
    return value instanceof Value.Of(Entity entity) && keys.contains(entity.key());
  }

  private static boolean isCalledOne(SentenceTree tree, Referent referent) {
    int head = tree.headOf(referent.span());
    if (head < 0) {
      return false;
    }
    return referent.kind() == Referent.Kind.NOMINAL
        ? isVessel(tree, head) && !tree.isInName(head)
        : referent.kind() == Referent.Kind.NAMED && isNamedSo(tree, head);
  }

  /** "The trawler Doria", "the boat, the Doria". */
  private static boolean isNamedSo(SentenceTree tree, int head) {
    boolean isBehind =
        tree.isA(head, "appos")
            && isVessel(tree, tree.head(head))
            && tree.child(tree.head(head), "case").isEmpty()
            && !tree.isInName(tree.head(head));
    return isBehind
        || tree.children(head, BESIDE).stream()
            .anyMatch(noun -> isVessel(tree, noun) && !tree.isInName(noun));
  }

  private static boolean isVessel(SentenceTree tree, int word) {
    return VESSELS.contains(tree.lower(word)) && !isCraftsman(tree, word);
  }

  /** "A glass cutter", but not "a revenue cutter". */
  private static boolean isCraftsman(SentenceTree tree, int word) {
    return tree.lower(word).equals("cutter")
        && tree.children(word, Set.of("compound")).stream()
            .anyMatch(kind -> !OF_CUTTERS.contains(tree.lower(kind)));
  }
}
