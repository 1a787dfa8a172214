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
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds who takes part in an event and where, by the paths that its class allows. */
final class ArgumentFinder {
  private static final String SUBJECT = "nsubj";
  private static final String PASSIVE_SUBJECT = "nsubj:pass";

  private final Set<String> bodies = DataFile.words("/event/bodies.txt");
  private final Set<String> groups = DataFile.words("/event/groups.txt");
  private final Set<String> lightVerbs = DataFile.words("/event/light-verbs.txt");
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
    return new Fillers(
        fillers(tree, told.head(), told.type().agents()),
        fillers(tree, told.head(), told.type().patients()));
  }

  /** The participants that are entities. */
  Event.Participants find(SentenceTree tree, Told told, Fillers fillers) {
    List<Entity> agents = new ArrayList<>();
    List<Entity> patients = new ArrayList<>();
    collect(tree, fillers.agents(), told.type().agentClasses(), agents);
    collect(tree, fillers.patients(), told.type().patientClasses(), patients);
    patients.removeIf(patient -> agents.stream().anyMatch(a -> a.key().equals(patient.key())));
    return new Event.Participants(agents, patients, places(tree, told));
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
    boolean isObject = path.relation().equals("obj");
    if (isObject && Governors.isPassive(tree, head)) {
      return List.of();
    }
    return tree.children(head).stream()
        .filter(child -> tree.relation(child).equals(path.relation()))
        .filter(child -> path.cases().isEmpty() || tree.hasChild(child, "case", path.cases()))
        .toList();
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
    Optional<Entity> own = tree.referent(word).map(Referent::entity);
    if (own.isPresent()) {
      return own;
    }
    if (bodies.contains(tree.lower(word))) {
      Optional<Entity> body =
          tree.children(word, Set.of("compound", "nmod:poss", "amod", "nmod:desc")).stream()
              .flatMap(child -> tree.referent(child).stream())
              .map(Referent::entity)
              .filter(entity -> entity.key().type() != EntityType.PLACE)
              .findFirst();
      if (body.isPresent()) {
        return body;
      }
    }
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
      List<Entity> found = new ArrayList<>();
      for (ArgumentPath path : told.type().places()) {
        for (int place : along(tree, word, path)) {
          collect(tree, List.of(place), Set.of("Place"), found);
        }
      }
      if (!found.isEmpty()) {
        return found.stream().distinct().toList();
      }
    }
    return List.of();
  }
}
