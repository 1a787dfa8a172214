package org.annals.label;

import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Tells a committee with work of its own, and people to whom it is done, from the whole body. */
final class BodyParts {
  private static final Set<String> COMMITTEES = Set.of("committee", "commission");
  private static final Set<String> KINDS = Set.of("compound", "amod");

  private static final Set<String> PEOPLE =
      Set.of("officials", "official", "officers", "officer", "directors", "delegates", "agents");

  private static final Set<String> DONE_TO = Set.of("obj", "nsubj:pass");

  private BodyParts() {}

  /** "The senate's finance committee met", "she summoned officials of the board". */
  static boolean isPart(SentenceTree tree, int verb, int word) {
    return isCommittee(tree, word)
        || (PEOPLE.contains(tree.lower(word))
            && tree.head(word) == verb
            && DONE_TO.contains(tree.relation(word)));
  }

  private static boolean isCommittee(SentenceTree tree, int word) {
    return COMMITTEES.contains(tree.lower(word))
        && tree.children(word, KINDS).stream().anyMatch(kind -> tree.referent(kind).isEmpty())
        && tree.children(word, Set.of("nmod:poss", "nmod")).stream()
            .flatMap(owner -> tree.referent(owner).stream())
            .map(Referent::entity)
            .map(Entity::key)
            .anyMatch(key -> key.type() == EntityType.ORGANIZATION);
  }
}
