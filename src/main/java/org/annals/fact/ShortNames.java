package org.annals.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is that a text tells with the first words of its name: "the Land and Sea
 * leader" where it speaks of the Land and Sea Party.
 */
final class ShortNames {
  private static final double CONFIDENCE = 0.85;

  private static final Pattern SHORT =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}-]+(?: (?:(?:and|of|for|the) )?\\p{Lu}[\\p{L}-]+)*)"
              + " (?<title>\\p{Ll}[\\p{Ll} -]*)");

  /** What the name of a body goes on with where no more than its kind was left out. */
  private static final Pattern KIND =
      Pattern.compile(
          " (?:Party|Movement|Union|Alliance|Association|Federation|Club|League|Group)");

  private final List<Entity> bodies;
  private final RoleBonds bonds;

  ShortNames(List<SentenceTree> trees, RoleBonds bonds) {
    this.bodies =
        trees.stream()
            .flatMap(tree -> tree.referents().stream())
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .map(Referent::entity)
            .filter(entity -> entity.is(EntityType.ORGANIZATION))
            .distinct()
            .toList();
    this.bonds = bonds;
  }

  List<Statement> following(List<Statement> statements) {
    Map<Span, List<Statement>> told = Statement.bySentence(statements);
    return statements.stream()
        .filter(one -> one.relation().equals(Relation.ROLE))
        .flatMap(one -> placed(one, told.getOrDefault(one.evidence().span(), List.of())).stream())
        .toList();
  }

  private Optional<Statement> placed(Statement role, List<Statement> here) {
    Matcher words = SHORT.matcher(role.object() instanceof Value.Words(String all) ? all : "");
    if (!words.matches()) {
      return Optional.empty();
    }
    List<Entity> meant = bodies.stream().filter(one -> isOf(one, words.group("name"))).toList();
    return meant.size() == 1 && !SharedBodies.isPlaced(role, here)
        ? bonds
            .of(words.group("title"), meant.getFirst().entityClass())
            .map(it -> role.implying(it, new Value.Of(meant.getFirst()), CONFIDENCE))
        : Optional.empty();
  }

  private static boolean isOf(Entity body, String name) {
    return body.names().stream()
        .anyMatch(
            full -> full.startsWith(name) && KIND.matcher(full.substring(name.length())).matches());
  }
}
