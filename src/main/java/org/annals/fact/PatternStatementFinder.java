package org.annals.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.annals.attribution.Stance;
import org.annals.entity.Reference;
import org.annals.name.OfficeTitles;

/** Finds offices, employment, membership, seats and nicknames by patterns kept as data. */
public final class PatternStatementFinder {
  private final PatternTable patterns;
  private final OfficeTitles titles;
  private final OfficeBond bonds = new OfficeBond();

  /** A finder with the patterns of the program. */
  public PatternStatementFinder(OfficeTitles titles) {
    this(PatternTable.load(), titles);
  }

  PatternStatementFinder(PatternTable patterns, OfficeTitles titles) {
    this.patterns = patterns;
    this.titles = titles;
  }

  /** What the document says, in the order of the text. */
  public List<Statement> find(ReadDocument read) {
    List<Statement> statements = new ArrayList<>();
    for (Phrase phrase : Phrase.of(read.document())) {
      if (phrase.lower().contains(Phrase.NAME)) {
        statements.addAll(Repetition.without(find(phrase, read.dates(), read.tellings())));
      }
    }
    return statements;
  }

  private List<Statement> find(Phrase phrase, DocumentDates dates, Tellings tellings) {
    List<Statement> statements = new ArrayList<>();
    PatternMatcher matcher = new PatternMatcher(phrase, titles);
    IdentityHashMap<PatternTable.Row, List<Reference>> last = new IdentityHashMap<>();
    for (int at = 0; at < phrase.items().size(); at++) {
      Item item = phrase.items().get(at);
      boolean isTitle = matcher.titleAt(at).isPresent();
      for (PatternTable.Row row : patterns.startingWith(item, phrase.word(at), isTitle)) {
        matcher
            .match(row.pattern(), at)
            .filter(match -> !match.subjects().equals(last.put(row, match.subjects())))
            .ifPresent(
                match ->
                    tellings
                        .matched(phrase, match, row.isClaim())
                        .map(stance -> statements(row, phrase, match, dates, stance))
                        .ifPresent(statements::addAll));
      }
    }
    return statements;
  }

  private List<Statement> statements(
      PatternTable.Row row, Phrase phrase, PatternMatch match, DocumentDates dates, Stance stance) {
    List<Statement> statements = new ArrayList<>();
    Period term = PeriodReader.of(phrase, match, dates);
    for (Reference subject : match.subjects()) {
      for (Said said : said(row, phrase, match, term)) {
        statements.add(
            new Statement(
                new Value.Of(subject.entity()),
                said.relation(),
                said.object(),
                phrase.sentence(),
                stance,
                row.confidence(),
                PeriodReader.canEnd(said.relation()) ? term : Period.UNKNOWN));
      }
    }
    return statements;
  }

  private record Said(Relation relation, Value object) {}

  private List<Said> said(PatternTable.Row row, Phrase phrase, PatternMatch match, Period term) {
    return switch (row.relation()) {
      case "office" -> office(phrase, match, term);
      case "role" ->
          OfficeRole.of(phrase, match).map(role -> words(Relation.ROLE, role)).stream().toList();
      case "alias" ->
          alias(phrase, match).map(name -> words(Relation.ALIAS, name)).stream().toList();
      default -> {
        Reference object = match.object();
        yield object == null
            ? List.of()
            : List.of(new Said(Relation.of(row.relation()), new Value.Of(object.entity())));
      }
    };
  }

  /** The role, and what it says of its bearer and the name. */
  private List<Said> office(Phrase phrase, PatternMatch match, Period term) {
    List<Said> said = new ArrayList<>();
    OfficeRole.of(phrase, match).ifPresent(role -> said.add(words(Relation.ROLE, role)));
    Reference object = match.object();
    if (object != null) {
      bonds
          .of(phrase, match, term)
          .ifPresent(bond -> said.add(new Said(bond, new Value.Of(object.entity()))));
    }
    return said;
  }

  private static Optional<String> alias(Phrase phrase, PatternMatch match) {
    Reference object = match.object();
    if (object == null) {
      return Optional.ofNullable(match.words());
    }
    return match.subjects().getFirst().entity().key().type() == object.entity().key().type()
        ? Optional.of(WordGroup.words(phrase, match.objectAt(), match.objectAt() + 1))
        : Optional.empty();
  }

  private static Said words(Relation relation, String words) {
    return new Said(relation, new Value.Words(words));
  }
}
