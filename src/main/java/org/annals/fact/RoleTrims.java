package org.annals.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts from the words of a role or a description what is no part of it, and leaves out those that
 * say nothing alone: "farmer with four children", "late Captain", "employee of the older company".
 */
final class RoleTrims {
  private static final Set<String> WORDED =
      Set.of(Relation.ROLE.term(), Relation.DESCRIPTION.term());

  private static final Pattern LATE = Pattern.compile("^(?:the )?late (?=\\p{L})");

  /** "In extra time referee Li": when, and not what. */
  private static final Pattern TIME =
      Pattern.compile("^(?:extra|added|stoppage|injury|half)[ -]time (?=\\p{L})");

  /** "Went round goalkeeper Li": no part of it, unlike "past" and "under". */
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "^(?:round|around|off(?! duty)|onto|into|with|without|from|by(?! election)|against|behind"
              + "|beyond|near|between|among|during|via|at|across|along|beside|towards?|upon)"
              + " (?=\\p{L})");

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
              + "|.* to do (?:so|this|that)"
              + "|one \\p{Ll}+"
              + "|employee of the "
              + AMONG
              + " \\p{Ll}+");

  /** "A difficult colleague": says nothing where nobody knows of whom. */
  private static final Pattern BESIDE_ANOTHER =
      Pattern.compile(
          "(?:\\p{L}+ )*(?:colleague|counterpart|opposite number|rival|opponent|team-?mate|mentor"
              + "|pupil|second-in-command)");

  /** "Founder of the smaller firm", "the smaller firm's founder": which of two is not said. */
  private static final Pattern ONE_OF_TWO =
      Pattern.compile(
          "(?:the )?(?:smaller|larger|older|bigger|younger) \\p{Ll}+"
              + "['\u2019]s (?<before>\\p{L}[^,;]*)"
              + "|(?<behind>\\p{L}[^,;]*?(?<!\\b(?:employee|leader|head|member))) (?:of|at|for) the"
              + " (?:smaller|larger|older|bigger|younger) \\p{Ll}+");

  private static final Map<String, String> SHORT =
      Map.of(
          "Coun.", "councillor", "Cllr", "councillor", "Cllr.", "councillor", "Ald.", "alderman");

  /** "Second firm": which one it is among others, and not what. */
  private static final Pattern COUNTED = Pattern.compile("^" + AMONG + " (?=\\p{Ll}+(?<!est)$)");

  private static final Pattern SUM =
      Pattern.compile(
          "[£$€]?\\d[\\d.,]* (?:(?:million|billion|trillion|thousand)\\b.*"
              + "|(?:kronor|kroner|euros?|dollars?|pounds?|yen|francs?|pesos?|rupees?|rand|roubles?"
              + "|per ?cent))");

  /** "His Honour Judge Li": no part of the office. */
  private static final Pattern HONOUR = Pattern.compile("^(?:(?:His|Her) )?Honou?r (?=Judge\\b)");

  private static final List<Pattern> LOOSE = List.of(PREPOSITION, TIME, LATE, BEHIND, HONOUR);

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
    if (saysNothing(statement, role) || (isDescription && SUM.matcher(role).matches())) {
      return Optional.empty();
    }
    String clear = isDescription ? role : plain(role);
    return Optional.of(clear.equals(words) ? statement : statement.saying(clear));
  }

  private static boolean saysNothing(Statement statement, String role) {
    return UNCLEAR.matcher(role).matches()
        || (statement.involved().isEmpty() && BESIDE_ANOTHER.matcher(role).matches());
  }

  private static String plain(String role) {
    Matcher one = ONE_OF_TWO.matcher(role);
    String clear =
        one.matches() ? Optional.ofNullable(one.group("before")).orElse(one.group("behind")) : role;
    return SHORT.getOrDefault(clear, clear);
  }
}
