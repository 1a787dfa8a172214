package org.annals.coreference;

import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** "Peru broke the treaty when it closed the port": Peru, whoever it is that says so. */
final class Beside {
  private static final Set<String> WHEN =
      Set.of("when", "after", "before", "while", "because", "since", "until", "once");

  private Beside() {}

  /** Whether an "it" means the subject of the clause around its own, and that is another. */
  static boolean isOther(SentenceTree tree, int pronoun, Entity entity) {
    int clause = tree.head(pronoun);
    boolean isSubject =
        clause != SentenceTree.ROOT
            && tree.lower(pronoun).equals("it")
            && tree.relation(pronoun).equals("nsubj")
            && tree.isA(clause, "advcl")
            && tree.children(clause).stream().anyMatch(c -> WHEN.contains(tree.lower(c)));
    return isSubject
        && tree.children(tree.head(clause), Set.of("nsubj")).stream()
            .filter(subject -> subject < pronoun)
            .flatMap(subject -> tree.referent(subject).stream())
            .map(Referent::entity)
            .anyMatch(subject -> isActor(subject) && !subject.key().equals(entity.key()));
  }

  private static boolean isActor(Entity entity) {
    return entity.is(EntityType.ORGANIZATION) || entity.entityClass() == EntityClass.COUNTRY;
  }
}
