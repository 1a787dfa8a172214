package org.annals.label;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;

/**
 * Who takes part and where, each once and in the order of the text.
 *
 * @param unnamedAgents words for agents that have no name: "two officers"
 * @param unnamedPatients words for patients that have no name: "three students"
 */
public record Participants(
    List<Entity> agents,
    List<Entity> patients,
    List<Entity> places,
    List<String> unnamedAgents,
    List<String> unnamedPatients)
    implements Serializable {
  /** Of which nothing is known. */
  public static final Participants NONE =
      new Participants(List.of(), List.of(), List.of(), List.of(), List.of());

  public Participants {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    places = List.copyOf(places);
    unnamedAgents = List.copyOf(unnamedAgents);
    unnamedPatients = List.copyOf(unnamedPatients);
  }

  /** Whether nobody and no place is known by name. */
  public boolean isEmpty() {
    return agents.isEmpty() && patients.isEmpty() && places.isEmpty();
  }

  /** The keys of all, for comparing. */
  public Set<EntityKey> keys() {
    Set<EntityKey> keys = new TreeSet<>();
    agents.forEach(entity -> keys.add(entity.key()));
    patients.forEach(entity -> keys.add(entity.key()));
    places.forEach(entity -> keys.add(entity.key()));
    return keys;
  }
}
