package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.clause.Coordinates;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Provisions;
import org.annals.coreference.PersonNouns;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.label.Bodies;
import org.annals.label.Described;
import org.annals.label.Participants;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Being;
import org.annals.trigger.Told;
import org.annals.trigger.TriggerFinder;

/** Finds who takes part in an event and where, by the paths that its class allows. */
final class ArgumentFinder {

  private static final Set<String> PLACES = Set.of("Place");

  /** Classes of places that can do something, as those who work there. */
  private static final Set<String> HOUSES = Set.of("Facility");

  /** Classes of laws, which forbid, require and create. */
  private static final Set<String> LAWS =
      Set.of("Law", "Statute", "Constitution", "Treaty", "Regulation", "ExecutiveOrder", "Policy");

  private static final Set<String> RECORDS = Set.of("most", "least", "fewest", "highest", "lowest");
  private static final Set<String> SELVES = Set.of("himself", "herself", "themselves");

  private final ArgumentWords paths = new ArgumentWords();
  private final Described described = new Described();
  private static final PersonNouns PERSONS = new PersonNouns();

  /** What stands before a deed and says who does it, though it is no person. */
  private static final Set<String> COLLECTIVES = DataFile.words("/event/collectives.txt");

  private final Bodies bodies = new Bodies();
  private final EventPlaces eventPlaces = new EventPlaces(paths, bodies);
  private final FillerFinder roles = new FillerFinder(paths, new Recipients(bodies::entity));

  /** Who does it and whom it is done to, by words. */
  Fillers fillers(SentenceTree tree, Told told) {
    Fillers likely = LikelyRoles.read(tree, told, roles.fillers(tree, told));
    return Buyers.without(tree, told.head(), Misread.mended(tree, told, likely));
  }

  /**
   * The participants: entities, and words for those that have no name.
   *
   * @param counted all quantities of the sentence
   */
  Participants find(SentenceTree tree, Told told, Fillers fillers, List<Quantity> counted) {
    List<Entity> agents = agents(tree, told, fillers);
    List<Entity> patients = new ArrayList<>();
    collect(tree, told, fillers.patients(), told.type().patientClasses(), patients);
    if (patients.isEmpty()) {
      collect(tree, told, PlainRoles.patients(tree, told, fillers), PlainRoles.DONE_TO, patients);
    }
    if (patients.isEmpty()) {
      List<Integer> sure = LikelyRoles.sure(tree, told.head(), fillers.patients(), Role.PATIENT);
      collect(tree, told, sure, PlainRoles.DONE_TO, patients);
    }
    boolean isToSelf = isDoneToSelf(tree, told.head());
    patients.removeIf(
        patient -> !isToSelf && agents.stream().anyMatch(a -> a.key().equals(patient.key())));
    List<Entity> places = eventPlaces.of(tree, told);
    List<Entity> elsewhere = eventPlaces.goals(tree, told);
    elsewhere.addAll(places);
    List<String> others = unnamed(tree, told, fillers.patients(), counted);
    boolean hasOthers =
        !others.isEmpty()
            || patients.stream().anyMatch(p -> !isPlace(p))
            || hasPlainObject(tree, told.head());
    patients.removeIf(patient -> hasOthers && isPlace(patient) && elsewhere.contains(patient));
    List<Integer> doers =
        fillers.agents().stream().filter(word -> !isKind(tree, told.head(), word)).toList();
    List<String> doing = unnamed(tree, told, doers, counted);
    if (!isToSelf && mayBeDoer(tree, fillers)) {
      others = others.stream().filter(words -> !doing.contains(words)).toList();
    }
    return new Participants(agents, patients, places, doing, others);
  }

  /** "'Who came?' asked the clerk", "the clerk told her": a word that may be read as its doer. */
  private static boolean mayBeDoer(SentenceTree tree, Fillers fillers) {
    return fillers.patients().stream()
        .anyMatch(word -> fillers.agents().contains(word) || tree.pos(word) == PartOfSpeech.PRON);
  }

  /** "Shot himself", but not "milked the cows himself". */
  private static boolean isDoneToSelf(SentenceTree tree, int verb) {
    List<Integer> objects = tree.children(verb, Set.of("obj", "iobj", "ccomp"));
    return objects.size() == 1 && SELVES.contains(tree.lower(objects.getFirst()));
  }

  /** "Mass deportation", "a dawn raid": what kind it is of, where "a police raid" says who. */
  private static boolean isKind(SentenceTree tree, int event, int word) {
    return tree.relation(word).equals("compound")
        && tree.head(word) == event
        && !PERSONS.has(tree.lower(word))
        && !PERSONS.has(tree.lemma(word))
        && !COLLECTIVES.contains(tree.lower(word));
  }

