package org.annals.fact;

import java.util.List;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Where a place before a noun is no seat: "the Toronto-listed group", and where a whole country
 * would lie in a town: "the Sierra Leonean port of Tasso".
 */
final class SeatDoubts {
  private SeatDoubts() {}

  /** Whether the sentence does not say that it lies or sits there. */
  static boolean isNone(SentenceTree tree, Statement statement) {
    return statement.relation().equals(Relation.LOCATED_IN)
        && statement.object() instanceof Value.Of(Entity place)
        && (isCountryInTown(statement, place) || isOnlyOfWord(tree, place));
  }

  private static boolean isCountryInTown(Statement statement, Entity place) {
    return statement.subject() instanceof Value.Of(Entity lying)
        && lying.entityClass() == EntityClass.COUNTRY
        && place.entityClass() == EntityClass.CITY;
  }

  /** "Toronto-listed", "London-trained". */
  private static boolean isOnlyOfWord(SentenceTree tree, Entity place) {
    List<Span> spans =
        tree.referents().stream()
            .filter(name -> name.entity().key().equals(place.key()))
            .map(Referent::span)
            .toList();
    return !spans.isEmpty()
        && spans.stream()
            .map(span -> tree.text().substring(span.end()))
            .allMatch(behind -> behind.matches("(?sU)-(?!based|headquartered)\\p{Ll}+ed\\b.*"));
  }
}
