package org.annals.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Keeps whoever only pleads for a body, studies there or sits on its board from looking as if he
 * worked for it, and a foreman from being a member of his firm.
 */
final class TieDoubts {
  private static final Set<Relation> PLACING = Set.of(Relation.LEADS, Relation.WORKS_FOR);

  private static final Set<String> OUTSIDERS =
      Set.of(
          "counsel",
          "student",
          "pupil",
          "schoolboy",
          "schoolgirl",
          "undergraduate",
          "liquidator",
          "receiver");

  /** Who pleads for whoever pays him. */
  private static final Set<String> PLEADERS =
      Set.of("lawyer", "advocate", "attorney", "solicitor", "barrister");

  private static final Pattern ON_BOARD =
      Pattern.compile(
          "(?:board |council )?member of (?:the|its)"
              + " (?:\\p{Ll}+ )?(?:board|council|senate|court|executive|committee)\\b.*");

  /** Who sits on a board, whatever else the text calls him: "an unpaid director". */
  private static final Pattern NO_EMPLOYEE =
      Pattern.compile(
          "(?:.* )?(?:(?:non-?executive|unpaid|independent) director|chair(?:man|woman|person)? of"
              + " (?:the|its) (?:\\p{Ll}+ )?(?:board|trustees))\\b.*");

  /** A body that consists of its trustees. */
  private static final Pattern OF_TRUSTEES =
      Pattern.compile(".*\\b(?:Board|Council|Committee|Commission|District)\\b.*");

  private static final Pattern TRUSTEE = Pattern.compile("(?:.* )?trustee(?: .*)?");

  private static final Set<String> FOR = Set.of("for");

  private final Map<Span, List<Statement>> bySentence;

  TieDoubts(List<Statement> all) {
    this.bySentence = Statement.bySentence(all);
  }

  /** The tie that the sentence tells; nothing where it tells none. */
  Optional<Statement> of(SentenceTree tree, Statement statement) {
    if (isMemberOfFirm(tree, statement)) {
      return Optional.of(statement.implying(Relation.WORKS_FOR, statement.object(), 1));
    }
    if (isOfficeOfMembers(statement) || HouseLeads.isOne(tree, statement)) {
      return of(tree, statement.implying(Relation.MEMBER_OF, statement.object(), 1));
    }
    boolean isNone =
        (statement.relation().equals(Relation.WORKS_FOR)
                && (isOutside(tree, statement) || isOnBoard(statement) || isOnlyOnBoard(statement)))
            || isTrustee(statement)
            || isOfOther(tree, statement);
    return Optional.of(statement).filter(_ -> !isNone).map(tie -> ended(tree, tie));
  }

  /** "Was head of surgery at Acme until the group dismissed him in 2019": nor works there still. */
  private Statement ended(SentenceTree tree, Statement statement) {
    return statement.relation().equals(Relation.WORKS_FOR) && !statement.period().isKnown()
        ? beside(statement).stream()
            .filter(role -> role.relation().equals(Relation.ROLE))
            .filter(role -> role.period().until().isPresent())
            .filter(role -> role.stance().equals(statement.stance()))
            .filter(role -> isOf(tree, statement.object(), role.object()))
            .findFirst()
            .map(role -> statement.during(role.period()))
            .orElse(statement)
        : statement;
  }

  /** Whether the body stands below the last word of an office. */
  private static boolean isOf(SentenceTree tree, Value body, Value office) {
    return office instanceof Value.Words(String words)
        && Ends.in(tree, body).stream()
            .anyMatch(
                end -> {
                  int at = end;
                  while (at != SentenceTree.ROOT
                      && !tree.isA(at, "nsubj")
                      && !isWordOf(words, tree.lower(at))) {
                    at = tree.head(at);
                  }
                  return at != SentenceTree.ROOT && isWordOf(words, tree.lower(at));
                });
  }

  private static boolean isWordOf(String words, String word) {
    return (" " + words + " ").contains(" " + word + " ");
  }

