package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.entity.Entity;
import org.annals.ontology.EventType;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Makes labels that read well alone: "arrest of Anna Berg by ICE in Leeds, 2025-02-01". */
final class EventLabel {
  private static final int MOST = 3;
  private static final Set<String> SAID_BY_WORDS = Set.of("Publication", "Appointment", "Election");

  private EventLabel() {}

  /** What is known of the event; where that is not enough, the words that tell of it. */
  static String of(
      SentenceTree tree, Told told, Event.Participants participants, Optional<PartialDate> time) {
    String label =
        isVague(tree, told)
            ? ClauseWords.of(tree, told)
            : told.kind() + known(tree, told, participants) + quoted(tree, told, participants);
    return label
        + time.filter(date -> !label.contains(date.toString())).map(d -> ", " + d).orElse("");
  }

  private static boolean isVague(SentenceTree tree, Told told) {
    return told.type().lineage().size() == 1 && told.kind().equals(tree.lemma(told.head()));
  }

  private static String known(SentenceTree tree, Told told, Event.Participants participants) {
    StringBuilder label = new StringBuilder();
    if (!isSpeech(told) || caseOfPatient(tree, told).isPresent()) {
      append(label, beforePatients(tree, told), participants.patients());
    }
    if (!isOfOffice(told) || !participants.patients().isEmpty()) {
      append(label, " by ", participants.agents());
    }
    append(label, isGoal(tree, told) ? " to " : " in ", participants.places());
    return label.toString();
  }

  private static String quoted(SentenceTree tree, Told told, Event.Participants participants) {
    boolean untold = participants.patients().isEmpty() && SAID_BY_WORDS.contains(name(told));
    return participants.isEmpty() || isSpeech(told) || untold
        ? ": \u201c" + ClauseWords.of(tree, told) + '\u201d'
        : "";
  }

  private static boolean isSpeech(Told told) {
    return name(told).equals("Speech");
  }

  private static boolean isOfOffice(Told told) {
    return name(told).equals("Appointment") || name(told).equals("Election");
  }

  private static String name(Told told) {
    return told.type().localName();
  }

  private static String beforePatients(SentenceTree tree, Told told) {
    return against(told.type()) ? " " + caseOfPatient(tree, told).orElse("against") + " " : " of ";
  }

  /** "Against", "to" or "with", as the text says it. */
  private static Optional<String> caseOfPatient(SentenceTree tree, Told told) {
    return told.type().patients().stream()
        .flatMap(
            path ->
                tree.children(told.head()).stream()
                    .filter(child -> tree.relation(child).equals(path.relation()))
                    .flatMap(child -> tree.children(child, Set.of("case")).stream())
                    .map(tree::lower)
                    .filter(path.cases()::contains))
        .filter(Set.of("against", "to", "with")::contains)
        .findFirst();
  }

  /** "Deported to Mexico". */
  private static boolean isGoal(SentenceTree tree, Told told) {
    return told.type().localName().equals("Deportation")
        && tree.children(told.head()).stream()
            .anyMatch(child -> tree.hasChild(child, "case", Set.of("to", "into")));
  }

  private static boolean against(EventType type) {
    return type.patients().stream().anyMatch(path -> path.cases().contains("against"));
  }

  private static void append(StringBuilder label, String before, List<Entity> entities) {
    if (!entities.isEmpty()) {
      label.append(before);
      label.append(
          entities.stream().limit(MOST).map(Entity::label).collect(Collectors.joining(", ")));
      label.append(entities.size() > MOST ? " and others" : "");
    }
  }
}
