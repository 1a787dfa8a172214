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
import org.annals.quantity.Quantity;
import org.annals.quantity.QuantityFinder;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds the events of a document. Safe to share among threads. */
public final class EventFinder {
  private static final String SPEECH = "Speech";
  private static final String RULING = "CourtRuling";
  private static final Set<String> LITIGATING = Set.of("win", "lose", "plead", "settle", "appeal");

  private final EventTypes types;
  private final TriggerFinder triggers;
  private final Company company;
  private final NamedEvents named;
  private final ArgumentFinder arguments = new ArgumentFinder();
  private final Tellings tellings = new Tellings(DataFile.words("/event/light-verbs.txt"));
  private final VerbLists verbs = new VerbLists();
  private final QuantityFinder quantities = new QuantityFinder();

  /** A finder of these classes. */
  public EventFinder(EventTypes types) {
    this.types = types;
    this.triggers = new TriggerFinder(types);
    this.company = new Company(types);
    this.named = new NamedEvents(types);
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
    Blocks blocks = new Blocks(document.document().blocks());
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      boolean newBlock = blocks.enter(tree.sentence().span());
      if (speaks(tree.sentence().kind())) {
        times.enter(tree, newBlock);
        tellings.addAll(find(tree, i, stances, times));
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
      SentenceTree tree, int sentence, StanceReader stances, EventTimes times) {
    List<Candidate> found = new ArrayList<>();
    List<Told> told =
        tellings.apart(
            tree,
            triggers.find(tree).stream()
                .filter(one -> !isInNamedEvent(tree, one))
                .flatMap(one -> company.read(tree, one).stream())
                .toList());
    List<Quantity> counted = told.isEmpty() ? List.of() : quantities.find(tree);
    for (Told telling : told) {
      Optional<Stance> stance = stance(tree, stances, sentence, telling);
      if (stance.isPresent()) {
        Candidate candidate =
            candidate(tree, sentence, telling, counted).told(stance.get(), times.of(tree, telling));
        if (!candidate.isGeneric() && isEnough(candidate) && !Unresolved.isAbout(candidate)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** What the network half sees is told of only where it is a fact and somebody takes part. */
  private static boolean isEnough(Candidate candidate) {
    boolean isFact = candidate.stance().modality() == Modality.ACTUAL;
    boolean names = !candidate.participants().isEmpty();
    return candidate.told().confidence() >= TriggerFinder.LEAST
        || (isFact && (candidate.told().isSure() || names));
  }

  private static boolean isInNamedEvent(SentenceTree tree, Told told) {
    return tree.referents().stream()
        .anyMatch(r -> NamedEvents.isEvent(r) && r.span().overlaps(told.span()));
  }

  /**
   * The network and the rules must both hold it for something that is told. What the document
   * itself says did not happen is no event; what somebody denies is a denied one.
   */
  private Optional<Stance> stance(
      SentenceTree tree, StanceReader stances, int sentence, Told told) {
    if (told.reality().equals("Unreal")) {
      return Optional.empty();
    }
    return stances
        .stance(sentence, told.head())
        .or(() -> verbs.isPlainPast(tree, told) ? Optional.of(Stance.ASSERTED) : Optional.empty())
        .map(
            stance ->
                told.reality().equals("Planned") && stance.modality() == Modality.ACTUAL
                    ? new Stance(stance.speakers(), stance.polarity(), Modality.PLANNED)
                    : stance)
        .filter(stance -> stance.polarity() == Polarity.AFFIRMED || !stance.speakers().isEmpty());
  }

  private Candidate candidate(SentenceTree tree, int sentence, Told told, List<Quantity> counted) {
    ArgumentFinder.Fillers fillers = arguments.fillers(tree, told);
    Event.Participants participants = arguments.find(tree, told, fillers, counted);
    return new Candidate(
        sentence,
        tree,
        refined(tree, told, participants),
        Optional.empty(),
        List.of(tree.sentence()),
        participants,
        Optional.empty(),
        Numbers.of(tree, told, fillers, counted),
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
    return told.type().localName().equals(RULING) && doesNotRule(tree, told)
        ? told.as(types.top(), tree.lemma(told.head()))
        : told;
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
