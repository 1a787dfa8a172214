package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Coordinates;
import org.annals.clause.Governors;
import org.annals.clause.Naming;
import org.annals.clause.Passives;
import org.annals.clause.Provisions;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.label.Bodies;
import org.annals.label.ClaimNouns;
import org.annals.label.Convictions;
import org.annals.label.Described;
import org.annals.label.Participants;
import org.annals.label.SaidWords;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;
import org.annals.trigger.TriggerFinder;

/** Finds who takes part in an event and where, by the paths that its class allows. */
final class ArgumentFinder {

  /** Nouns whose owner it is done to: "Bo Li's trial". */
  private static final Set<String> SUFFERED =
      Set.of("trial", "indictment", "impeachment", "arraignment", "prosecution");

  /** What a victory is counted in: "defeated by 31 votes to 12". */
  private static final Set<String> COUNTED =
      Set.of("vote", "majority", "margin", "point", "run", "goal", "seat", "length");

  private static final Set<String> TAKING_LIFE = Set.of("lose", "kill", "claim", "drown");

  private static final Set<String> PLACES = Set.of("Place");

  /** Classes of places that can do something, as those who work there. */
  private static final Set<String> HOUSES = Set.of("Facility");

  /** Classes of laws, which forbid, require and create. */
  private static final Set<String> LAWS =
      Set.of("Law", "Statute", "Constitution", "Treaty", "Regulation", "ExecutiveOrder", "Policy");

  private final ArgumentWords paths = new ArgumentWords();
  private final Described described = new Described();
  private final Proceedings proceedings = new Proceedings();
  private final Whereabouts whereabouts = new Whereabouts();
  private final Needed needed = new Needed();
  private final Bodies bodies = new Bodies();
  private final Recipients recipients = new Recipients(bodies::entity);

  /**
   * The words that fill a role, entities or not.
   *
   * @param agents heads of what does it
   * @param patients heads of what it is done to
   */
  record Fillers(List<Integer> agents, List<Integer> patients) {}

  /** Who does it and whom it is done to, by words. */
  Fillers fillers(SentenceTree tree, Told told) {
    return apart(tree, told.head()).orElseGet(() -> usual(tree, told));
  }

  /** Of what laws provide, of convictions and of claims told by nouns. */
  private static Optional<Fillers> apart(SentenceTree tree, int head) {
    Optional<Integer> law = Provisions.law(tree, head);
    if (law.isPresent()) {
      List<Integer> bound = Governors.subject(tree, head).stream().toList();
      return Optional.of(new Fillers(List.of(law.get()), bound));
    }
    if (Convictions.isHeld(tree, head)) {
      List<Integer> sure = Convictions.subject(tree, head).stream().toList();
      return Optional.of(new Fillers(sure, List.of()));
    }
    return ClaimNouns.isOwned(tree, head)
        ? Optional.of(new Fillers(ClaimNouns.owners(tree, head), List.of()))
        : Optional.empty();
  }

  private Fillers usual(SentenceTree tree, Told told) {
    List<Integer> agents = paths.fillers(tree, told.head(), told.type().agents());
    agents.removeIf(word -> COUNTED.contains(tree.lemma(word)) || Doers.isMeans(tree, word));
    List<Integer> patients = paths.fillers(tree, told.head(), told.type().patients());
    patients.removeIf(word -> isWhere(tree, word));
    patients.removeIf(
        word ->
            tree.hasChild(word, "case", Set.of("as")) || Naming.isName(tree, told.head(), word));
    if (told.type().localName().equals("LifeEvent")
        && TAKING_LIFE.contains(tree.lemma(told.head()))
        && !Governors.objects(tree, told.head()).isEmpty()) {
      return new Fillers(List.of(), Governors.objects(tree, told.head()));
    }
    if (SUFFERED.contains(tree.lemma(told.head()))) {
      List<Integer> owners = tree.children(told.head(), Set.of("nmod:poss"));
      agents.removeAll(owners);
      patients.addAll(owners);
    }
    if (Proceedings.isPassage(tree, told.head())) {
      return new Fillers(patients, agents);
    }
    patients.addAll(proceedings.parties(tree, told));
    patients.addAll(Proceedings.paid(tree, told.head()));
    patients.addAll(without(needed.of(tree, told), patients));
    patients.addAll(without(SaidWords.accused(tree, told.head()), patients));
    Recipients.Others others = recipients.of(tree, told, agents);
    agents.addAll(without(others.agents(), agents));
    patients.addAll(without(others.patients(), patients));
    return new Fillers(agents, patients);
  }

