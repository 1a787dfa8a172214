package org.annals.confidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.confidence.Where.Standing;
import org.annals.entity.Entity;
import org.annals.fact.Statement;
import org.annals.fact.Value;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/** What speaks for or against a statement. */
final class StatementClues {
  private static final int[] LENGTHS = {2, 3, 4, 6, 9, 13};

  /** Words at the start of an office that say how it is held. */
  private static final Set<String> HELD =
      Set.of("former", "then", "late", "ex", "acting", "deputy", "first");

  private final Statement statement;
  private final SentenceTree tree;
  private final Where where;
  private final Clues clues = new Clues();
  private final PartClues parts;

  private StatementClues(Statement statement, Passage passage) {
    this.statement = statement;
    this.tree = passage.tree();
    this.where = new Where(tree);
    this.parts = new PartClues(passage, where, 0, clues);
  }

  /** Of a statement of this sentence. */
  static Clues of(Statement statement, Passage passage) {
    return new StatementClues(statement, passage).all();
  }

  private Clues all() {
    clues.add("statement");
    String term = statement.relation().term();
    clues.add("relation: " + term.substring(term.lastIndexOf('/') + 1));
    Optional<Integer> subject = end("subject", statement.subject(), 0);
    Optional<Integer> object = end("object", statement.object(), subject.orElse(0));
    subject.ifPresent(one -> object.ifPresent(other -> ends(one, other)));
    statement.involved().forEach(other -> involved(other, object.orElse(0)));
    clues.add("statement since", statement.period().from().isPresent());
    clues.add("statement until", statement.period().until().isPresent());
    new TellingClues(tree, where, clues).of(statement.stance(), object.or(() -> subject).orElse(0));
    return clues;
  }

  private void ends(int subject, int object) {
    clues.add("object to subject " + where.ties().between(object, subject));
    clues.steps("statement, surety of the tree", where.ties().surety(object, subject));
    clues.steps("statement, words between", Math.abs(object - subject), PartClues.BETWEEN);
    clues.add("object before subject", object < subject);
  }

  private void involved(Entity other, int object) {
    Optional<Standing> standing = where.likeliest(other, object, Role.PLACE);
    clues.add("statement involves a " + other.entityClass().localName());
    clues.add("statement involves what another sentence names", standing.isEmpty());
    standing.ifPresent(
        one -> {
          clues.add("statement involves by a " + one.how());
          clues.steps("statement involves, surety", one.confidence());
          clues.add("statement involved to object " + where.ties().between(one.word(), object));
        });
  }

  private Optional<Integer> end(String end, Value value, int near) {
    return switch (value) {
      case Value.Of(Entity entity) -> entity(end, entity, near);
      case Value.Words(String words) -> words(end, words, near);
      case Value.When _ -> nowhere(end + " is a date");
      case Value.TheDocument _ -> nowhere(end + " is the document");
    };
  }

  private Optional<Integer> nowhere(String clue) {
    clues.add(clue);
    return Optional.empty();
  }

  private Optional<Integer> entity(String end, Entity entity, int near) {
    clues.add(end + " is a " + entity.entityClass().localName());
    Optional<Standing> standing = where.likeliest(entity, near, Role.PLACE);
    if (standing.isEmpty()) {
      return nowhere(end + " of another sentence");
    }
    parts.standing(end, entity, standing.get());
    clues.steps(end + ", words for it", where.of(entity).size(), 1, 2, 3);
    return hangs(end, standing.get().word());
  }

  private Optional<Integer> words(String end, String words, int near) {
    String[] all = words.split(" ", -1);
    clues.steps(end + " in words, length", all.length, LENGTHS);
    clues.add(end + " with a comma", words.contains(","));
    clues.add(end + " with and", words.contains(" and "));
    clues.add(end + " with of", words.contains(" of "));
    clues.add(end + " with a capital", Character.isUpperCase(words.charAt(0)));
    clues.add(end + " with former or the like", HELD.contains(all[0].toLowerCase(Locale.ROOT)));
    return where
        .head(words, near)
        .map(word -> hangs(end, word))
        .orElseGet(() -> nowhere(end + " in other words"));
  }

  private Optional<Integer> hangs(String end, int word) {
    clues.add(end + " is " + tree.relation(word));
    return Optional.of(word);
  }
}
