package org.annals.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.attribution.StanceReader;
import org.annals.document.Block;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.ontology.EventTypes;
import org.annals.quantity.LengthFinder;
import org.annals.quantity.Quantity;
import org.annals.quantity.QuantityFinder;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds the events of a document. Safe to share among threads. */
public final class EventFinder {
  private static final Set<String> WRITING = Set.of("write", "compose", "pen");
  private static final String SPEECH = "Speech";
  private static final double SURE = 0.9;
  private static final String RULING = "CourtRuling";
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> LITIGATING = Set.of("win", "lose", "plead", "settle", "appeal");

  private final EventTypes types;
  private final TriggerFinder triggers;
  private final Company company;
  private final NamedEvents named;
  private final Figures figures;
  private final Setting.Signs signs = new Setting.Signs();
  private final ArgumentFinder arguments = new ArgumentFinder();
  private final Tellings tellings = new Tellings(DataFile.words("/event/light-verbs.txt"));
  private final VerbLists verbs = new VerbLists();
  private final QuantityFinder quantities = new QuantityFinder();
  private final KnownVerbs known;
  private final Measures measures;
  private final Claims claims;
  private final LengthFinder lengths = new LengthFinder();

  /** A finder of these classes. */
  public EventFinder(EventTypes types) {
    this.types = types;
    this.known = new KnownVerbs(types);
    this.claims = new Claims(types.top());
    this.measures = new Measures(types.top());
    this.company = new Company(types);
    this.triggers = new TriggerFinder(types, company);
    this.named = new NamedEvents(types);
    this.figures = new Figures(types.top());
  }

