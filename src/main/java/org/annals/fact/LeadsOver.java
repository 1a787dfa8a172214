package org.annals.fact;

import java.util.Map;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.tree.SentenceTree;

/** Makes a former head of whoever led something for a time: "ran the port for nine years". */
final class LeadsOver {
  private static final Map<String, String> POSTS =
      Map.of(
          "direct", "director",
          "lead", "leader",
          "head", "head",
          "chair", "chair",
          "manage", "manager",
          "coach", "coach",
          "captain", "captain",
          "command", "commander",
          "run", "head");

  private LeadsOver() {}

  /** The statement as it holds now. */
  static Optional<Statement> of(SentenceTree tree, Statement statement) {
    Optional<String> post =
        Ends.in(tree, statement.object()).stream()
            .filter(word -> tree.isA(word, "obj") && isOver(tree, tree.head(word)))
            .map(word -> POSTS.get(tree.lemma(tree.head(word))))
            .findFirst();
    return post.isPresent() && statement.object() instanceof Value.Of(Entity body)
        ? Optional.of(
            statement.implying(
                Relation.ROLE, new Value.Words("former " + post.get() + " of " + body.label()), 1))
        : Optional.of(statement);
  }

  /** "Head of the factory", of somebody who "ran the factory for nine years". */
  static boolean isRole(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .flatMap(word -> OfficesOver.told(tree, word))
        .filter(verb -> isOver(tree, verb))
        .anyMatch(
            verb ->
                statement.object() instanceof Value.Words(String words)
                    && words.startsWith(POSTS.get(tree.lemma(verb)) + " of "));
  }

  private static boolean isOver(SentenceTree tree, int verb) {
    return verb != SentenceTree.ROOT
        && POSTS.containsKey(tree.lemma(verb))
        && PastVerbs.isPast(tree, verb)
        && (PastVerbs.lasted(tree, verb) || PastVerbs.isEnded(tree, verb));
  }
}
