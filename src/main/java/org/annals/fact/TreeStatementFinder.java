package org.annals.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.name.OfficeTitles;
import org.annals.ontology.Property;
import org.annals.ontology.Terms;
import org.annals.pattern.End;
import org.annals.pattern.Found;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreePattern;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what the patterns of the ontology find in the trees of a document, every property that has
 * patterns, whoever added it, and who holds which office. Safe to share among threads.
 */
public final class TreeStatementFinder {
  private static final double CONFIDENCE = 0.92;
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> COME_FROM = Set.of("from", "after", "following");

  private final Map<String, List<Row>> byWord = new TreeMap<>();
  private final Optional<OfficeTitles> titles;
  private final OfficeBond bonds = new OfficeBond();

  private record Row(Relation relation, TreePattern pattern) {}

  /**
   * A finder with the patterns of an ontology, which finds offices too.
   *
   * @throws org.annals.UserException where a pattern cannot be read
   */
  public TreeStatementFinder(Terms terms, OfficeTitles titles) {
    this(terms, Optional.of(titles));
  }

  /** A finder with the patterns of an ontology and no more. */
  TreeStatementFinder(Terms terms) {
    this(terms, Optional.empty());
  }

  private TreeStatementFinder(Terms terms, Optional<OfficeTitles> titles) {
    this.titles = titles;
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

  /** What the document says, in the order of the text. */
  public List<Statement> find(ReadDocument read) {
    List<Statement> statements = new ArrayList<>();
    QuoteMarks quotes = new QuoteMarks(read.document().document().blocks());
    for (int i = 0; i < read.trees().size(); i++) {
      SentenceTree tree = read.trees().get(i);
      BitSet quoted = quotes.read(tree.sentence(), lower(tree));
      boolean isAboutSome = !tree.referents().isEmpty() || !tree.anaphora().groups().isEmpty();
      if (tree.sentence().kind().speaks() && isAboutSome) {
        statements.addAll(
            new OfSentence(i, tree, quoted, read.dates(), read.tellings())
                .find(tree.anaphora().groups()));
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
    private final Tellings tellings;

    OfSentence(
        int index, SentenceTree tree, BitSet quoted, DocumentDates dates, Tellings tellings) {
      this.index = index;
      this.tree = tree;
      this.quoted = quoted;
      this.dates = dates;
      this.tellings = tellings;
    }

    List<Statement> find(Map<Integer, List<Referent>> groups) {
      List<Statement> statements = new ArrayList<>();
      TreeMatcher matcher = new TreeMatcher(tree, dates.of(tree.sentence()), groups);
      for (int word = 0; word < tree.size(); word++) {
        for (Row row : byWord.getOrDefault(tree.lemma(word), List.of())) {
          for (Found found : matcher.find(row.pattern(), word)) {
            stance(found.told(), found.isNaming())
                .map(stance -> statement(row.relation(), found, stance))
                .filter(statement -> statement.period().isKnown() || !isFormer(found))
                .ifPresent(statements::add);
          }
        }
      }
      for (OfficeFinder.Holding held : holdings(matcher)) {
        stance(held.told(), held.isNaming())
            .ifPresent(stance -> statements.add(statement(held, stance)));
      }
      return statements;
    }

    private List<OfficeFinder.Holding> holdings(TreeMatcher matcher) {
      if (titles.isEmpty()) {
        return List.of();
      }
      List<TimeExpression> times = dates.of(tree.sentence());
      List<OfficeFinder.Holding> all =
          new ArrayList<>(new OfficeFinder(tree, times, matcher, titles.get(), bonds).find());
      all.addAll(new DutyFinder(tree, times, matcher).find());
      all.addAll(new UnderCommand(tree, times).find());
      all.addAll(new PassedChairs(tree, times, matcher).find());
      all.addAll(new PastWork(tree, times, matcher).find());
      all.addAll(new KinFinder(tree, matcher).find());
      Kinship kinship = new Kinship(tree, matcher);
      all.addAll(kinship.find());
      all.addAll(new NamedParents(tree, kinship).find());
      all.addAll(new CounselFinder(tree).find());
      all.addAll(new GroupFinder(tree, matcher).find());
      all.addAll(new HousesBehind(tree).find());
      all.addAll(new BasedBodies(tree).find());
      all.addAll(new CountedCallings(tree, titles.get()).find());
      all.addAll(new Descriptions(tree, matcher, titles.get()).find());
      all.addAll(new ApposedRoles(tree, matcher).find(all));
      all.removeIf(held -> OfficeFinder.isNone(held.object()));
      return all;
    }

    private Statement statement(OfficeFinder.Holding held, Stance stance) {
      return new Statement(
              new Value.Of(held.bearer().entity()),
              held.relation(),
              held.object(),
              tree.sentence(),
              stance,
              CONFIDENCE * sureness(new End.Name(held.bearer())))
          .during(held.term());
    }

    private Optional<Stance> stance(int told, boolean isNaming) {
      return isNaming
          ? tellings.named(index, told, quoted.get(told))
          : tellings.claimed(index, told);
    }

    private Statement statement(Relation relation, Found found, Stance stance) {
      Statement statement =
          new Statement(
              value(found.subject()),
              relation,
              value(found.object()),
              tree.sentence(),
              isWork(relation) ? unowned(found, stance) : stance,
              CONFIDENCE * sureness(found.subject()) * sureness(found.object()));
      if (isWork(relation) && found.object() instanceof End.Title title) {
        return statement.during(WorkYears.of(tree, title.span()));
      }
      return PeriodReader.canEnd(relation)
          ? new PastLeads(tree).over(statement.during(period(relation, found)), found)
          : statement;
    }

    private static boolean isWork(Relation relation) {
      return relation.term().equals(Relation.WROTE.term());
    }

    /** "In his book, The Bell, he says": that he wrote it is not what he says. */
    private static Stance unowned(Found found, Stance stance) {
      boolean isOwn =
          found.subject() instanceof End.Name(Referent author)
              && stance.speakers().size() == 1
              && stance.speakers().getFirst().equals(new Speaker.Named(author.entity()));
      return isOwn ? new Stance(List.of(), stance.polarity(), stance.modality()) : stance;
    }

    private Period period(Relation relation, Found found) {
      int from = Math.max(found.subject().span().start(), found.object().span().start());
      int told = tree.span(found.told()).end();
      boolean isBefore = found.object().span().start() < told;
      End nearer = isBefore ? found.subject() : found.object();
      int behind = Math.max(told, nearer.span().end());
      TermReader terms = new TermReader(tree, dates.of(tree.sentence()));
      return relation.term().equals(Relation.EDUCATED_AT.term())
          ? new SchoolYears(tree, terms).of(found.told(), from, behind)
          : terms.of(found.told(), from, behind, isLeft(found));
    }

    /** "Joined from the firm Acme", on a day of which nothing is said. */
    private boolean isFormer(Found found) {
      int word = tree.headOf(found.object().span());
      return tree.lemma(found.told()).equals("join")
          && word > found.told()
          && tree.hasChild(word, "case", FROM);
    }

    /**
     * "Joined from the firm Acme", "joined after a decade at Acme": what one comes from is over.
     */
    private boolean isLeft(Found found) {
      int word = tree.headOf(found.object().span());
      boolean isLeft = word >= 0 && tree.hasChild(word, "case", FROM);
      while (!isLeft && word > found.told()) {
        isLeft = tree.hasChild(word, "case", COME_FROM);
        word = tree.head(word);
      }
      return isLeft;
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
