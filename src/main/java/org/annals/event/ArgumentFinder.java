package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.ontology.ArgumentPath;
import org.annals.ontology.EventType;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds who takes part in an event and where, by the paths that its class allows. */
final class ArgumentFinder {
  private static final String SUBJECT = "nsubj";
  private static final String PASSIVE_SUBJECT = "nsubj:pass";
  private static final Set<String> BESIDE = Set.of("appos", "flat", "compound", "nmod:desc");
  private static final Set<String> OF_A_PERSON =
      Set.of("administration", "government", "cabinet", "campaign", "regime", "junta", "lawyers");

  /** Nouns whose owner it is done to: "Bo Li's trial". */
  private static final Set<String> SUFFERED =
      Set.of("trial", "indictment", "impeachment", "arraignment", "prosecution");

  private static final Set<String> PLACES = Set.of("Place");

  private final Set<String> bodies = DataFile.words("/event/bodies.txt");
  private final Set<String> groups = DataFile.words("/event/groups.txt");
  private final Set<String> lightVerbs = DataFile.words("/event/light-verbs.txt");
  private final Described described = new Described();
  private final Whereabouts whereabouts = new Whereabouts();
  private final Set<String> sufferingVerbs = DataFile.words("/event/suffering-verbs.txt");

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
    if (SUFFERED.contains(tree.lemma(told.head()))) {
      List<Integer> owners = tree.children(told.head(), Set.of("nmod:poss"));
      agents.removeAll(owners);
      patients.addAll(owners);
    }
    return new Fillers(agents, patients);
  }

  /**
   * The participants: entities, and words for those that have no name.
   *
   * @param counted all quantities of the sentence
   */
  Event.Participants find(SentenceTree tree, Told told, Fillers fillers, List<Quantity> counted) {
    List<Entity> agents = new ArrayList<>();
    List<Entity> patients = new ArrayList<>();
    collect(tree, fillers.agents(), told.type().agentClasses(), agents);
    collect(tree, fillers.patients(), told.type().patientClasses(), patients);
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
        .filter(word -> !told.span().overlaps(tree.span(word)) && entity(tree, word).isEmpty())
        .filter(word -> !isPurpose(tree, told.head(), word))
        .flatMap(word -> described.words(tree, word, counted).stream())
        .distinct()
        .toList();
  }

  /** "A plan to cut 400 jobs" cuts none itself. */
  private static boolean isPurpose(SentenceTree tree, int verb, int noun) {
    return tree.isA(verb, "acl")
        && tree.head(verb) == noun
        && tree.hasChild(verb, "mark", Set.of("to"));
  }

  private void collect(
      SentenceTree tree, List<Integer> words, Set<String> classes, List<Entity> into) {
    Map<EntityKey, Entity> byKey = new LinkedHashMap<>();
    for (int word : words) {
      for (int each : withCoordinates(tree, word)) {
        entity(tree, each)
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

  /** What the word refers to: an entity, or the body that the people it names act for. */
  private Optional<Entity> entity(SentenceTree tree, int word) {
    return tree.referent(word)
        .map(Referent::entity)
        .or(() -> namedBeside(tree, word))
        .or(() -> bodies.contains(tree.lower(word)) ? bodyBefore(tree, word) : Optional.empty())
        .or(() -> bodyBehind(tree, word));
  }

  /** "Sheriff Dale Hutchins", "its rival Delmar Foods", "the fund Corvid Capital". */
  private static Optional<Entity> namedBeside(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .filter(child -> child > word && BESIDE.contains(tree.relation(child)))
        .flatMap(child -> tree.referent(child).stream())
        .filter(referent -> referent.kind() == Referent.Kind.NAMED)
        .map(Referent::entity)
        .filter(entity -> entity.key().type() != EntityType.EVENT)
        .findFirst();
  }

  private static Optional<Entity> bodyBefore(SentenceTree tree, int word) {
    boolean ofPerson = OF_A_PERSON.contains(tree.lower(word));
    return tree.children(word, Set.of("compound", "nmod:poss", "amod", "nmod:desc")).stream()
        .flatMap(child -> tree.referent(child).stream())
        .map(Referent::entity)
        .filter(entity -> entity.key().type() != EntityType.PLACE)
        .filter(entity -> entity.key().type() != EntityType.PERSON || ofPerson)
        .findFirst();
  }

  private Optional<Entity> bodyBehind(SentenceTree tree, int word) {
    return groups.contains(tree.lower(word)) || bodies.contains(tree.lower(word))
        ? tree.children(word, Set.of("nmod")).stream()
            .filter(child -> tree.hasChild(child, "case", Set.of("of", "from", "with")))
            .flatMap(child -> tree.referent(child).stream())
            .map(Referent::entity)
            .filter(entity -> entity.key().type() == EntityType.ORGANIZATION)
            .findFirst()
        : Optional.empty();
  }

  private List<Entity> places(SentenceTree tree, Told told) {
    for (int word : Governors.of(tree, told.head())) {
      List<Integer> words = new ArrayList<>(wherePaths(tree, word, told.type()));
      List<Entity> found = new ArrayList<>();
      collect(tree, words, PLACES, found);
      if (found.isEmpty()) {
        words.forEach(place -> collect(tree, whereabouts.of(tree, place), PLACES, found));
      }
      if (!found.isEmpty()) {
        return found.stream().distinct().toList();
      }
    }
    List<Entity> found = new ArrayList<>();
    collect(tree, whereabouts.ofParticipants(tree, told), PLACES, found);
    return found;
  }

  private List<Integer> wherePaths(SentenceTree tree, int word, EventType type) {
    List<Integer> words = new ArrayList<>();
    type.places().forEach(path -> words.addAll(along(tree, word, path)));
    words.addAll(whereabouts.goal(tree, word));
    return words;
  }
}
