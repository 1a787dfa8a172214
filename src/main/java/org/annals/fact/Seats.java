package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds for which seat those sit whom the record of a parliament lets speak: "MRS ANNA BERG (Leeds
 * North): I thank you".
 */
final class Seats {
  private static final double CONFIDENCE = 0.9;
  private static final int HEAD = 8;
  private static final int LONGEST = 60;

  private static final Pattern RECORD =
      Pattern.compile(
          "(?i)\\b(?:hansard|parliament|house of (?:commons|lords|representatives|assembly)|senate"
              + "|national assembly|legislative (?:assembly|council)|official report|debates?"
              + "|second reading|third reading)\\b");

  private static final Pattern SEAT =
      Pattern.compile(
          "^,? \\((?<seat>(?!(?i:minister|secretary|chair|speaker|leader|president|deputy)\\b)\\p{Lu}\\p{Ll}[\\p{L}'\u2019.-]*(?:,?"
              + " (?:and |of |& )?\\p{Lu}[\\p{L}'\u2019.-]*){0,4})\\)(?: \\([^)]{1,40}\\))?:");

  private static final Pattern MEMBER_FOR = Pattern.compile("\\b[Mm]ember for (?:the )?");

  private Seats() {}

  /** What the turns of those who speak say of their seats. */
  static List<Statement> of(List<SentenceTree> trees) {
    List<Statement> found = new ArrayList<>();
    boolean isRecord =
        trees.stream()
            .limit(HEAD)
            .anyMatch(tree -> RECORD.matcher(tree.sentence().span().of(tree.text())).find());
    for (SentenceTree tree : isRecord ? trees : List.<SentenceTree>of()) {
      tree.referents().stream()
          .filter(name -> name.kind() == Referent.Kind.NAMED)
          .filter(name -> name.entity().is(EntityType.PERSON))
          .filter(name -> name.span().start() - tree.sentence().span().start() < LONGEST / 2)
          .limit(1)
          .forEach(name -> seat(tree, name, found));
    }
    return found;
  }

  /** "Introduced in the Senate by Bo Li, the member for Leeds": of which house he is one. */
  static List<Statement> houses(List<SentenceTree> trees, List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    Map<Span, List<Statement>> told = Statement.bySentence(statements);
    for (SentenceTree tree : trees) {
      List<Entity> houses =
          tree.referents().stream()
              .map(Referent::entity)
              .filter(entity -> entity.entityClass() == EntityClass.LEGISLATURE)
              .distinct()
              .toList();
      String said = tree.sentence().span().of(tree.text());
      if (houses.size() == 1 && MEMBER_FOR.matcher(said).find()) {
        Value house = new Value.Of(houses.getFirst());
        told.getOrDefault(tree.sentence().span(), List.of()).stream()
            .filter(one -> isMember(one, said))
            .map(one -> one.implying(Relation.MEMBER_OF, house, CONFIDENCE))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isMember(Statement one, String said) {
    return switch (one.object()) {
      case Value.Words(String words) ->
          one.relation().equals(Relation.ROLE) && MEMBER_FOR.matcher(words).lookingAt();
      case Value.Of(Entity place) ->
          one.relation().equals(Relation.REPRESENTS)
              && Pattern.compile(MEMBER_FOR + Pattern.quote(place.label())).matcher(said).find();
      default -> false;
    };
  }

  private static void seat(SentenceTree tree, Referent name, List<Statement> found) {
    int from = name.span().end();
    int to = Math.min(tree.sentence().span().end(), from + 2 * LONGEST);
    Matcher seat = SEAT.matcher(tree.text().substring(from, to));
    if (!seat.find()) {
      return;
    }
    Span place = new Span(seat.start("seat"), seat.end("seat")).shift(from);
    Value who = new Value.Of(name.entity());
    Value words = new Value.Words("member for " + seat.group("seat"));
    found.add(Statement.asserted(who, Relation.ROLE, words, tree.sentence(), CONFIDENCE));
    tree.referents().stream()
        .filter(other -> other.span().equals(place))
        .filter(other -> other.entity().is(EntityType.PLACE))
        .map(other -> new Value.Of(other.entity()))
        .forEach(
            of ->
                found.add(
                    Statement.asserted(who, Relation.REPRESENTS, of, tree.sentence(), CONFIDENCE)));
  }
}
