package org.annals.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.attribution.StanceReader;
import org.annals.entity.ResolvedDocument;
import org.annals.ontology.Property;
import org.annals.ontology.Terms;
import org.annals.pattern.End;
import org.annals.pattern.Found;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreePattern;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what the patterns of the ontology find in the trees of a document: every property that has
 * patterns, whoever added it. Safe to share among threads.
 */
public final class TreeStatementFinder {
  private static final double CONFIDENCE = 0.92;

  /** Verbs by which something begins to hold. */
  private static final Set<String> BEGINNING =
      Set.of("join", "become", "elect", "appoint", "hire", "name");

  private final Map<String, List<Row>> byWord = new TreeMap<>();

  private record Row(Relation relation, TreePattern pattern) {}

  /**
   * A finder with the patterns of an ontology.
   *
   * @throws org.annals.UserException where a pattern cannot be read
   */
  public TreeStatementFinder(Terms terms) {
    for (Property property : terms.properties()) {
      Relation relation = Relation.of(property);
      for (String written : property.patterns()) {
        TreePattern pattern = TreePattern.parse(written, relation.domain(), relation.range());
        for (String word : pattern.words()) {
          byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Row(relation, pattern));
        }
      }
    }
  }

  /**
   * What the document says, in the order of the text.
   *
   * @param trees all of the document, in order, with what coreference has added
   * @param stances over the same trees
   */
  public List<Statement> find(
      ResolvedDocument document, List<SentenceTree> trees, StanceReader stances) {
    List<Statement> statements = new ArrayList<>();
    QuoteMarks quotes = new QuoteMarks(document.document().blocks());
    DocumentDates dates = new DocumentDates(document);
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      BitSet quoted = quotes.read(tree.sentence(), lower(tree));
      if (Phrase.speaks(tree.sentence().kind()) && !tree.referents().isEmpty()) {
        statements.addAll(new OfSentence(i, tree, quoted, dates, stances).find());
      }
    }
    return Repetition.without(statements);
  }

  private static List<String> lower(SentenceTree tree) {
    List<String> words = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      words.add(tree.lower(word));
    }
    return words;
  }

  /** What one sentence says. */
  private final class OfSentence {
    private final int index;
    private final SentenceTree tree;
    private final BitSet quoted;
    private final DocumentDates dates;
    private final StanceReader stances;

    OfSentence(
        int index, SentenceTree tree, BitSet quoted, DocumentDates dates, StanceReader stances) {
      this.index = index;
      this.tree = tree;
      this.quoted = quoted;
      this.dates = dates;
      this.stances = stances;
    }

    List<Statement> find() {
      List<Statement> statements = new ArrayList<>();
      Optional<TreeMatcher> matcher = Optional.empty();
      for (int word = 0; word < tree.size(); word++) {
        List<Row> rows = byWord.getOrDefault(tree.lemma(word), List.of());
        if (!rows.isEmpty() && matcher.isEmpty()) {
          matcher = Optional.of(new TreeMatcher(tree, dates.of(tree.sentence())));
        }
        for (Row row : rows) {
          for (Found found : matcher.orElseThrow().find(row.pattern(), word)) {
            stance(found)
                .ifPresent(stance -> statements.add(statement(row.relation(), found, stance)));
          }
        }
      }
      return statements;
    }

    /** What names somebody in passing is the document's own, unless it stands in a quotation. */
    private Optional<Stance> stance(Found found) {
      if (!found.isNaming()) {
        return stances.stance(index, found.told());
      }
      if (!quoted.get(found.told())) {
        return Optional.of(Stance.ASSERTED);
      }
      return stances
          .stance(index, clause(found.told()))
          .map(s -> new Stance(s.speakers(), Polarity.AFFIRMED, Modality.ACTUAL));
    }

    private int clause(int word) {
      int at = word;
      while (tree.pos(at) != PartOfSpeech.VERB && tree.head(at) != SentenceTree.ROOT) {
        at = tree.head(at);
      }
      return at;
    }

    private Statement statement(Relation relation, Found found, Stance stance) {
      Statement statement =
          new Statement(
              value(found.subject()),
              relation,
              value(found.object()),
              tree.sentence(),
              stance,
              CONFIDENCE * sureness(found.subject()) * sureness(found.object()));
      return PeriodReader.canEnd(relation) ? statement.during(period(found)) : statement;
    }

    private Period period(Found found) {
      int behind =
          Math.max(
              tree.span(found.told()).end(),
              Math.max(found.subject().span().end(), found.object().span().end()));
      PeriodReader reader =
          new PeriodReader(tree.text(), tree.sentence().span(), dates.of(tree.sentence()));
      return BEGINNING.contains(tree.lemma(found.told()))
          ? reader.beginningBehind(behind)
          : reader.behind(behind);
    }

    private Value value(End end) {
      return switch (end) {
        case End.Name name -> new Value.Of(name.referent().entity());
        case End.When when -> new Value.When(when.date());
        case End.Title title ->
            new Value.Words(title.span().of(tree.text()).replaceAll("\\s+", " "));
      };
    }
  }

  /** How sure it is that words that are no name stand for what they are taken for. */
  private static double sureness(End end) {
    return end instanceof End.Name(Referent referent) && referent.kind() != Referent.Kind.NAMED
        ? referent.confidence()
        : 1;
  }
}
