package org.annals.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Entity;

/**
 * Of which town the mayor is whom a text tells without one, where it speaks of one council that has
 * the name of its town: "Leeds City Council met. Mayor Bo Li spoke."
 */
final class CouncilMayors {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> OFFICES = Set.of("mayor", "deputy mayor", "lord mayor");
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?U)(?:the )?(?<town>\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,2}?)"
              + " (?i:town|city|borough|district|village|municipal) (?i:council)");

  private CouncilMayors() {}

  /**
   * The offices with their town.
   *
   * @param councils all that the text speaks of
   */
  static List<Statement> following(Set<Entity> councils, List<Statement> statements) {
    Optional<String> town =
        councils.size() == 1
            ? councils.stream()
                .map(council -> COUNCIL.matcher(council.label()))
                .filter(Matcher::matches)
                .map(council -> council.group("town"))
                .findFirst()
            : Optional.empty();
    Set<Value> placed = new HashSet<>();
    statements.stream()
        .filter(one -> one.relation().equals(Relation.REPRESENTS))
        .forEach(one -> placed.add(one.subject()));
    return town.stream()
        .flatMap(
            name ->
                statements.stream()
                    .filter(one -> isMayor(one) && !placed.contains(one.subject()))
                    .map(one -> of(one, name)))
        .toList();
  }

  private static boolean isMayor(Statement one) {
    return one.relation().equals(Relation.ROLE)
        && one.object() instanceof Value.Words(String words)
        && OFFICES.contains(words.toLowerCase(Locale.ROOT));
  }

  private static Statement of(Statement role, String town) {
    String words = ((Value.Words) role.object()).words() + " of " + town;
    return role.implying(Relation.ROLE, new Value.Words(words), CONFIDENCE);
  }
}
