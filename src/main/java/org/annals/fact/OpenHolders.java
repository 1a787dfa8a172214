package org.annals.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.tree.SentenceTree;

/** Who holds an office that the text tells without its place, and may hold that of its topic. */
final class OpenHolders {
  private static final String WHERE =
      "\\b[Ii]n (?:\\p{Lu}[\\p{L}.'\u2019-]*,? ){1,5}where (?:\\p{L}+\\.? ){0,3}";

  private static final int OFTEN = 3;

  private final List<SentenceTree> trees;

  OpenHolders(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /** "Fire Chief Bo Li of Dayton", "in Dayton, where Mayor Bo Li spoke". */
  boolean isOfElsewhere(Statement statement) {
    return statement.subject() instanceof Value.Of(Entity holder)
        && Pattern.compile(
                WHERE
                    + Pattern.quote(holder.label())
                    + "|"
                    + Pattern.quote(holder.label().substring(holder.label().lastIndexOf(' ') + 1))
                    + ",? (?:of|from|in) (?:the )?\\p{Lu}")
            .matcher(statement.evidence().span().of(trees.getFirst().text()))
            .find();
  }

  /** Whether one alone, often spoken of, holds one of these offices and nobody says where. */
  boolean isOfOne(Set<String> offices, Relation placing, List<Statement> statements) {
    Set<Value> holders = new HashSet<>();
    for (Statement statement : statements) {
      if (statement.relation().equals(Relation.ROLE)
          && statement.object() instanceof Value.Words(String words)
          && offices.contains(words.toLowerCase(Locale.ROOT))) {
        holders.add(statement.subject());
      }
    }
    statements.stream()
        .filter(statement -> statement.relation().equals(placing))
        .forEach(statement -> holders.remove(statement.subject()));
    return holders.size() == 1
        && trees.stream()
                .flatMap(tree -> tree.referents().stream())
                .filter(name -> holders.contains(new Value.Of(name.entity())))
                .count()
            >= OFTEN;
  }
}
