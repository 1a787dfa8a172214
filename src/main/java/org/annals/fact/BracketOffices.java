package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is that stands with its holder in brackets right behind it: "the High
 * Court (Mr Justice Fox)".
 */
final class BracketOffices {
  private static final double CONFIDENCE = 0.85;
  private static final int LONGEST = 60;

  private final List<SentenceTree> trees;

  BracketOffices(List<SentenceTree> trees) {
    this.trees = trees;
  }

  List<Statement> following(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    for (Statement role : statements) {
      if (role.relation().equals(Relation.ROLE)
          && role.object() instanceof Value.Words(String words)
          && role.subject() instanceof Value.Of(Entity holder)) {
        trees.stream()
            .filter(tree -> tree.sentence().equals(role.evidence()))
            .flatMap(tree -> body(tree, holder, words).stream())
            .forEach(body -> found.add(placed(role, body)));
      }
    }
    return found;
  }

  private static Optional<Entity> body(SentenceTree tree, Entity holder, String words) {
    for (Referent name : tree.referents()) {
      if (name.kind() == Referent.Kind.NAMED && name.entity().key().equals(holder.key())) {
        return tree.referents().stream()
            .filter(body -> body.kind() == Referent.Kind.NAMED && OfficeBodies.isBody(body))
            .filter(body -> isBefore(tree.text(), body.span().end(), name.span().start(), words))
            .map(Referent::entity)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but a bracket and what is in it stands between the body and the name. */
  private static boolean isBefore(String text, int body, int name, String words) {
    if (body >= name || name - body > LONGEST || !text.startsWith(" (", body)) {
      return false;
    }
    String between = text.substring(body, name);
    return between.indexOf(')') < 0
        && between.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static Statement placed(Statement role, Entity body) {
    boolean isCourt = body.entityClass() == EntityClass.COURT;
    return role.implying(
        isCourt ? Relation.MEMBER_OF : Relation.WORKS_FOR, new Value.Of(body), CONFIDENCE);
  }
}
