package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says whom a letter calls "you": the one person of its salutation, "Dear Mayor Roe,". */
final class Addressee {
  private static final Set<String> FORMS = Set.of("you", "your", "yourself");
  private static final Set<String> SEVERAL = Set.of("and", "&");
  private static final int LONGEST = 8;

  private final List<Optional<Entity>> called = new ArrayList<>();

  Addressee(List<SentenceTree> trees) {
    Optional<Entity> now = Optional.empty();
    for (SentenceTree tree : trees) {
      now = isSalutation(tree) ? person(tree) : now;
      called.add(now);
    }
  }

  private static boolean isSalutation(SentenceTree tree) {
    return tree.lower(0).equals("dear") && tree.size() <= LONGEST;
  }

  private static Optional<Entity> person(SentenceTree tree) {
    List<Entity> persons =
        tree.referents().stream()
            .filter(r -> r.kind() == Referent.Kind.NAMED)
            .map(Referent::entity)
            .filter(entity -> entity.is(EntityType.PERSON))
            .distinct()
            .toList();
    for (int word = 0; word < tree.size(); word++) {
      if (SEVERAL.contains(tree.lower(word))) {
        return Optional.empty();
      }
    }
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** Whether a word is "you", "your" or the like. */
  static boolean isAt(SentenceTree tree, int word) {
    return Grammar.isPronoun(tree, word, FORMS);
  }

  /** The person whom a sentence calls so outside of quotations. */
  Optional<Entity> of(int sentence) {
    return called.get(sentence);
  }
}
