package org.annals.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.tree.SentenceTree;

/**
 * What somebody founded or owns whom a document calls "the founder" or "the owner" and no more,
 * where it speaks of one body far more than of any other.
 */
final class TopicFounders {
  private static final double CONFIDENCE = 0.8;

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "founder",
          Relation.FOUNDED_BY,
          "owner",
          Relation.OWNS,
          "majority owner",
          Relation.OWNS,
          "sole owner",
          Relation.OWNS);

  private final TopicBodies bodies;

  TopicFounders(List<SentenceTree> trees) {
    this.bodies = new TopicBodies(trees);
  }

  List<Statement> following(List<Statement> statements) {
    return statements.stream().flatMap(role -> told(role, statements).stream()).toList();
  }

  private Optional<Statement> told(Statement role, List<Statement> statements) {
    if (!role.relation().equals(Relation.ROLE)
        || !(role.object() instanceof Value.Words(String words))
        || !RELATIONS.containsKey(words)
        || !isBare(role, words)) {
      return Optional.empty();
    }
    Relation relation = RELATIONS.get(words);
    return bodies
        .title()
        .or(() -> bodies.only(role.evidence()))
        .filter(_ -> statements.stream().noneMatch(one -> isTold(one, relation, role.subject())))
        .map(body -> statement(role, relation, body));
  }

  /** "The founder, Bo Li", and not "the founder of it" or "its founder". */
  private boolean isBare(Statement role, String words) {
    return Pattern.compile("\\b[Tt]he " + words + "\\b(?! (?:of|and)\\b)")
        .matcher(bodies.said(role.evidence()))
        .find();
  }

  private static boolean isTold(Statement one, Relation relation, Value who) {
    return one.relation().equals(relation)
        && (one.subject().equals(who) || one.object().equals(who));
  }

  private static Statement statement(Statement role, Relation relation, Entity body) {
    Value of = new Value.Of(body);
    boolean isOwner = relation.equals(Relation.OWNS);
    return new Statement(
        isOwner ? role.subject() : of,
        relation,
        isOwner ? of : role.subject(),
        role.evidence(),
        role.stance(),
        CONFIDENCE * role.confidence());
  }
}
