package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.ontology.ArgumentPath;
import org.annals.ontology.EventType;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds who takes part in an event and where, by the paths that its class allows. */
final class ArgumentFinder {
  private static final String SUBJECT = "nsubj";
  private static final String PASSIVE_SUBJECT = "nsubj:pass";

  /** Nouns whose owner it is done to: "Bo Li's trial". */
  private static final Set<String> SUFFERED =
      Set.of("trial", "indictment", "impeachment", "arraignment", "prosecution");

  private static final Set<String> PLACES = Set.of("Place");

  /** Classes of places that can do something, as those who work there. */
  private static final Set<String> HOUSES = Set.of("Facility");

  private final Set<String> lightVerbs = DataFile.words("/event/light-verbs.txt");
  private final Described described = new Described();
  private final Proceedings proceedings = new Proceedings();
  private final Whereabouts whereabouts = new Whereabouts();
  private final Set<String> sufferingVerbs = DataFile.words("/event/suffering-verbs.txt");
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
    List<Integer> agents = fillers(tree, told.head(), told.type().agents());
    List<Integer> patients = fillers(tree, told.head(), told.type().patients());
    patients.removeIf(word -> isWhere(tree, word));
    patients.removeIf(word -> tree.hasChild(word, "case", Set.of("as")));
    if (told.type().localName().equals("LifeEvent") && tree.lemma(told.head()).equals("lose")) {
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
  Event.Participants find(SentenceTree tree, Told told, Fillers fillers, List<Quantity> counted) {
    List<Entity> agents = new ArrayList<>();
    List<Entity> patients = new ArrayList<>();
    collect(tree, told, fillers.agents(), told.type().agentClasses(), agents);
    collect(tree, told, fillers.patients(), told.type().patientClasses(), patients);
    if (agents.isEmpty() && acts(tree, told.head())) {
      collect(tree, told, fillers.agents(), HOUSES, agents);
    }
    patients.removeIf(patient -> agents.stream().anyMatch(a -> a.key().equals(patient.key())));
    return new Event.Participants(
        agents,
        patients,
        places(tree, told),
        unnamed(tree, told, fillers.agents(), counted),
        unnamed(tree, told, fillers.patients(), counted));
  }

  private List<String> unnamed(
      SentenceTree tree, Told told, List<Integer> words, List<Quantity> counted) {
    return words.stream()
        .flatMap(word -> withCoordinates(tree, word).stream())
        .filter(
            word ->
                !told.span().overlaps(tree.span(word)) && bodies.entity(tree, told, word).isEmpty())
        .filter(word -> !Described.isPurpose(tree, told.head(), word))
        .flatMap(word -> described.words(tree, Earlier.object(tree, word), counted).stream())
        .distinct()
        .toList();
  }

  /** Whether a verb has somebody who does it to something: "the museum bought a painting". */
  private static boolean acts(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && (Governors.isPassive(tree, verb)
            || !Governors.objects(tree, verb).isEmpty()
            || tree.child(verb, "ccomp").isPresent());
  }

  private void collect(
      SentenceTree tree, Told told, List<Integer> words, Set<String> classes, List<Entity> into) {
    Map<EntityKey, Entity> byKey = new LinkedHashMap<>();
    for (int word : words) {
      for (int each : withCoordinates(tree, word)) {
        bodies
            .entity(tree, told, each)
            .filter(entity -> isOf(entity, classes))
            .ifPresent(entity -> byKey.putIfAbsent(entity.key(), entity));
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

  private List<Integer> fillers(SentenceTree tree, int head, List<ArgumentPath> paths) {
    List<Integer> found = new ArrayList<>();
    for (ArgumentPath path : paths) {
      for (int word : along(tree, head, path)) {
        if (!found.contains(word)) {
          found.add(word);
        }
      }
    }
    return found;
  }

  private List<Integer> along(SentenceTree tree, int head, ArgumentPath path) {
    if (path.relation().equals(SUBJECT) || path.relation().equals(PASSIVE_SUBJECT)) {
      return subjects(tree, head, path.relation().equals(PASSIVE_SUBJECT));
    }
    boolean passive = Governors.isPassive(tree, head);
    if (path.relation().equals("obj")) {
      return passive ? List.of() : Governors.objects(tree, head);
    }
    boolean isDoer = path.relation().equals("obl") && path.cases().equals(Set.of("by"));
    if (isDoer && tree.pos(head) == PartOfSpeech.VERB && !passive) {
      return List.of();
    }
    return tree.children(head).stream()
        .filter(child -> tree.relation(child).equals(path.relation()))
        .filter(child -> hasCase(tree, child, path))
        .toList();
  }

  /** Of an agent behind the verb "by", whatever the tree calls it: "sold to Acme Corporation". */
  private static boolean hasCase(SentenceTree tree, int word, ArgumentPath path) {
    Set<String> cases = path.relation().equals("obl:agent") ? Set.of("by") : path.cases();
    return cases.isEmpty() || tree.hasChild(word, "case", cases);
  }

  private List<Integer> subjects(SentenceTree tree, int head, boolean passive) {
    if (tree.pos(head) == PartOfSpeech.VERB) {
      return Governors.isPassive(tree, head) == passive
          ? Governors.subject(tree, head).stream().toList()
          : List.of();
    }
    boolean isObject = tree.relation(head).equals("obj");
    int verb = tree.head(head);
    Set<String> verbs = passive ? sufferingVerbs : lightVerbs;
    return isObject && verb != SentenceTree.ROOT && verbs.contains(tree.lemma(verb))
        ? Governors.subject(tree, verb).stream().toList()
        : List.of();
  }

  private static List<Integer> withCoordinates(SentenceTree tree, int word) {
    List<Integer> all = new ArrayList<>(List.of(word));
    all.addAll(tree.children(word, Set.of("conj")));
    return all;
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
    type.places().forEach(path -> words.addAll(along(tree, word, path)));
    words.addAll(whereabouts.goal(tree, word));
    if (type.localName().equals("LifeEvent")) {
      words.addAll(whereabouts.behindCause(tree, word));
    }
    return words;
  }
}
