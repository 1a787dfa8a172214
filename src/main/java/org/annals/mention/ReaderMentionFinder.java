package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.reader.Reader;
import org.annals.reader.SentenceReading;
import org.annals.reader.Stretch;
import org.annals.sentence.SegmentedDocument;
import org.annals.text.Span;

/**
 * Finds names by a trained reader and by rules: the reader is one more {@link Voice}, which also
 * says how likely it holds what the others hear, and the {@link CalibratedRule} makes one verdict
 * of all. What the document has shown so far is heard in a second round.
 *
 * <p>Immutable, so that many threads may share one; time is linear in the text.
 */
public final class ReaderMentionFinder implements MentionFinder {
  private final Reader reader;
  private final Hearing hearing;
  private final NamingNouns nouns = new NamingNouns();
  private final FaintNames faintNames;
  private final NoName noName;
  private final FirmTown firmTown;
  private final KindReach kinds;
  private final TownWords towns;
  private final NationalBodies bodies;
  private final Vessels vessels;
  private final CutNames cutNames;
  private final CommaNames commaNames;

  /** Reads with this reader, which it closes in the end, and with these names and words. */
  public ReaderMentionFinder(Reader reader, NameBase names, WordLists words, HeadWords heads) {
    this(reader, new Hearing(names, words, heads), CalibratedRule.load());
  }

  ReaderMentionFinder(Reader reader, Hearing hearing, CalibratedRule rule) {
    this.reader = reader;
    this.hearing = hearing;
    this.faintNames = new FaintNames(rule, hearing.lexicon());
    this.noName = new NoName(hearing.lexicon());
    this.firmTown = new FirmTown(hearing.lexicon());
    this.kinds = new KindReach(hearing.lexicon());
    this.towns = new TownWords(hearing.lexicon());
    this.bodies = new NationalBodies(hearing.lexicon());
    this.vessels = new Vessels(hearing.lexicon());
    this.cutNames = new CutNames(hearing.lexicon());
    this.commaNames = new CommaNames(hearing.lexicon());
  }

  @Override
  public AnnotatedDocument find(SegmentedDocument document) {
    String text = document.document().text();
    List<SentenceReading> readings = reader.read(text, document.sentences());
    var mentions = new ArrayList<Mention>();
    for (Heard heard : listen(document, readings)) {
      Line line = heard.line();
      List<Mention> names =
          chosen(heard).stream()
              .filter(verdict -> !noName.is(text, line, verdict))
              .map(verdict -> mention(line, verdict))
              .toList();
      Span sentence = line.sentence().span();
      List<Mention> lined = OfficeReach.apart(text, DatelineReach.apart(text, sentence, names));
      List<Mention> towned = towns.extended(text, sentence, lined);
      List<Mention> ofKinds = kinds.extended(text, sentence, towned);
      List<Mention> national = bodies.extended(text, sentence, ofKinds);
      List<Mention> ofLaws = LawReach.extended(text, sentence, national);
      List<Mention> parties = DemocratReach.extended(text, ofLaws);
      List<Mention> families = FamilyReach.extended(text, parties);
      List<Mention> sites =
          SiteReach.heard(
              text, sentence, SiteReach.extended(text, families), hearing.lexicon()::isUnknownName);
      List<Mention> whole = CouncilReach.extended(text, sites);
      List<Mention> firms = firmTown.apart(text, FirmReach.extended(text, sentence, whole));
      List<Mention> nobles = NobleReach.extended(text, sentence, firms);
      List<Mention> rulers = RulerReach.extended(text, sentence, nobles);
      List<Mention> wards = WardReach.extended(text, sentence, rulers);
      mentions.addAll(EntryReach.extended(text, sentence, wards));
    }
    return new AnnotatedDocument(
        document,
        MatchTeams.typed(
            text, document.sentences(), nouns.typed(text, vessels.named(text, mentions))),
        readings.stream().map(SentenceReading::analysis).toList());
  }

  private Mention mention(Line line, Verdict verdict) {
    Optional<KnownName> land = noName.land(line, verdict);
    return new Mention(
        line.span(verdict.from(), verdict.to()),
        land.map(KnownName::entityClass).orElse(verdict.entityClass()),
        rounded(verdict.weight()),
        verdict.known().or(() -> land));
  }

  /** To hundredths: more would be noise, and could differ from processor to processor. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  @Override
  public void close() {
    reader.close();
  }

  /** What all voices say of each line, the memory of the document included. */
  List<Heard> listen(SegmentedDocument document) {
    return listen(document, reader.read(document.document().text(), document.sentences()));
  }

  private List<Heard> listen(SegmentedDocument document, List<SentenceReading> readings) {
    String text = document.document().text();
    var first = new ArrayList<Heard>();
    var verdicts = new ArrayList<List<Verdict>>();
    var lines = new ArrayList<Line>();
    for (int i = 0; i < readings.size(); i++) {
      SentenceReading reading = readings.get(i);
      Line line = hearing.line(text, document.sentences().get(i));
      var candidates = new ArrayList<>(hearing.hear(line));
      reading.names().stream()
          .flatMap(name -> candidate(line, name).stream())
          .filter(name -> !hearing.lexicon().isTitleOfNext(line, name.from(), name.to()))
          .forEach(candidates::add);
      Heard heard = new Heard(line, candidates, reading.nameProbabilities());
      lines.add(line);
      first.add(heard);
      verdicts.add(chosen(heard));
    }
    DocumentNames memory = DocumentNames.of(lines, verdicts, hearing.lexicon());
    PaperNames papers = PaperNames.of(lines, verdicts, hearing.lexicon());
    var second = new ArrayList<Heard>();
    for (int i = 0; i < first.size(); i++) {
      Heard heard = first.get(i);
      Heard more = heard.and(news(memory.hear(heard.line()), verdicts.get(i)));
      second.add(more.and(news(papers.hear(heard.line()), verdicts.get(i))));
    }
    return second;
  }

  /** The names that stay, without the small words that the reader has left at their ends. */
  private List<Verdict> chosen(Heard heard) {
    List<Verdict> names =
        faintNames.choose(heard).stream()
            .map(v -> v.endingAt(hearing.lexicon().nameEnd(heard.line(), v.from(), v.to())))
            .toList();
    return commaNames.joined(heard.line(), cutNames.whole(heard.line(), names));
  }

  /**
   * What the document says beyond what the line itself has shown: names where it has shown none,
   * and other types for those that it has. An echo is no evidence, and neither is a part of a name.
   */
  private static List<Candidate> news(List<Candidate> remembered, List<Verdict> shown) {
    return remembered.stream()
        .filter(candidate -> shown.stream().noneMatch(verdict -> isKnown(candidate, verdict)))
        .toList();
  }

  private static boolean isKnown(Candidate candidate, Verdict verdict) {
    boolean overlaps = candidate.from() < verdict.to() && verdict.from() < candidate.to();
    boolean same = candidate.from() == verdict.from() && candidate.to() == verdict.to();
    boolean agrees = candidate.entityClass().type() == verdict.entityClass().type();
    return overlaps && (!same || agrees);
  }

  /** A name of the reader in words of the line. */
  private static Optional<Candidate> candidate(Line line, Stretch name) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < line.size(); i++) {
      Span word = line.at(i).span();
      if (word.overlaps(name.span())) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    EntityClass entityClass = EntityClass.named(name.label()).orElseThrow();
    return from < 0
        ? Optional.empty()
        : Optional.of(
            Candidate.of(
                from,
                NumberTail.withoutCount(line, from, to),
                entityClass,
                name.probability(),
                VoiceName.READER));
  }
}
