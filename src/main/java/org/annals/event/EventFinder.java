package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.attribution.Stance;
import org.annals.attribution.StanceReader;
import org.annals.clause.VerbLists;
import org.annals.dating.EventTimes;
import org.annals.dating.When;
import org.annals.dating.WritingTime;
import org.annals.document.Block;
import org.annals.entity.ResolvedDocument;
import org.annals.label.Participants;
import org.annals.label.SpokeBefore;
import org.annals.ontology.EventTypes;
import org.annals.quantity.AgeFinder;
import org.annals.quantity.AgeFinder.Age;
import org.annals.quantity.LengthFinder;
import org.annals.quantity.Partitives;
import org.annals.quantity.Quantity;
import org.annals.quantity.QuantityFinder;
import org.annals.time.PartialDate;
import org.annals.tree.OftenSaid;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Casualties;
import org.annals.trigger.Company;
import org.annals.trigger.FamilyVerbs;
import org.annals.trigger.KnownVerbs;
import org.annals.trigger.Particles;
import org.annals.trigger.Standing;
import org.annals.trigger.Told;
import org.annals.trigger.TriggerFinder;

/** Finds the events of a document. Safe to share among threads. */
public final class EventFinder {
  private final EventTypes types;
  private final TriggerFinder triggers;
  private final Company company;
  private final NamedEvents named;
  private final Figures figures;
  private final Setting.Signs signs = new Setting.Signs();
  private final ArgumentFinder arguments = new ArgumentFinder();
  private final Tellings tellings = new Tellings();
  private final VerbLists verbs = new VerbLists();
  private final QuantityFinder quantities = new QuantityFinder();
  private final KnownVerbs known;
  private final Measures measures;
  private final Claims claims;
  private final Standing standing;
  private final Denials denials;
  private final Casualties casualties;
  private final HowTold howTold;
  private final LengthFinder lengths = new LengthFinder();
  private final Meanings meanings = new Meanings();
  private final SeveralMeant several = new SeveralMeant();
  private final LikelyMeant likely = new LikelyMeant();
  private final Ages ages;
  private final AgeFinder ageFinder = new AgeFinder();
  private final Populations populations;
  private final Bearings bearings;
  private final FamilyVerbs family;
  private final BracketDeaths lives;
  private final Definites definites = new Definites();
  private final States states;
  private final FinalClass finalClass;

  /** A finder of these classes. */
  public EventFinder(EventTypes types) {
    this.types = types;
    this.known = new KnownVerbs(types);
    this.states = new States(types.state());
    this.claims = new Claims(types);
    this.finalClass = new FinalClass(types, claims);
    this.howTold = new HowTold(verbs, claims);
    this.standing =
        new Standing(types.top(), types.byLabel().getOrDefault("PolicyChange", types.top()));
    this.denials = new Denials(types.top());
    this.casualties = new Casualties(types);
    this.measures = new Measures(types.top());
    this.company = new Company(types);
    this.triggers = new TriggerFinder(types, company);
    this.named = new NamedEvents(types);
    this.figures = new Figures(types);
    this.ages = new Ages(types.top());
    this.populations = new Populations(types.top());
    this.bearings = new Bearings(types.top());
    this.family = new FamilyVerbs(types.top());
    this.lives = new BracketDeaths(types.byLabel().getOrDefault("Death", types.top()));
  }

  /** What is known of all sentences of a document. */
  private record Around(
      StanceReader stances,
      EventTimes times,
      Setting setting,
      SpokeBefore before,
      Answers answers) {}

