package org.annals.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body those are who are told of in minutes: who stands in the list of the members present
 * belongs to it, and its officers are told of without its name.
 */
final class MinutesOffices {
  private static final double CONFIDENCE = 0.85;
  private static final int HEAD = 6;

  /** "Minutes of the council", and not "for ten minutes". */
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?i)(?<!(?:\\d|\\bone|two|three|four|five|six|seven|eight|nine|teen|ten|eleven|twelve"
              + "|ty|\\bfew|several|many|some|more|other|these|last|first) )\\bminutes\\b");

  private static final Pattern PRESENT =
      Pattern.compile("(?i)^(?:(?:members|councillors|committee|board|trustees) )?present\\s*:");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:in attendance|also present|apolog|absent|visitors?|guests?|public|observers?"
              + "|not present)\\b");
  private static final Pattern NO_MEMBER =
      Pattern.compile(
          "(?i)\\b(?:clerk|guest|observer|visitor|officer|minutes?|minuting|staff|press|reporter"
              + "|adviser|representing)\\b");
  private static final Pattern CHAIR =
      Pattern.compile(
          "(?i)^,? ?\\(?((?:(?:vice|deputy|acting)[ -])?chair(?:man|woman|person)?"
              + "|president|treasurer|secretary|hon(?:\\.|orary) (?:secretary|treasurer))\\)?$");
  private static final Set<String> HEADS =
      Set.of("chair", "chairman", "chairwoman", "chairperson", "president");
  private static final Set<String> OFFICERS =
      Set.of(
          "clerk",
          "secretary",
          "treasurer",
          "honorary secretary",
          "honorary treasurer",
          "hon. secretary",
          "hon. treasurer",
          "town clerk",
          "parish clerk",
          "vice-chair",
          "vice chair",
          "vice-chairman",
          "vice-president",
          "membership secretary");
  private static final Set<Relation> PLACING =
      Set.of(Relation.WORKS_FOR, Relation.LEADS, Relation.MEMBER_OF);

  private final List<SentenceTree> trees;

  MinutesOffices(List<SentenceTree> trees) {
    this.trees = trees;
  }

  List<Statement> following(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    body()
        .ifPresent(
            body -> {
              trees.forEach(tree -> present(tree, body, found));
              officers(statements, body, found);
            });
    return found;
  }

  /** The one body that the heading of the minutes names. */
  private Optional<Entity> body() {
    List<SentenceTree> head = trees.subList(0, Math.min(HEAD, trees.size()));
    Set<Entity> all = new LinkedHashSet<>();
    Set<Entity> titled = new LinkedHashSet<>();
    boolean isMinutes = false;
    for (SentenceTree tree : head) {
      String text = text(tree);
      if (PRESENT.matcher(text).find()) {
        break;
      }
      all.addAll(bodies(tree));
      if (MINUTES.matcher(text).find()) {
        isMinutes = true;
        titled.addAll(bodies(tree));
      }
    }
    Set<Entity> named = titled.isEmpty() ? all : titled;
    return isMinutes && named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private static List<Entity> bodies(SentenceTree tree) {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.ORGANIZATION))
        .toList();
  }

  private static String text(SentenceTree tree) {
    return tree.sentence().span().of(tree.text());
  }

  /** The list of those present, up to those who were so and do not belong to the body. */
  private static void present(SentenceTree tree, Entity body, List<Statement> found) {
    String text = text(tree);
    Matcher present = PRESENT.matcher(text);
    if (!present.find()) {
      return;
    }
    Matcher others = OTHERS.matcher(text);
    int end = others.find(present.end()) ? others.start() : text.length();
    int start = tree.sentence().span().start();
    for (Referent name : tree.referents()) {
      int behind = name.span().end() - start;
      if (!name.entity().is(EntityType.PERSON) || behind > end) {
        continue;
      }
      String said = text.substring(behind, entryEnd(text, behind, end));
      Optional<Entity> other = sender(tree, behind + start, said.length());
      other.ifPresent(
          one -> found.add(of(name.entity(), Relation.MEMBER_OF, new Value.Of(one), tree)));
      if (other.isEmpty() && !NO_MEMBER.matcher(said).find()) {
        found.add(of(name.entity(), Relation.MEMBER_OF, new Value.Of(body), tree));
        Matcher chair = CHAIR.matcher(said.strip());
        if (chair.matches()) {
          found.add(of(name.entity(), Relation.ROLE, new Value.Words(chair.group(1)), tree));
        }
      }
    }
  }

  /** "Cllr Bo Li (Highland Council)": the council that somebody sits on elsewhere. */
  private static Optional<Entity> sender(SentenceTree tree, int from, int length) {
    return tree.referents().stream()
        .filter(name -> from <= name.span().start() && name.span().end() <= from + length)
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.ORGANIZATION))
        .findFirst();
  }

  /** Where what the list says of somebody ends: at the next comma outside of brackets. */
  private static int entryEnd(String text, int from, int end) {
    int depth = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth <= 0 && (c == ',' || c == ';' || c == '.' || text.startsWith(" and ", at))) {
        return at;
      }
    }
    return end;
  }

  private static Statement of(Entity who, Relation relation, Value object, SentenceTree tree) {
    return Statement.asserted(new Value.Of(who), relation, object, tree.sentence(), CONFIDENCE);
  }

  /** The officers who are told of without a body are those of the body that meets. */
  private static void officers(List<Statement> told, Entity body, List<Statement> found) {
    Set<Value> placed = new HashSet<>();
    Stream.concat(told.stream(), found.stream())
        .filter(statement -> PLACING.contains(statement.relation()))
        .forEach(statement -> placed.add(statement.subject()));
    for (Statement one : Stream.concat(told.stream(), found.stream()).toList()) {
      if (one.relation().equals(Relation.ROLE)
          && one.isAsserted()
          && !TopicOffices.isKnownPresident(one)
          && one.object() instanceof Value.Words(String words)) {
        relation(words.toLowerCase(Locale.ROOT))
            .filter(relation -> isOpen(one.subject(), relation, placed, found))
            .ifPresent(
                relation -> found.add(one.implying(relation, new Value.Of(body), CONFIDENCE)));
      }
    }
  }

  /** Who is told of with another body has the office there; heads belong to what they head. */
  private static boolean isOpen(
      Value who, Relation relation, Set<Value> placed, List<Statement> found) {
    return !placed.contains(who)
        || (relation.equals(Relation.LEADS)
            && found.stream().anyMatch(statement -> statement.subject().equals(who)));
  }

  private static Optional<Relation> relation(String office) {
    if (HEADS.contains(office)) {
      return Optional.of(Relation.LEADS);
    }
    return OFFICERS.contains(office) ? Optional.of(Relation.WORKS_FOR) : Optional.empty();
  }
}
