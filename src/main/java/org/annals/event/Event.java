package org.annals.event;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.attribution.Stance;
import org.annals.entity.Entity;
import org.annals.ontology.EventType;
import org.annals.quantity.Quantity;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.time.PartialDate;

/**
 * Something that a document says happens.
 *
 * @param named the entity, where the event has a name
 * @param trigger the words that tell of it, where it is told best
 * @param evidence the sentences that tell of it, in order; the one with the trigger among them
 * @param time when it happens or begins, as exactly as the text says
 * @param quantities numbers of participants and sums of money
 * @param partOf the trigger of the event, or the named event, that it is a part of
 * @param label readable alone
 * @param said what is said, ruled or written, in the words of the text
 * @param confidence from 0 to 1
 */
public record Event(
    EventType type,
    Optional<Entity> named,
    Span trigger,
    List<Sentence> evidence,
    Participants participants,
    Optional<PartialDate> time,
    List<Quantity> quantities,
    Stance stance,
    Optional<Whole> partOf,
    String label,
    Optional<String> said,
    double confidence)
    implements Serializable {
  public Event {
    evidence = List.copyOf(evidence);
    quantities = List.copyOf(quantities);
  }

  /** Whether a number counts those who take part or to whom it is done. */
  public boolean countsPeople(Quantity quantity) {
    boolean ofHappening =
        quantity.unit().isEmpty() && quantity.span().overlaps(trigger) && countsByHead();
    return (quantity.isOfPeople() || quantity.isBare() || ofHappening)
        && quantity.value().signum() > 0;
  }

  /** "66,463 arrests" are as many people; "two protests" are not. */
  private boolean countsByHead() {
    return type.localName().equals("Arrest") || type.localName().equals("Deportation");
  }

  /** What an event is a part of. */
  public sealed interface Whole extends Serializable {
    /** An event that has a name. */
    record Named(Entity entity) implements Whole {}

    /** An event of the same document that has none, by its trigger. */
    record Unnamed(Span trigger) implements Whole {}
  }

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
    Set<org.annals.entity.EntityKey> keys() {
      Set<org.annals.entity.EntityKey> keys = new TreeSet<>();
      agents.forEach(entity -> keys.add(entity.key()));
      patients.forEach(entity -> keys.add(entity.key()));
      places.forEach(entity -> keys.add(entity.key()));
      return keys;
    }
  }
}
