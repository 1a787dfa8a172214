package org.annals.ontology;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A class of events, or that of states, with all that the ontology says of how texts tell of them;
 * what a class does not say itself comes from the class above it.
 *
 * @param iri of the class
 * @param label in English, as it stands in the labels of events
 * @param lineage the class and those above it, the lowest first, {@code annals:Event} last
 * @param words that tell of such an event, in small letters, as base forms
 * @param agents how those hang on such a word who do it
 * @param patients how those hang on it to whom it is done
 * @param places how the place hangs on it
 * @param agentClasses local names of classes that may do it; none where any may
 * @param patientClasses local names of classes that it may be done to
 * @param speakers classes of those whose statements are events of this class
 * @param examples sentences that tell of one, with trigger and participants marked
 * @param counterExamples sentences that tell of none
 */
public record EventType(
    String iri,
    String label,
    List<String> lineage,
    Set<String> words,
    List<ArgumentPath> agents,
    List<ArgumentPath> patients,
    List<ArgumentPath> places,
    Set<String> agentClasses,
    Set<String> patientClasses,
    Set<String> speakers,
    List<String> examples,
    List<String> counterExamples)
    implements Serializable {
  public EventType {
    lineage = List.copyOf(lineage);
    words = Set.copyOf(words);
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    places = List.copyOf(places);
    agentClasses = Set.copyOf(agentClasses);
    patientClasses = Set.copyOf(patientClasses);
    speakers = Set.copyOf(speakers);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** Whether it is the class of how things stand, and no class of events. */
  public boolean isState() {
    return localName().equals("State");
  }

  /** The name of the class without its namespace. */
  public String localName() {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
