package org.annals.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annals.attribution.StanceReader;
import org.annals.confidence.FactConfidence;
import org.annals.coreference.CoreferenceResolver;
import org.annals.dating.WritingTime;
import org.annals.document.Document;
import org.annals.entity.EntityResolver;
import org.annals.entity.ResolvedDocument;
import org.annals.event.EventFinder;
import org.annals.fact.AcronymFinder;
import org.annals.fact.AuthorOffices;
import org.annals.fact.CalledPeople;
import org.annals.fact.Contradictions;
import org.annals.fact.CreditFinder;
import org.annals.fact.ExtractedDocument;
import org.annals.fact.HomeFinder;
import org.annals.fact.LaterEnds;
import org.annals.fact.LawReportFinder;
import org.annals.fact.LawYearFinder;
import org.annals.fact.LifeFinder;
import org.annals.fact.LocalOffices;
import org.annals.fact.NicknameFinder;
import org.annals.fact.OwnedOffices;
import org.annals.fact.PatternStatementFinder;
import org.annals.fact.PlaceFinder;
import org.annals.fact.ReadDocument;
import org.annals.fact.Repetition;
import org.annals.fact.RoleNames;
import org.annals.fact.Statement;
import org.annals.fact.StatementDoubts;
import org.annals.fact.StatementFinder;
import org.annals.fact.TreeStatementFinder;
import org.annals.mention.AnnotatedDocument;
import org.annals.mention.HeadWords;
import org.annals.mention.MentionFinder;
import org.annals.mention.ReaderMentionFinder;
import org.annals.mention.RuleMentionFinder;
import org.annals.name.NameBase;
import org.annals.name.OfficeTitles;
import org.annals.name.WordLists;
import org.annals.ontology.EventTypes;
import org.annals.ontology.Ontology;
import org.annals.ontology.Terms;
import org.annals.reader.ContextReader;
import org.annals.reader.Reader;
import org.annals.sentence.Lemmatizer;
import org.annals.sentence.SegmentedDocument;
import org.annals.sentence.Segmenter;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The road of one text, from its characters to what it says.
 *
 * <p>It knows no file, store or thread: the same text always gives the same answer, wherever it
 * runs. Safe to share among threads.
 */
public final class Extraction implements AutoCloseable {
  private final Segmenter segmenter;
  private final MentionFinder names;
  private final EntityResolver resolver;
  private final List<StatementFinder> finders;
  private final Lemmatizer lemmatizer = Lemmatizer.load();
  private final Optional<ContextReader> context;
  private final CoreferenceResolver coreference;
  private final PatternStatementFinder patterns;
  private final TreeStatementFinder relations;
  private final EventFinder events;
  private final OwnedOffices owned;
  private final CalledPeople called;
  private final RoleNames roles;
  private final FactConfidence confidence;

  /**
   * The stages as they ship, over this name base and vocabulary.
   *
   * @param nameBase asked for last and always the same, so that it can be loading meanwhile
   * @throws org.annals.reader.ReaderUnavailableException where the network cannot be loaded
   */
  public Extraction(Supplier<NameBase> nameBase, ReaderKind reader, Ontology ontology) {
    this(nameBase, Networks.loading(reader), ontology, FactConfidence.load());
  }

  /**
   * The same, with other weights of what is told.
   *
   * @throws org.annals.reader.ReaderUnavailableException where the network cannot be loaded
   */
  public Extraction(
      Supplier<NameBase> nameBase,
      ReaderKind reader,
      Ontology ontology,
      FactConfidence confidence) {
    this(nameBase, Networks.loading(reader), ontology, confidence);
  }

  /** The same with networks that are loading meanwhile, and are asked for late. */
  Extraction(
      Supplier<NameBase> nameBase,
      Networks networks,
      Ontology ontology,
      FactConfidence confidence) {
    this.confidence = confidence;
    OfficeTitles titles = OfficeTitles.load();
    this.patterns = new PatternStatementFinder(titles);
    this.owned = new OwnedOffices(titles);
    this.called = new CalledPeople(titles);
    this.roles = new RoleNames(titles);
    Terms terms = Terms.of(ontology);
    this.relations = new TreeStatementFinder(terms, titles);
    this.events = new EventFinder(EventTypes.of(ontology));
    this.segmenter = new Segmenter();
    WordLists words = WordLists.load();
    HeadWords heads = HeadWords.of(terms);
    Optional<Reader> reader = networks.reader().map(Supplier::get);
    this.names =
        reader
            .<MentionFinder>map(it -> new ReaderMentionFinder(it, nameBase.get(), words, heads))
            .orElseGet(() -> new RuleMentionFinder(nameBase.get(), words, heads));
    this.resolver = new EntityResolver(nameBase.get());
    this.context = networks.context().map(Supplier::get);
    this.coreference =
        context
            .map(network -> new CoreferenceResolver(terms, network))
            .orElseGet(() -> new CoreferenceResolver(terms));
    this.finders =
        List.of(
            new CreditFinder(),
            new AuthorOffices(titles),
            new AcronymFinder(),
            new PlaceFinder(),
            new HomeFinder(),
            new LifeFinder(),
            new NicknameFinder(),
            new LawYearFinder(),
            new LawReportFinder());
  }

  @Override
  public void close() {
    names.close();
    context.ifPresent(ContextReader::close);
  }

  /** All that the document says. */
  public ExtractedDocument extract(Document document) {
    SegmentedDocument segmented = segmenter.segment(document);
    AnnotatedDocument annotated = names.find(segmented);
    ResolvedDocument resolved = resolver.resolve(annotated);
    List<SentenceTree> trees =
        coreference.resolve(SentenceTree.of(resolved, lemmatizer), resolved.creators());
    StanceReader stances = new StanceReader(trees);
    WritingTime writing = WritingTime.of(resolved);
    return new ExtractedDocument(
        resolved,
        anaphors(trees),
        confidence.ofStatements(
            trees, statements(new ReadDocument(resolved, trees, stances, writing), resolved)),
        confidence.ofEvents(trees, events.find(resolved, trees, stances, writing)));
  }

  private List<Statement> statements(ReadDocument read, ResolvedDocument resolved) {
    List<Statement> told =
        Stream.of(
                finders.stream().flatMap(finder -> finder.find(resolved).stream()),
                patterns.find(read).stream(),
                relations.find(read).stream())
            .flatMap(found -> found)
            .distinct()
            .toList();
    List<Statement> local = LocalOffices.following(read, told);
    List<Statement> named =
        owned.named(read.trees(), Stream.concat(told.stream(), local.stream()).toList());
    List<Statement> known = Contradictions.without(Repetition.without(named));
    List<Statement> all =
        Stream.concat(known.stream(), called.following(read, known).stream()).toList();
    List<Statement> linked = roles.linked(read.trees(), StatementDoubts.trimmed(all));
    return LaterEnds.told(read, StatementDoubts.without(read.trees(), linked));
  }

  private static List<Referent> anaphors(List<SentenceTree> trees) {
    return trees.stream()
        .flatMap(tree -> tree.referents().stream())
        .filter(referent -> referent.kind() != Referent.Kind.NAMED)
        .toList();
  }
}
