package org.annals.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/**
 * "Vale Flat beat Orla Hill by four points": who meets in a match are teams, whatever places or
 * firms are called so, and so is "Flat" where the text says no more of one of them.
 */
final class MatchTeams {
  private static final String NUMBER =
      "(?:\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)";

  private static final String BEAT =
      "(?:beat|beats|beating|defeat(?:ed|ing)|thrash(?:ed|ing)|edg(?:ed|ing)|held off|holding off"
          + "|hammer(?:ed|ing)|overcame|overcoming|saw off|routed|trounc(?:ed|ing)|drew with)";

  /** What stands before the name of one who has lost or drawn. */
  private static final Pattern BEATEN =
      Pattern.compile(
          "\\b(?:"
              + BEAT
              + "|(?:win|victory|draw|triumph) (?:over|against|with)|lost [\\d\u2013-]+ to"
              + "|drew [\\d\u2013-]+ (?:with|at|against))"
              + "(?: the| (?:the )?(?:holders|champions|leaders|hosts|visitors),)? $");

  /** What a match has and no vote, war or market. */
  private static final Pattern MATCH =
      Pattern.compile(
          "\\b(?<!by )\\d{1,3}[-\u2013]\\d{1,3}\\b(?! per| vote)|\\bby "
              + NUMBER
              + " (?:points?|goals?|runs?|wickets?|tries|shots|lengths?|sets?)\\b"
              + "|\\b(?:grand |quarter-?|semi-?)finals?\\b");

  /** What goes on behind the name of one who plays, and not behind that of a town. */
  private static final Pattern PLAYING =
      Pattern.compile(
          "^(?:['\u2019]s?)? (?:(?:head |assistant )?(?:coach|captain|skipper|goalkeeper|keeper"
              + "|striker|midfielder|defender|winger|forward|halfback|fullback|full-back|prop|hooker"
              + "|starter|closer|pitcher|catcher|bowler|batsman|batter|manager|bench|runner|attack)\\b|(?:had"
              + " |have |has"
              + " )?(?:led|lead|trailed|pulled|stay|stayed|beat|lost|won|drew|climb|scored"
              + "|finished|equali[sz]ed|level?led|"
              + BEAT
              + ")\\b)");

  private static final Pattern FOR_TEAM =
      Pattern.compile("\\b(?:for|put|with|against|by|give|gave|over|, one|one last|one) $");

  private static final Pattern IN_PLACE =
      Pattern.compile("\\b(?i:in|at|near|from|to|of|around|outside|through)(?: the)? $");

  private static final Pattern WHO_DOES =
      Pattern.compile(
          "^,? (?:are|is|were|was|have|has|had|who|which|came|come|ended|end|took|take|"
              + BEAT
              + ")\\b");

  private static final Set<EntityClass> NEVER =
      Set.of(
          EntityClass.COUNTRY,
          EntityClass.POLITICAL_PARTY,
          EntityClass.COURT,
          EntityClass.LEGISLATURE,
          EntityClass.MILITARY,
          EntityClass.GOVERNMENT_BODY,
          EntityClass.SPORTS_ORGANIZATION);

  private static final int FAR = 40;

  private final String text;
  private final List<Mention> names;

  private MatchTeams(String text, List<Mention> names) {
    this.text = text;
    this.names = names;
  }

  /** The same names, in which those who meet in a match are teams. */
  static List<Mention> typed(String text, List<Sentence> sentences, List<Mention> names) {
    MatchTeams teams = new MatchTeams(text, names);
    Set<String> sides =
        sentences.stream()
            .filter(sentence -> MATCH.matcher(sentence.span().of(text)).find())
            .flatMap(sentence -> teams.sides(sentence.span()).stream())
            .map(name -> name.span().of(text))
            .collect(Collectors.toSet());
    return sides.isEmpty() ? names : names.stream().map(name -> teams.typed(name, sides)).toList();
  }

  /** Who has lost in a sentence, and who is its first word and has not. */
  private Set<Mention> sides(Span sentence) {
    Set<Mention> sides = new HashSet<>();
    List<Mention> here =
        names.stream()
            .filter(name -> name.span().overlaps(sentence))
            .filter(this::mayPlay)
            .toList();
    for (Mention name : here) {
      Matcher beaten = BEATEN.matcher(name.span().before(text, FAR));
      if (beaten.find()) {
        sides.add(name);
        winner(here, name.span().start() - beaten.group().length(), sentence).ifPresent(sides::add);
      }
    }
    return sides;
  }

  /** The name right before the verb, or else that with which the sentence opens. */
  private Optional<Mention> winner(List<Mention> here, int verb, Span sentence) {
    return here.stream()
        .filter(name -> name.span().end() <= verb)
        .filter(
            name ->
                text.substring(name.span().end(), verb).isBlank()
                    || (name.span().start() == sentence.start()
                        && WHO_DOES.matcher(behind(name)).find()))
        .reduce((first, second) -> second);
  }

  private boolean mayPlay(Mention name) {
    EntityType type = name.entityClass().type();
    return name.entityClass() == EntityClass.SPORTS_ORGANIZATION
        || ((type == EntityType.PLACE || type == EntityType.ORGANIZATION)
            && name.known().isEmpty()
            && !NEVER.contains(name.entityClass()));
  }

  private Mention typed(Mention name, Set<String> sides) {
    String said = name.span().of(text);
    boolean isSide = sides.contains(said);
    boolean isTeam =
        !NEVER.contains(name.entityClass())
            && name.entityClass().type() != EntityType.PERSON
            && !IN_PLACE.matcher(before(name)).find()
            && (isSide ? name.known().isEmpty() : isShort(name, said, sides));
    return isTeam ? name.as(EntityClass.SPORTS_ORGANIZATION) : name;
  }

  /** "Flat lost a defender", of Vale Flat: the first or the last word of one side alone. */
  private boolean isShort(Mention name, String said, Set<String> sides) {
    long hosts =
        sides.stream()
            .filter(side -> side.startsWith(said + " ") || side.endsWith(" " + said))
            .count();
    return hosts == 1
        && (PLAYING.matcher(behind(name)).find() || FOR_TEAM.matcher(before(name)).find());
  }

  private String before(Mention name) {
    return name.span().before(text, FAR);
  }

  private String behind(Mention name) {
    int end = name.span().end();
    return text.substring(end, Math.min(text.length(), end + FAR));
  }
}
