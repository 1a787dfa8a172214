package org.annals.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.attribution.Modality;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is that somebody takes up in one that two others become: "The new
 * company, Acme Bolt, will be the largest in Wales. Bo Li will be chief executive."
 */
final class MergedOffices {
  private static final double CONFIDENCE = 0.85;

  private static final String KIND =
      "(?:new|combined|merged|enlarged|joint) (?:company|group|firm|business|concern|entity|bank"
          + "|airline|university|college|union|party|club|charity|organi[sz]ation)";

  /** What stands between that and its name. */
  private static final Pattern NAMING =
      Pattern.compile(
          "\\b"
              + KIND
              + "(?:,|,?(?: which)? (?:(?:will|is to|to) )?(?:be (?:called|named|known as)"
              + "|(?:operates?|trades?) (?:under the name|as)(?: of)?),?) (?:the )?(?=\\p{Lu})");

  private static final Pattern MERGING =
      Pattern.compile("(?iU)\\b(?:merge[ds]?|merger|merging|amalgamat\\w+|combination)\\b");

  /** "Leader of the combined company", "chair of the board". */
  private static final Pattern OF_IT =
      Pattern.compile(
          " (?:of|at|in) (?:the|its) (?:" + KIND + "|(?:new )?(?:board|company|group))");

  /** What somebody is who leads or chairs. */
  private static final Pattern DONE = Pattern.compile("^(?:leader|chair|head)\\b");

  /** "Member of the new board". */
  private static final Pattern MEMBER = Pattern.compile("member of (?:the|its) (?:new )?board");

  private static final String MEMBERSHIP = "board member";

  private static final Pattern NAMES = Pattern.compile("\\p{Lu}.*");

  /** "Chief Executive Officer": an office in capitals, and no name. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:(?:Chief|General|Managing|Executive|Non-Executive|Deputy|Vice|Group|Operating|Financial"
              + "|Finance|Technical|Commercial|Officer|Director|Manager|President|Chair|Chairman|Chairwoman|Chairperson|Secretary|Treasurer)["
              + " -]?)+");

  /** What somebody does who gives up an office. */
  private static final String LEAVING =
      "(?s).*\\b(?:retir|step|stand|resign|leav|depart|quit|go)\\w*(?: down| back| aside)? as"
          + "(?: the| its)? ";

  /** What tells that somebody leads one of the two besides. */
  private static final Pattern LEADING =
      Pattern.compile(
          "\\b(?:leads?|led|leading|heads?|headed|runs?|ran|chairs|chaired|found(?:s|ed|er)?)\\b"
              + "|(?:executive|director|chair(?:man|woman|person)?|president|manager|officer)"
              + " (?:of|at)\\b"
              + "|['\u2019]s? [\\p{Ll} ]*(?:executive|director|chair|president|manager|boss)");

  private static final Pattern FINANCE =
      Pattern.compile(
          "(?:finance|technical|commercial|operations|deputy|assistant|sales|marketing) director"
              + "|chief (?:financial|operating|technical|commercial|technology) officer");

  private final List<SentenceTree> trees;
  private final RoleBonds bonds;

  MergedOffices(List<SentenceTree> trees, RoleBonds bonds) {
    this.trees = List.copyOf(trees);
    this.bonds = bonds;
  }

  /** The statements, those of offices that are told once the body has its name with that. */
  List<Statement> placed(List<Statement> statements) {
    Map<Integer, Entity> found = new TreeMap<>();
    for (SentenceTree tree : trees) {
      named(tree).ifPresent(body -> found.put(tree.sentence().span().start(), body));
    }
    boolean isOne = found.values().stream().map(Entity::key).distinct().count() == 1;
    if (!isOne || trees.stream().noneMatch(MergedOffices::tellsOfMerger)) {
      return statements;
    }
    int from = found.keySet().iterator().next();
    Entity body = found.values().iterator().next();
    List<Statement> taken =
        statements.stream()
            .filter(one -> one.evidence().span().start() >= from && isTakenUp(one))
            .filter(one -> bond(one, body).isPresent())
            .filter(one -> statements.stream().noneMatch(tie -> isTold(tie, one, body)))
            .toList();
    return statements.stream()
        .filter(one -> taken.stream().noneMatch(role -> isElsewhere(one, role)))
        .filter(one -> taken.stream().noneMatch(role -> isOfFounder(one, role, statements)))
        .flatMap(one -> taken.contains(one) ? of(one, body) : Stream.of(one))
        .toList();
  }

  /** Whether the sentence says so itself. */
  private static boolean isTold(Statement tie, Statement role, Entity body) {
    return isBeside(tie, role)
        && (tie.object().equals(new Value.Of(body))
            || (tie.period().isKnown() && tie.period().equals(role.period())));
  }

