package org.annals.fact;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** "She led the Liberals in the Senate": who leads a party in one house is one of its members. */
final class HouseLeads {
  private static final Set<String> CASES = Set.of("in", "on");

  private HouseLeads() {}

  static boolean isOne(SentenceTree tree, Statement statement) {
    return statement.relation().equals(Relation.LEADS)
        && statement.object() instanceof Value.Of(Entity party)
        && party.entityClass() == EntityClass.POLITICAL_PARTY
        && Ends.in(tree, statement.object()).stream()
            .filter(word -> tree.isA(word, "obj"))
            .flatMap(word -> Stream.of(word, tree.head(word)))
            .flatMap(word -> tree.children(word, Set.of("nmod", "obl")).stream())
            .filter(word -> tree.hasChild(word, "case", CASES))
            .anyMatch(word -> isHouse(tree, word));
  }

  private static boolean isHouse(SentenceTree tree, int word) {
    return tree.lemma(word).matches("house|senate|assembly|council|parliament|congress|legislature")
        || tree.referent(word)
            .map(Referent::entity)
            .filter(one -> one.entityClass() == EntityClass.LEGISLATURE)
            .isPresent();
  }
}
