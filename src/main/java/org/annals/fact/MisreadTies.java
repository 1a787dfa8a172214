package org.annals.fact;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.tree.SentenceTree;

/**
 * What a sentence says of no office, no tie and no other name, though its words fit: "a senator
 * with a good rating from the Rifle Union" does not work there, "through a lawyer Berg denied it"
 * makes no lawyer of Berg, and nobody is called what he is called anyway.
 */
final class MisreadTies {
  private static final Set<Relation> TIES =
      Set.of(Relation.WORKS_FOR, Relation.LEADS, Relation.MEMBER_OF);

  private static final String RATED = "\\bwith an? (?:[\\p{L}+-]+ ){1,4}(?:from|by) (?:the )?";
  private static final String OPENING = "^(?:Through|Via|By|From|With|Without) an? ";

  /** "Leader of before a committee". */
  private static final Pattern BROKEN =
      Pattern.compile("(?:.* )?of (?:before|after|at|in|on|to|by|from|with) .*");

  private MisreadTies() {}

  static boolean is(SentenceTree tree, Statement statement) {
    return isOwnName(statement)
        || isBroken(statement)
        || isRated(tree, statement)
        || isOfOther(tree, statement);
  }

  private static boolean isOwnName(Statement statement) {
    return statement.relation().equals(Relation.ALIAS)
        && statement.subject() instanceof Value.Of(Entity one)
        && statement.object() instanceof Value.Words(String words)
        && words.equalsIgnoreCase(one.label());
  }

  private static boolean isBroken(Statement statement) {
    return statement.relation().equals(Relation.ROLE)
        && statement.object() instanceof Value.Words(String words)
        && BROKEN.matcher(words).matches();
  }

  private static boolean isRated(SentenceTree tree, Statement statement) {
    return TIES.contains(statement.relation())
        && statement.object() instanceof Value.Of(Entity body)
        && names(body).anyMatch(name -> has(tree, statement, RATED + Pattern.quote(name)));
  }

  /** "Through a lawyer Berg denied it". */
  private static boolean isOfOther(SentenceTree tree, Statement statement) {
    return statement.relation().equals(Relation.ROLE)
        && statement.subject() instanceof Value.Of(Entity one)
        && statement.object() instanceof Value.Words(String words)
        && names(one)
            .anyMatch(
                name -> has(tree, statement, OPENING + Pattern.quote(words + " " + name) + "\\b"));
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.label()), entity.names().stream());
  }

  private static boolean has(SentenceTree tree, Statement statement, String pattern) {
    return Pattern.compile(pattern).matcher(statement.evidence().span().of(tree.text())).find();
  }
}