  private List<Entity> agents(SentenceTree tree, Told told, Fillers fillers) {
    List<Entity> agents = new ArrayList<>();
    collect(tree, told, fillers.agents(), told.type().agentClasses(), agents);
    if (agents.isEmpty()) {
      collectThings(tree, told, fillers.agents(), agents);
    }
    if (agents.isEmpty() && Being.subject(tree, told.head()).isPresent()) {
      collect(tree, told, fillers.agents(), PlainRoles.DONE_TO, agents);
    }
    if (agents.isEmpty()) {
      collect(tree, told, PlainRoles.agents(tree, told, fillers), PlainRoles.DOERS, agents);
    }
    if (agents.isEmpty()) {
      List<Integer> sure = LikelyRoles.sure(tree, told.head(), fillers.agents(), Role.AGENT);
      collect(tree, told, sure, PlainRoles.DOERS, agents);
    }
    if (agents.isEmpty()) {
      collect(tree, told, PlainRoles.subject(tree, told, fillers), PlainRoles.SUBJECTS, agents);
      agents.removeIf(law -> law.entityClass() == EntityClass.COURT_CASE);
    }
    return agents;
  }

  /** Houses, places and laws, where nobody else does it. */
  private void collectThings(
      SentenceTree tree, Told told, List<Integer> words, List<Entity> agents) {
    if (acts(tree, told.head())) {
      collect(tree, told, words, HOUSES, agents);
    }
    if (agents.isEmpty() && isOfPlace(tree, told)) {
      collect(tree, told, words, PLACES, agents);
    }
    if (agents.isEmpty() && isOfLaw(tree, told)) {
      collect(tree, told, words, LAWS, agents);
      agents.removeIf(law -> law.entityClass() == EntityClass.COURT_CASE);
    }
  }

  /** "Killed at least 70 of them at the bridge": the bridge is not killed. */
  private static boolean hasPlainObject(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> object > verb && tree.referent(object).isEmpty());
  }

  private static boolean isPlace(Entity entity) {
    return entity.is(EntityType.PLACE);
  }

  private List<String> unnamed(
      SentenceTree tree, Told told, List<Integer> words, List<Quantity> counted) {
    return words.stream()
        .flatMap(word -> Coordinates.of(tree, told.head(), word).stream())
        .filter(
            word ->
                !told.span().overlaps(tree.span(word))
                    && bodies.entities(tree, told, word).isEmpty())
        .filter(word -> !Described.isPurpose(tree, told.head(), word) && !isRecord(tree, word))
        .flatMap(
            word -> described.part(tree, Earlier.object(tree, word), told.head(), counted).stream())
        .distinct()
        .toList();
  }

  /** "Fined 212 firms, more than ever and the most since 2003": how many those are. */
  private static boolean isRecord(SentenceTree tree, int word) {
    return RECORDS.contains(tree.lower(word)) && tree.lower(word - 1).equals("the");
  }

  /** Whether a verb has somebody who does it to something: "the museum bought a painting". */
  private static boolean acts(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && (Passives.is(tree, verb)
            || !Governors.objects(tree, verb).isEmpty()
            || tree.child(verb, "ccomp").isPresent()
            || tree.child(verb, "xcomp").isPresent());
  }

  /** "Lake Constance covers 536 square kilometres". */
  private static boolean isOfPlace(SentenceTree tree, Told told) {
    return told.isSure()
        && told.type().lineage().size() == 1
        && tree.pos(told.head()) == PartOfSpeech.VERB
        && !Passives.is(tree, told.head());
  }

  private static boolean isOfLaw(SentenceTree tree, Told told) {
    boolean isTold = told.isSure() || told.confidence() >= TriggerFinder.LEAST;
    return isTold && (acts(tree, told.head()) || Provisions.is(tree, told.head()));
  }

  private void collect(
      SentenceTree tree, Told told, List<Integer> words, Set<String> classes, List<Entity> into) {
    Map<EntityKey, Entity> byKey = new LinkedHashMap<>();
    for (int word : words) {
      for (int each : Coordinates.of(tree, told.head(), word)) {
        bodies.entities(tree, told, each).stream()
            .filter(entity -> isOf(entity, classes))
            .forEach(entity -> byKey.putIfAbsent(entity.key(), entity));
      }
    }
    into.addAll(byKey.values());
  }

  private static boolean isOf(Entity entity, Set<String> classes) {
    EntityClass top = EntityClass.of(entity.key().type());
    return classes.isEmpty()
        || classes.contains(entity.entityClass().localName())
        || classes.contains(top.localName());
  }
}
