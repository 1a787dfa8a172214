package org.annals.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;

/** Finds offices, employment, membership, seats and nicknames by patterns kept as data. */
public final class PatternStatementFinder implements StatementFinder {
  private final PatternTable patterns;
  private final OfficeTitles titles;

  /** A finder with the patterns of the program. */
  public PatternStatementFinder(OfficeTitles titles) {
    this(PatternTable.load(), titles);
  }

  PatternStatementFinder(PatternTable patterns, OfficeTitles titles) {
    this.patterns = patterns;
    this.titles = titles;
  }

  @Override
  public List<Statement> find(ResolvedDocument document) {
    List<Statement> statements = new ArrayList<>();
    for (Phrase phrase : Phrase.of(document)) {
      if (phrase.items().stream().anyMatch(Item.Name.class::isInstance)) {
        patterns.rows().forEach(row -> find(row, phrase, statements));
      }
    }
    return statements.stream().distinct().toList();
  }

  private void find(PatternTable.Row row, Phrase phrase, List<Statement> statements) {
    for (PhrasePattern.Match match : row.pattern().find(phrase, titles)) {
      statement(row, phrase, match).ifPresent(statements::add);
    }
  }

  private static Optional<Statement> statement(
      PatternTable.Row row, Phrase phrase, PhrasePattern.Match match) {
    Reference subject = match.subject();
    if (subject == null) {
      return Optional.empty();
    }
    Optional<Relation> relation =
        row.relation().equals("bond") ? bond(phrase, match) : Optional.of(relation(row.relation()));
    Optional<Value> object = object(phrase, match, row.relation());
    if (relation.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Statement.asserted(
            new Value.Of(subject.entity()),
            relation.get(),
            object.get(),
            phrase.sentence(),
            row.confidence()));
  }

  private static Optional<Value> object(Phrase phrase, PhrasePattern.Match match, String relation) {
    Reference object = match.object();
    if (object != null && !relation.equals("role")) {
      return Optional.of(new Value.Of(object.entity()));
    }
    return Optional.ofNullable(match.words())
        .map(words -> words.of(phrase.text()).replaceAll("\\s+", " "))
        .map(
            words ->
                new Value.Words(wordBefore(phrase, match).map(w -> w + " ").orElse("") + words));
  }

  /** The word before a name and its office that says the office is over: "former NATO chief". */
  private static Optional<String> wordBefore(Phrase phrase, PhrasePattern.Match match) {
    int before = match.start() - 1;
    if (before > 0 && phrase.items().get(before) instanceof Item.Name) {
      before--;
    }
    return before >= 0
            && phrase.items().get(before) instanceof Item.Word(var _, String word)
            && OfficeTitles.isPast(word)
        ? Optional.of(word)
        : Optional.empty();
  }

  /** What an office says of its bearer today; one that is over says nothing. */
  private static Optional<Relation> bond(Phrase phrase, PhrasePattern.Match match) {
    Held role = match.role();
    Reference object = match.object();
    if (role == null || object == null || role.isPast() || wordBefore(phrase, match).isPresent()) {
      return Optional.empty();
    }
    if (object.entity().key().type() == EntityType.PLACE) {
      return role.title().isOffice() ? Optional.of(Relation.REPRESENTS) : Optional.empty();
    }
    return role.title()
        .bond()
        .map(
            bond ->
                switch (bond) {
                  case LEADS -> Relation.LEADS;
                  case MEMBER_OF -> Relation.MEMBER_OF;
                  case WORKS_FOR, REPRESENTS -> Relation.WORKS_FOR;
                })
        .or(() -> Optional.of(Relation.WORKS_FOR));
  }

  private static Relation relation(String term) {
    return Arrays.stream(Relation.values())
        .filter(relation -> relation.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No relation is called " + term));
  }
}