  /** "In the Supreme Court": where it is ruled, and not on what. */
  private static boolean isWhere(SentenceTree tree, int word) {
    return tree.hasChild(word, "case", Set.of("in"))
        && tree.referent(word)
            .filter(r -> r.entity().entityClass().localName().equals("Court"))
            .isPresent();
  }

  private static List<Integer> without(List<Integer> words, List<Integer> known) {
    return words.stream().filter(word -> !known.contains(word)).toList();
  }

  /**
   * The participants: entities, and words for those that have no name.
   *
   * @param counted all quantities of the sentence
   */
  Participants find(SentenceTree tree, Told told, Fillers fillers, List<Quantity> counted) {
    List<Entity> agents = new ArrayList<>();
    List<Entity> patients = new ArrayList<>();
    collect(tree, told, fillers.agents(), told.type().agentClasses(), agents);
    collect(tree, told, fillers.patients(), told.type().patientClasses(), patients);
    if (agents.isEmpty() && acts(tree, told.head())) {
      collect(tree, told, fillers.agents(), HOUSES, agents);
    }
    if (agents.isEmpty() && isOfLaw(tree, told)) {
      collect(tree, told, fillers.agents(), LAWS, agents);
      agents.removeIf(law -> law.entityClass() == EntityClass.COURT_CASE);
    }
    patients.removeIf(patient -> agents.stream().anyMatch(a -> a.key().equals(patient.key())));
    List<Entity> places = places(tree, told);
    List<String> others = unnamed(tree, told, fillers.patients(), counted);
    boolean hasOthers =
        !others.isEmpty()
            || patients.stream().anyMatch(p -> !isPlace(p))
            || hasPlainObject(tree, told.head());
    patients.removeIf(patient -> hasOthers && isPlace(patient) && places.contains(patient));
    return new Participants(
        agents, patients, places, unnamed(tree, told, fillers.agents(), counted), others);
  }

  /** "Killed at least 70 of them at the bridge": the bridge is not killed. */
  private static boolean hasPlainObject(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> object > verb && tree.referent(object).isEmpty());
  }

  private static boolean isPlace(Entity entity) {
    return entity.key().type() == EntityType.PLACE;
  }

  private List<String> unnamed(
      SentenceTree tree, Told told, List<Integer> words, List<Quantity> counted) {
    return words.stream()
        .flatMap(word -> Coordinates.of(tree, told.head(), word).stream())
        .filter(
            word ->
                !told.span().overlaps(tree.span(word))
                    && bodies.entities(tree, told, word).isEmpty())
        .filter(word -> !Described.isPurpose(tree, told.head(), word))
        .flatMap(
            word ->
                described.words(tree, Earlier.object(tree, word), told.head(), counted).stream())
        .distinct()
        .toList();
  }

  /** Whether a verb has somebody who does it to something: "the museum bought a painting". */
  private static boolean acts(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && (Passives.is(tree, verb)
            || !Governors.objects(tree, verb).isEmpty()
            || tree.child(verb, "ccomp").isPresent());
  }

  private static boolean isOfLaw(SentenceTree tree, Told told) {
    boolean isTold = told.isSure() || told.confidence() >= TriggerFinder.LEAST;
    return isTold && (acts(tree, told.head()) || Provisions.law(tree, told.head()).isPresent());
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

  private List<Entity> places(SentenceTree tree, Told told) {
    for (int word : Governors.of(tree, told.head())) {
      List<Integer> words = new ArrayList<>(wherePaths(tree, word, told.type()));
      words.addAll(Earlier.there(tree, word));
      List<Entity> found = new ArrayList<>();
      collect(tree, told, words, PLACES, found);
      if (found.isEmpty()) {
        words.forEach(place -> collect(tree, told, whereabouts.of(tree, place), PLACES, found));
      }
      if (!found.isEmpty()) {
        return found.stream().distinct().toList();
      }
    }
    List<Entity> found = new ArrayList<>();
    collect(tree, told, whereabouts.ofParticipants(tree, told), PLACES, found);
    return found;
  }

  private List<Integer> wherePaths(SentenceTree tree, int word, EventType type) {
    List<Integer> words = new ArrayList<>();
    type.places().forEach(path -> words.addAll(paths.along(tree, word, path)));
    words.addAll(whereabouts.goal(tree, word));
    if (type.localName().equals("LifeEvent")) {
      words.addAll(whereabouts.behindCause(tree, word));
    }
    return words;
  }
}
