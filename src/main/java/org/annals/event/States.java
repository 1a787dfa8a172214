package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.clause.Governors;
import org.annals.clause.Lasting;
import org.annals.clause.Passives;
import org.annals.clause.Provisions;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Tense;
import org.annals.document.Block;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Tells states from events: "owns the mill", "is eighty-eight", "wants to sell", "the Act forbids
 * it" say how things stand, and nothing happens. The classes are those of Vendler (1957), and a
 * state is what TimeML (Pustejovsky and others, 2003) calls a STATE or an I_STATE; what is told in
 * the plain present, of no day, is taken for a habit.
 */
final class States {
  private static final Set<String> VERBS = DataFile.words("/event/stative-verbs.txt");
  private static final Set<String> LYING =
      Set.of("scatter", "locate", "situate", "dot", "perch", "nestle", "base");
  private static final Set<String> HELPERS = Set.of("is", "are", "am", "'s", "'re", "'m");

  private final EventType state;

  /** They are of this class. */
  States(EventType state) {
    this.state = state;
  }

  /** The event; as a state where its words tell of one and no class says what happens. */
  Event read(Event event, Candidate telling) {
    boolean isOpen = event.named().isEmpty() && event.type().lineage().size() == 1;
    boolean isState =
        (isOpen && is(event, telling)) || isRule(event, telling) || isProvided(event, telling);
    return isState ? event.as(state) : event;
  }

  /** "The Act, which mandates the detention of": what a law says, whatever else is seen in it. */
  private static boolean isRule(Event event, Candidate telling) {
    SentenceTree tree = telling.tree();
    int verb = telling.told().head();
    return tree.pos(verb) == PartOfSpeech.VERB
        && telling.named().isEmpty()
        && Tense.of(tree, verb) == Tense.PRESENT
        && isOfNoDay(event)
        && !Governors.objects(tree, verb).isEmpty()
        && Governors.subject(tree, verb).filter(law -> Provisions.isLaw(tree, law)).isPresent();
  }

  /** "An objection must be signed": what a law named before binds anybody to. */
  private static boolean isProvided(Event event, Candidate telling) {
    return isOfNoDay(event)
        && Provisions.lawBefore(telling.tree(), telling.told().head()).isPresent();
  }

  /** The same, in which no event is a part of a state. */
  static List<Event> apart(List<Event> events) {
    Set<Span> states =
        events.stream().filter(Event::isState).map(Event::trigger).collect(Collectors.toSet());
    return events.stream()
        .map(
            one ->
                one.partOf().filter(whole -> isApart(one, whole, states)).isPresent()
                    ? one.alone()
                    : one)
        .toList();
  }

  private static boolean isApart(Event event, Event.Whole whole, Set<Span> states) {
    return event.isState()
        || (whole instanceof Event.Whole.Unnamed(Span of) && states.contains(of));
  }

  private static boolean is(Event event, Candidate telling) {
    SentenceTree tree = telling.tree();
    Told told = telling.told();
    int head = told.head();
    return told.source() == Told.Source.AGE
        || (tree.pos(head) == PartOfSpeech.VERB
            ? isStative(tree, head) || isHabit(event, tree, head)
            : tree.child(head, "cop").isPresent());
  }

  private static boolean isStative(SentenceTree tree, int verb) {
    return VERBS.contains(tree.lemma(verb))
        || Lasting.is(tree, verb)
        || isWish(tree, verb)
        || isLying(tree, verb);
  }

  /** "Facilities scattered across the country", with nobody who scatters them. */
  private static boolean isLying(SentenceTree tree, int verb) {
    boolean isDone = tree.isA(verb, "acl") || Passives.is(tree, verb);
    return LYING.contains(tree.lemma(verb))
        && isDone
        && !tree.lower(verb).endsWith("ing")
        && tree.children(verb, Set.of("obl:agent")).isEmpty();
  }

  /** "Hopes to win". */
  private static boolean isWish(SentenceTree tree, int verb) {
    return StandingVerbs.is("wishing", tree.lemma(verb))
        && tree.children(verb, Set.of("xcomp", "ccomp")).stream().anyMatch(what -> what > verb);
  }

  /** "Meets every second Tuesday", "are kept in the library", but not "opens in March". */
  private static boolean isHabit(Event event, SentenceTree tree, int verb) {
    return tree.sentence().kind() != Block.Kind.CAPTION
        && Tense.of(tree, verb) == Tense.PRESENT
        && !isUnderWay(tree, verb)
        && event.said().isEmpty()
        && isOfNoDay(event);
  }

  private static boolean isOfNoDay(Event event) {
    return event.when().date().isEmpty()
        && (event.when().words().isEmpty() || event.when().span().isKnown());
  }

  /** "Is buying". */
  private static boolean isUnderWay(SentenceTree tree, int verb) {
    Optional<Integer> helper =
        tree.children(verb, Set.of("aux")).stream()
            .filter(aux -> HELPERS.contains(tree.lower(aux).replace('\u2019', '\'')))
            .findFirst();
    return tree.lower(verb).endsWith("ing") && helper.isPresent();
  }
}