  /**
   * The events of a document, in the order of their first telling.
   *
   * @param resolved all of the document, with what coreference has added
   * @param stances over the same trees
   */
  public List<Event> find(
      ResolvedDocument document,
      List<SentenceTree> resolved,
      StanceReader stances,
      WritingTime writing) {
    List<SentenceTree> trees =
        RulesBefore.read(likely.read(several.read(meanings.read(Introductions.read(resolved)))));
    EventTimes times = new EventTimes(document, writing, verbs);
    List<Candidate> tellings = new ArrayList<>();
    NamedEvents.Seen seen = named.start();
    Setting setting = new Setting(trees, signs);
    SpokeBefore before = new SpokeBefore(trees);
    Answers answers = new Answers(trees, types.top());
    Around around = new Around(stances, times, setting, before, answers);
    Blocks blocks = new Blocks(document.document().blocks());
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      boolean newBlock = blocks.enter(tree.sentence().span());
      if (tree.sentence().kind().speaks()) {
        times.enter(tree, newBlock);
        tellings.addAll(find(tree, i, around));
        tellings.addAll(seen.find(tree, i, times));
        times.leave();
      } else if (tree.sentence().kind() == Block.Kind.HEADING) {
        times.head(tree);
      }
    }
    List<Candidate> events = Copies.without(Mergers.merged(tellings));
    return new Finish(document, trees, answers, definites, states).events(events);
  }

  private List<Candidate> find(SentenceTree tree, int sentence, Around around) {
    List<Age> named = ageFinder.find(tree);
    List<Candidate> found =
        new ArrayList<>(ages.find(tree, sentence, named, around.stances(), around.times()));
    found.addAll(lives.find(tree, sentence));
    List<Candidate> settled = populations.find(tree, sentence);
    List<Told> read = read(tree, sentence, around);
    List<Quantity> all = counted(tree, sentence, around.setting());
    settled.addAll(bearings.find(tree, sentence, all));
    found.addAll(settled);
    List<Quantity> counted = Populations.others(all, settled);
    List<Told> told = new ArrayList<>(tellings.apart(tree, read));
    List<Quantity> lasting = lengths.find(tree);
    List<Told> measured = measures.find(tree, counted, lasting, read);
    told.removeIf(plain -> measured.stream().anyMatch(one -> one.head() == plain.head()));
    told.addAll(measured);
    if (told.isEmpty()) {
      return found;
    }
    Numbers numbers = new Numbers(tree, read, told, counted, lasting, new AgesThen(tree, named));
    Telling one = new Telling(tree, sentence, numbers, measured, around);
    told.forEach(telling -> tell(one, telling).ifPresent(found::add));
    tellings.left(tree, read, told, found).stream()
        .flatMap(telling -> tell(one, telling).stream())
        .forEach(found::add);
    List<Candidate> numbered =
        LabelNumbers.in(tree, SpokenNumbers.in(tree, found, counted), counted);
    return SecondHalves.with(numbered, counted, around.times());
  }

  /** What is known while the tellings of one sentence are read. */
  private record Telling(
      SentenceTree tree, int sentence, Numbers numbers, List<Told> measured, Around around) {}

  private Optional<Candidate> tell(Telling in, Told telling) {
    SentenceTree tree = in.tree();
    Around around = in.around();
    Optional<Stance> stance =
        howTold
            .of(tree, around.stances(), around.before(), in.sentence(), telling)
            .or(() -> ofKind(tree, telling, in.measured()));
    if (stance.isEmpty()) {
      return Optional.empty();
    }
    Candidate untold = candidate(in, telling).saidBy(around.before());
    Optional<PartialDate> when = time(tree, telling, around.times());
    boolean isAhead = around.times().isAhead(tree, telling, when);
    Stance how = isAhead ? stance.get().planned() : stance.get();
    Candidate candidate =
        untold.told(untold.ownWords(how), around.times().when(tree, telling, when));
    return isWorthTelling(candidate, in.sentence(), around)
        ? Optional.of(candidate)
        : Optional.empty();
  }

  private List<Quantity> counted(SentenceTree tree, int sentence, Setting setting) {
    List<Quantity> found =
        Partitives.read(
            tree,
            quantities.find(tree),
            () -> setting.before(sentence).map(quantities::find).orElse(List.of()));
    return new Portrayed(tree).without(found);
  }

  private static Optional<Stance> ofKind(SentenceTree tree, Told told, List<Told> measured) {
    return measured.contains(told) || Standing.isOfOneLaw(tree, told)
        ? Measures.ofKind(tree, told)
        : Optional.empty();
  }

  private static Optional<PartialDate> time(SentenceTree tree, Told told, EventTimes times) {
    if (OftenSaid.above(tree, told.head()).isPresent()) {
      return times.attached(tree, told.head());
    }
    return Denials.is(told) ? Denials.time(tree, told, times) : times.of(tree, told);
  }

  private static boolean isWorthTelling(Candidate candidate, int sentence, Around around) {
    int head = candidate.told().head();
    return Answers.isAnswer(candidate.tree(), head)
        ? candidate.hasAgent()
            && (around.answers().of(sentence, head).isPresent() || Answers.isOfThing(candidate))
        : isWhole(candidate);
  }

  private static boolean isWhole(Candidate candidate) {
    return DoneByNobody.isHarmless(candidate)
        || (!candidate.isGeneric()
            && Enough.is(candidate)
            && !Untellable.is(candidate)
            && !Hollow.is(candidate)
            && !Supposed.is(candidate)
            && !Nameless.is(candidate));
  }

  private List<Told> read(SentenceTree tree, int sentence, Around around) {
    List<Told> seen = triggers.find(tree);
    List<Told> all = new ArrayList<>();
    for (Told one : seen) {
      if (!isInNamedEvent(tree, one)) {
        company
            .read(tree, one)
            .flatMap(read -> figures.read(tree, sentence, read, around.setting()))
            .ifPresent(all::add);
      }
    }
    all.addAll(known.find(tree, seen, all));
    List<Told> families = family.find(tree, all);
    all.removeIf(told -> families.stream().anyMatch(one -> one.head() == told.head()));
    all.addAll(families);
    List<Told> claimed = claims.read(tree, standing.read(tree, all), around.before().in(sentence));
    return casualties.read(tree, denials.read(tree, claimed));
  }

  private static boolean isInNamedEvent(SentenceTree tree, Told told) {
    return tree.referents().stream()
        .anyMatch(r -> r.isNamedEvent() && r.span().overlaps(told.span()));
  }

  private Candidate candidate(Telling in, Told told) {
    SentenceTree tree = in.tree();
    Fillers fillers = arguments.fillers(tree, told);
    Participants participants = arguments.find(tree, told, fillers, in.numbers().counted());
    return new Candidate(
        in.sentence(),
        tree,
        Particles.with(tree, finalClass.of(tree, told, participants)),
        Optional.empty(),
        List.of(tree.sentence()),
        participants,
        When.UNKNOWN,
        in.numbers().of(told, fillers),
        Stance.ASSERTED);
  }
}
