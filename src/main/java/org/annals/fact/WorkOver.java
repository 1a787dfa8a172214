package org.annals.fact;

import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Polarity;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Makes a former employee of whoever worked somewhere and does so no more: "worked at Acme for nine
 * years", "previously worked for Acme", "was dismissed by Acme".
 */
final class WorkOver {
  private static final Set<String> WORKING =
      Set.of("work", "serve", "drive", "teach", "lecture", "practise", "practice", "write");
  private static final Set<String> SPENDING = Set.of("spend");
  private static final Set<String> LEAVING = Set.of("resign", "retire");
  private static final Set<String> REMOVING = Set.of("dismiss", "fire", "sack");
  private static final Set<String> INSIDE = Set.of("appos", "flat", "compound", "conj");

  private WorkOver() {}

  /** The statement as it holds now; nothing where it does not and nothing else follows. */
  static Optional<Statement> of(SentenceTree tree, Statement statement) {
    if (isEmployment(statement)) {
      return isOver(tree, statement) || MovedFrom.isOne(tree, statement)
          ? former(statement)
          : Optional.of(statement);
    }
    return Optional.of(statement);
  }

  private static boolean isEmployment(Statement statement) {
    return statement.relation().equals(Relation.WORKS_FOR);
  }

  /** "Employee of the factory", of somebody who "worked there for nine years". */
  static boolean isRole(SentenceTree tree, Statement statement) {
    return statement.object() instanceof Value.Words(String words)
        && words.startsWith("employee of ")
        && Ends.in(tree, statement.subject()).stream()
            .flatMap(word -> OfficesOver.told(tree, word))
            .anyMatch(verb -> isOver(tree, verb));
  }

  private static boolean isOver(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.object()).stream()
        .map(word -> verb(tree, word))
        .anyMatch(verb -> isOver(tree, verb));
  }

  /** The word that a name, or the noun before it, hangs on. */
  private static int verb(SentenceTree tree, int name) {
    int at = name;
    while (INSIDE.contains(tree.relation(at)) && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return tree.head(at);
  }

  /** Whether somebody works there no more of whom a verb tells that he did. */
  static boolean isOver(SentenceTree tree, int verb) {
    if (verb == SentenceTree.ROOT || tree.pos(verb) != PartOfSpeech.VERB) {
      return false;
    }
    String lemma = tree.lemma(verb);
    boolean isGone =
        LEAVING.contains(lemma)
            || SPENDING.contains(lemma)
            || (REMOVING.contains(lemma) && tree.child(verb, "nsubj:pass").isPresent());
    return PastVerbs.isPast(tree, verb)
        && (isGone || (WORKING.contains(lemma) && PastVerbs.isOver(tree, verb)));
  }

  /** What somebody was; of whom it is denied that he still worked there nothing is said. */
  private static Optional<Statement> former(Statement statement) {
    boolean isDenied = statement.stance().polarity() == Polarity.DENIED;
    return statement.object() instanceof Value.Of(Entity body) && !isDenied
        ? Optional.of(
            statement.implying(
                Relation.ROLE, new Value.Words(word(body) + " of " + body.label()), 1))
        : Optional.empty();
  }

  private static String word(Entity body) {
    return body.entityClass() == EntityClass.MILITARY ? "former member" : "former employee";
  }
}
