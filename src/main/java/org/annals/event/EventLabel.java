package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.entity.Entity;
import org.annals.ontology.EventType;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Makes labels that read well alone: "arrest of Anna Berg by ICE in Leeds, 2025-02-01". */
final class EventLabel {
  private static final int MOST = 3;
  private static final int LONGEST = 90;

  private EventLabel() {}

  /** What is known of the event; where nobody and nothing is, the words that tell of it. */
  static String of(
      SentenceTree tree, Told told, Event.Participants participants, Optional<PartialDate> time) {
    boolean vague =
        told.type().lineage().size() == 1 && told.kind().equals(tree.lemma(told.head()));
    if (vague) {
      return excerpt(tree, told) + time.map(date -> ", " + date).orElse("");
    }
    StringBuilder label = new StringBuilder(told.kind());
    append(label, against(told.type()) ? " against " : " of ", participants.patients());
    append(label, " by ", participants.agents());
    append(label, " in ", participants.places());
    if (participants.isEmpty() || told.type().localName().equals("Speech")) {
      label.append(": \u201c").append(excerpt(tree, told)).append('\u201d');
    }
    time.ifPresent(date -> label.append(", ").append(date));
    return label.toString();
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

  /** The words around the trigger, as much as fits. */
  private static String excerpt(SentenceTree tree, Told told) {
    int first = told.head();
    int last = told.head();
    int start = tree.span(first).start();
    while (first > 0
        && goes(tree, first - 1)
        && start - tree.span(first - 1).start() < LONGEST / 3) {
      first--;
    }
    while (last + 1 < tree.size()
        && goes(tree, last + 1)
        && tree.span(last + 1).end() - tree.span(first).start() < LONGEST) {
      last++;
    }
    return tree.text()
        .substring(tree.span(first).start(), tree.span(last).end())
        .replaceAll("\\s+", " ");
  }

  private static boolean goes(SentenceTree tree, int word) {
    return tree.surface(word).codePoints().anyMatch(Character::isLetterOrDigit)
        || tree.surface(word).matches("['’$%&-]");
  }
}