  private static boolean isBeside(Statement tie, Statement role) {
    return TopicOffices.PLACING.contains(tie.relation())
        && tie.subject().equals(role.subject())
        && tie.evidence().equals(role.evidence());
  }

  /** "Will chair the board" of one of the two, as no more than the topic of the text would say. */
  private boolean isElsewhere(Statement tie, Statement role) {
    return isBeside(tie, role)
        && tie.stance().equals(role.stance())
        && (tie.stance().modality() == Modality.PLANNED || isOnlyTaken(tie));
  }

  /** "Bo Li, finance director of Acme, has been appointed chief executive": not of Acme. */
  private boolean isOnlyTaken(Statement tie) {
    return tie.relation().equals(Relation.LEADS)
        && !tie.period().isKnown()
        && !LEADING.matcher(FINANCE.matcher(said(tie)).replaceAll("")).find();
  }

  private String said(Statement one) {
    return one.evidence().span().of(trees.getFirst().text());
  }

  /** "Bo Li, who founded Acme, becomes chairman of the board": not of Acme's. */
  private static boolean isOfFounder(Statement tie, Statement role, List<Statement> statements) {
    return isBeside(tie, role)
        && !tie.period().isKnown()
        && statements.stream()
            .filter(one -> one.relation().term().equals("foundedBy"))
            .anyMatch(
                one ->
                    one.evidence().equals(role.evidence())
                        && one.subject().equals(tie.object())
                        && one.object().equals(role.subject()));
  }

  private static boolean tellsOfMerger(SentenceTree tree) {
    return MERGING.matcher(tree.sentence().span().of(tree.text())).find();
  }

  /** The name right behind "the new company,". */
  private static Optional<Entity> named(SentenceTree tree) {
    Matcher naming = NAMING.matcher(tree.sentence().span().of(tree.text()));
    if (!naming.find()) {
      return Optional.empty();
    }
    int at = tree.sentence().span().start() + naming.end();
    return tree.referents().stream()
        .filter(name -> name.span().start() == at && name.kind() == Referent.Kind.NAMED)
        .map(Referent::entity)
        .filter(one -> one.is(EntityType.ORGANIZATION))
        .findFirst();
  }

  /** Whether it is an office of which no more is said than that somebody is to hold it. */
  private boolean isTakenUp(Statement role) {
    if (!role.relation().equals(Relation.ROLE)
        || !(role.object() instanceof Value.Words(String words))
        || !(role.subject() instanceof Value.Of(Entity holder))
        || !holder.is(EntityType.PERSON)) {
      return false;
    }
    boolean isNamed = NAMES.matcher(words).matches() && !CAPITALS.matcher(words).matches();
    boolean isOf = isNamed || bare(words).matches(".* (?:of|at|for) .*");
    return !isOf && (isToBe(role, words) || isTaken(role, words));
  }

  /** "Will lead the new company", "will be chairman"; not "will be succeeded by Bo Li". */
  private boolean isToBe(Statement role, String words) {
    String said = role.evidence().span().of(trees.getFirst().text()).toLowerCase(Locale.ROOT);
    return role.stance().modality() == Modality.PLANNED
        && !said.matches(LEAVING + Pattern.quote(bare(words)) + "\\b.*")
        && (said.contains(bare(words))
            || MEMBER.matcher(words).matches()
            || DONE.matcher(words).find());
  }

  /** "Becomes deputy chairman", "joins as chief financial officer". */
  private boolean isTaken(Statement role, String words) {
    String said = role.evidence().span().of(trees.getFirst().text());
    return Pattern.compile(
            "\\b(?:becomes|(?:is|has been|have been|was) (?:appointed|named|chosen)|joins)"
                + "(?: from [^.;]{3,90}?)?(?: as)?(?: the| its)? "
                + Pattern.quote(words))
        .matcher(said)
        .find();
  }

  private static String bare(String words) {
    return MEMBER.matcher(words).matches()
        ? MEMBERSHIP
        : OF_IT.matcher(words).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  private Optional<Relation> bond(Statement role, Entity body) {
    return bonds.of(bare(((Value.Words) role.object()).words()), body.entityClass());
  }

  private Stream<Statement> of(Statement role, Entity body) {
    String words = bare(((Value.Words) role.object()).words());
    String office = words.equals(MEMBERSHIP) ? "member of the board" : words;
    Value of = new Value.Words(office + " of " + body.label());
    return Stream.concat(
        Stream.of(role.implying(Relation.ROLE, of, CONFIDENCE)),
        bond(role, body)
            .filter(_ -> !words.equals(MEMBERSHIP))
            .map(relation -> role.implying(relation, new Value.Of(body), CONFIDENCE))
            .stream());
  }
}