  /**
   * The events of a document, in the order of their first telling.
   *
   * @param trees all of the document, with what coreference has added
   * @param stances over the same trees
   */
  public List<Event> find(
      ResolvedDocument document,
      List<SentenceTree> trees,
      StanceReader stances,
      WritingTime writing) {
    EventTimes times = new EventTimes(document, writing, verbs);
    List<Candidate> tellings = new ArrayList<>();
    NamedEvents.Seen seen = named.start();
    Setting setting = new Setting(trees, signs);
    Blocks blocks = new Blocks(document.document().blocks());
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      boolean newBlock = blocks.enter(tree.sentence().span());
      if (speaks(tree.sentence().kind())) {
        times.enter(tree, newBlock);
        tellings.addAll(find(tree, i, stances, times, setting));
        tellings.addAll(seen.find(tree, i, times));
        times.leave();
      } else if (tree.sentence().kind() == Block.Kind.HEADING) {
        times.head(tree);
      }
    }
    List<Candidate> events = Mergers.merged(tellings);
    Map<Integer, List<Candidate>> bySentence =
        events.stream().collect(Collectors.groupingBy(Candidate::sentence));
    return events.stream()
        .map(e -> e.event(Wholes.of(e, bySentence.getOrDefault(e.sentence(), List.of()))))
        .sorted(Comparator.comparing(Event::trigger))
        .toList();
  }

  private static boolean speaks(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, LIST_ITEM, CAPTION -> true;
      case HEADING, BYLINE, BOILERPLATE -> false;
    };
  }

  private List<Candidate> find(
      SentenceTree tree, int sentence, StanceReader stances, EventTimes times, Setting setting) {
    List<Candidate> found = new ArrayList<>();
    List<Told> read = read(tree, sentence, setting);
    List<Quantity> counted = quantities.find(tree);
    List<Told> told = new ArrayList<>(tellings.apart(tree, read));
    told.addAll(measures.find(tree, counted, read));
    if (told.isEmpty()) {
      return found;
    }
    Numbers numbers = new Numbers(tree, read, told, counted, lengths.find(tree));
    for (Told telling : told) {
      Optional<Stance> stance = stance(tree, stances, sentence, telling);
      if (stance.isPresent()) {
        Candidate untold = candidate(tree, sentence, telling, numbers);
        Candidate candidate = untold.told(untold.ownWords(stance.get()), times.of(tree, telling));
        if (!candidate.isGeneric()
            && isEnough(candidate)
            && !Unresolved.isAbout(candidate)
            && !Unresolved.isSupposed(tree, telling.head())
            && !Unresolved.isBare(candidate)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private List<Told> read(SentenceTree tree, int sentence, Setting setting) {
    List<Told> seen = triggers.find(tree);
    List<Told> all = new ArrayList<>();
    for (Told one : seen) {
      if (!isInNamedEvent(tree, one)) {
        company
            .read(tree, one)
            .flatMap(read -> figures.read(tree, sentence, read, setting))
            .ifPresent(all::add);
      }
    }
    all.addAll(known.find(tree, seen));
    return claims.read(tree, all);
  }

  /** What the network half sees is told of only where it is a fact and somebody takes part. */
  private static boolean isEnough(Candidate candidate) {
    if (isQuality(candidate)) {
      return false;
    }
    boolean isFact = candidate.stance().modality() == Modality.ACTUAL;
    Event.Participants participants = candidate.participants();
    int people = participants.agents().size() + participants.patients().size();
    int all = people + participants.places().size();
    boolean isKnown =
        switch (candidate.told().source()) {
          case NETWORK -> all > 0;
          case DOING -> people > 0;
          case HAPPENING -> people > 0 && all > 1;
        };
    return candidate.told().confidence() >= TriggerFinder.LEAST
        || (isFact && (candidate.told().isSure() || isKnown));
  }

  /** "A suspended sentence", "a convicted thief". */
  private static boolean isQuality(Candidate candidate) {
    return candidate.tree().isA(candidate.told().head(), "amod") && candidate.weight() == 0;
  }

  private static boolean isInNamedEvent(SentenceTree tree, Told told) {
    return tree.referents().stream()
        .anyMatch(r -> NamedEvents.isEvent(r) && r.span().overlaps(told.span()));
  }

  /**
   * The network and the rules must both hold it for something that is told. What the document
   * itself says did not happen is no event, unless it is a claim that is not made; what somebody
   * denies is a denied one.
   */
  private Optional<Stance> stance(
      SentenceTree tree, StanceReader stances, int sentence, Told told) {
    boolean unreal = told.reality().equals("Unreal");
    if (unreal && !isForetold(tree, told)) {
      return Optional.empty();
    }
    return stances
        .stance(sentence, told.head())
        .filter(stance -> !unreal || stance.modality() == Modality.PLANNED)
        .or(() -> verbs.isPlainPast(tree, told) ? Optional.of(Stance.ASSERTED) : Optional.empty())
        .map(stance -> planned(tree, told, stance))
        .map(stance -> isOnCondition(tree, told) ? supposed(stance) : stance)
        .filter(
            stance ->
                stance.polarity() == Polarity.AFFIRMED
                    || !stance.speakers().isEmpty()
                    || claims.isClaim(tree, told.head()));
  }

  private Stance planned(SentenceTree tree, Told told, Stance stance) {
    return told.reality().equals("Planned")
            && stance.modality() == Modality.ACTUAL
            && !verbs.isGoingOn(tree, told.head())
        ? new Stance(stance.speakers(), stance.polarity(), Modality.PLANNED)
        : stance;
  }

  /** "Says that the minister will resign": what the network holds for a thought only. */
  private static boolean isForetold(SentenceTree tree, Told told) {
    return told.confidence() >= SURE
        && tree.hasChild(told.head(), "aux", Set.of("will", "shall", "'ll", "’ll"))
        && tree.children(told.head(), Set.of("nsubj", "nsubj:pass")).stream()
            .anyMatch(subject -> tree.referent(subject).isPresent());
  }

  /** "If costs rise, it will cut its dividend". */
  private static boolean isOnCondition(SentenceTree tree, Told told) {
    return tree.size() > 0
        && CONDITIONS.contains(tree.lower(0))
        && tree.pos(told.head()) == PartOfSpeech.VERB;
  }

  private static Stance supposed(Stance stance) {
    return stance.modality() == Modality.PLANNED
        ? new Stance(stance.speakers(), stance.polarity(), Modality.POSSIBLE)
        : stance;
  }

  private Candidate candidate(SentenceTree tree, int sentence, Told told, Numbers numbers) {
    ArgumentFinder.Fillers fillers = arguments.fillers(tree, told);
    Event.Participants participants = arguments.find(tree, told, fillers, numbers.counted());
    return new Candidate(
        sentence,
        tree,
        refined(tree, told, participants),
        Optional.empty(),
        List.of(tree.sentence()),
        participants,
        Optional.empty(),
        numbers.of(told, fillers),
        Stance.ASSERTED);
  }

  /** What a newspaper says is a publication, and only courts and those in office rule. */
  private Told refined(SentenceTree tree, Told told, Event.Participants participants) {
    if (told.type().localName().equals(SPEECH)) {
      return participants.agents().stream()
          .flatMap(agent -> types.ofStatementBy(agent.entityClass().localName()).stream())
          .findFirst()
          .map(type -> told.as(type, type.label()))
          .orElse(told);
    }
    return isWork(tree, told) || (told.type().localName().equals(RULING) && doesNotRule(tree, told))
        ? told.as(types.top(), tree.lemma(told.head()))
        : told;
  }

  /** "Wrote a novel": it need not have come out. */
  private static boolean isWork(SentenceTree tree, Told told) {
    return told.type().localName().equals("Publication")
        && WRITING.contains(tree.lemma(told.head()))
        && !Governors.objects(tree, told.head()).isEmpty()
        && SaidWords.parts(tree, told).isEmpty();
  }

  private boolean doesNotRule(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB
        && !LITIGATING.contains(tree.lemma(told.head()))
        && !Governors.isPassive(tree, told.head())
        && Governors.subject(tree, told.head())
            .flatMap(tree::referent)
            .map(subject -> subject.entity().entityClass())
            .filter(of -> of.type() == EntityType.ORGANIZATION)
            .filter(of -> !told.type().agentClasses().contains(of.localName()))
            .filter(of -> !of.localName().equals("Organization"))
            .isPresent();
  }
}
