package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts from the words of a role or a description what is no part of it, and leaves out those that
 * say nothing alone: "farmer with four children", "late Captain", "employee of the older company".
 */
final class RoleTrims {
  private static final Set<String> WORDED =
      Set.of(Relation.ROLE.term(), Relation.DESCRIPTION.term());

  private static final Pattern LATE = Pattern.compile("^(?:the )?late (?=\\p{L})");

  private static final Pattern BEHIND =
      Pattern.compile(
          " (?:for (?:\\S+ ){1,3}?(?:years?|months?|weeks?|decades?|seasons?|terms?)"
              + "|with (?:\\S+ ){0,2}(?:child|children|sons?|daughters?|kids|grandchildren)"
              + "|in (?:his|her|their|its|my|\\S+['\u2019]s?) (?:\\S+ )?(?:place|stead|absence)"
              + "|in question)$");

  private static final String AMONG =
      "(?:other|another|second|third|smaller|larger|older|bigger|younger|newer|latter)";

  /** "Writer of the two", "employee of the older company", "place below them". */
  private static final Pattern UNCLEAR =
      Pattern.compile(
          ".* of the (?:two|three|four|pair|trio|lot)"
              + "|.*\\b(?:them|it|either)"
              + "|.* one['\u2019]s .*"
              + "|one \\p{Ll}+"
              + "|employee of the "
              + AMONG
              + " \\p{Ll}+");

  /** "Second firm": which one it is among others, and not what. */
  private static final Pattern COUNTED = Pattern.compile("^" + AMONG + " (?=\\p{Ll}+(?<!est)$)");

  private static final Pattern SUM =
      Pattern.compile(
          "[£$€]?\\d[\\d.,]* (?:(?:million|billion|trillion|thousand)\\b.*"
              + "|(?:kronor|kroner|euros?|dollars?|pounds?|yen|francs?|pesos?|rupees?|rand|roubles?"
              + "|per ?cent))");

  private static final List<Pattern> LOOSE = List.of(LATE, BEHIND);

  private RoleTrims() {}

  /** The statement with no more than belongs to it; nothing where its words say nothing. */
  static Optional<Statement> of(Statement statement) {
    if (!WORDED.contains(statement.relation().term())
        || !(statement.object() instanceof Value.Words(String words))) {
      return Optional.of(statement);
    }
    boolean isDescription = statement.relation().equals(Relation.DESCRIPTION);
    String role = isDescription ? COUNTED.matcher(words).replaceFirst("") : words;
    for (Pattern loose : LOOSE) {
      role = loose.matcher(role).replaceFirst("");
    }
    if (UNCLEAR.matcher(role).matches() || (isDescription && SUM.matcher(role).matches())) {
      return Optional.empty();
    }
    return Optional.of(role.equals(words) ? statement : statement.saying(role));
  }
}