  /** "Its foreman, Bo Li": no member, unless he rides for it. */
  private static boolean isMemberOfFirm(SentenceTree tree, Statement statement) {
    return statement.relation().equals(Relation.MEMBER_OF)
        && statement.subject() instanceof Value.Of(Entity who)
        && who.is(EntityType.PERSON)
        && isFirm(statement.object())
        && Ends.in(tree, statement.object()).stream()
            .noneMatch(firm -> tree.hasChild(firm, "case", FOR));
  }

  /** "The secretary of the association, Bo Li": a member of it. */
  private boolean isOfficeOfMembers(Statement statement) {
    return statement.relation().equals(Relation.WORKS_FOR)
        && statement.object() instanceof Value.Of(Entity body)
        && beside(statement).stream()
            .filter(other -> other.relation().equals(Relation.ROLE))
            .filter(other -> other.period().equals(statement.period()))
            .anyMatch(
                other ->
                    other.object() instanceof Value.Words(String words)
                        && MemberOffices.isOne(words, body));
  }

  private static boolean isFirm(Value body) {
    return body instanceof Value.Of(Entity firm) && firm.entityClass() == EntityClass.COMPANY;
  }

  /** "Counsel for Acme, Bo Li", "Bo Li, a student of the college". */
  private static boolean isOutside(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .flatMap(word -> PastTies.called(tree, word))
        .anyMatch(
            noun ->
                (OUTSIDERS.contains(tree.lemma(noun)) || isPleader(tree, noun))
                    && tree.children(noun, Set.of("amod")).stream()
                        .noneMatch(word -> tree.lower(word).equals("former")));
  }

  /** "Its lawyer, Bo Li", "a lawyer for Acme", but not "a lawyer at Acme". */
  private static boolean isPleader(SentenceTree tree, int noun) {
    return PLEADERS.contains(tree.lemma(noun))
        && (tree.child(noun, "nmod:poss").isPresent()
            || tree.children(noun, Set.of("nmod")).stream()
                .anyMatch(body -> tree.hasChild(body, "case", FOR)));
  }

  /** "Bo Li, the first chair of the board": works there as little as its members do. */
  private boolean isOnlyOnBoard(Statement statement) {
    List<String> roles =
        beside(statement).stream()
            .filter(other -> other.relation().equals(Relation.ROLE))
            .flatMap(
                other -> other.object() instanceof Value.Words(String it) ? Stream.of(it) : none())
            .toList();
    return !roles.isEmpty() && roles.stream().allMatch(it -> NO_EMPLOYEE.matcher(it).matches());
  }

  private static Stream<String> none() {
    return Stream.empty();
  }

  /** "A member of the board of the charity". */
  private boolean isOnBoard(Statement statement) {
    return beside(statement).stream()
        .filter(other -> other.relation().equals(Relation.ROLE))
        .anyMatch(
            other ->
                other.object() instanceof Value.Words(String words)
                    && ON_BOARD.matcher(words).matches()
                    && statement.object() instanceof Value.Of(Entity body)
                    && words.contains(body.label()));
  }

  /** "A trustee of the school": no member of it. */
  private boolean isTrustee(Statement statement) {
    return statement.relation().equals(Relation.MEMBER_OF)
        && statement.object() instanceof Value.Of(Entity body)
        && !OF_TRUSTEES.matcher(body.label()).matches()
        && beside(statement).stream()
            .filter(other -> other.relation().equals(Relation.ROLE))
            .anyMatch(
                other ->
                    other.object() instanceof Value.Words(String words)
                        && TRUSTEE.matcher(words).matches());
  }

  /** "Acme's director, Bo Li": of no body besides that the sentence does not speak of. */
  private boolean isOfOther(SentenceTree tree, Statement statement) {
    return PLACING.contains(statement.relation())
        && Ends.in(tree, statement.object()).isEmpty()
        && beside(statement).stream()
            .filter(other -> PLACING.contains(other.relation()))
            .filter(other -> !other.object().equals(statement.object()))
            .anyMatch(other -> !Ends.in(tree, other.object()).isEmpty());
  }

  /** What its sentence tells of the same one. */
  private List<Statement> beside(Statement statement) {
    return bySentence.getOrDefault(statement.evidence().span(), List.of()).stream()
        .filter(other -> other.subject().equals(statement.subject()))
        .toList();
  }
}
