package org.annals.confidence;

import java.util.List;
import java.util.Locale;
import org.annals.event.Event;
import org.annals.label.Participants;
import org.annals.quantity.Quantity;
import org.annals.reader.Stretch;
import org.annals.reader.Trigger;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/** What speaks for or against an event. */
final class EventClues {
  private static final int[] SAID = {4, 8, 16, 30, 60};

  private final Event event;
  private final SentenceTree tree;
  private final Where where;
  private final int head;
  private final Clues clues = new Clues();
  private final PartClues parts;

  private EventClues(Event event, Passage passage) {
    this.event = event;
    this.tree = passage.tree();
    this.where = new Where(tree);
    this.head = Math.max(0, tree.headOf(event.trigger()));
    this.parts = new PartClues(passage, where, head, clues);
  }

  /** Of an event whose trigger stands in this sentence. */
  static Clues of(Event event, Passage passage) {
    return new EventClues(event, passage).all();
  }

  private Clues all() {
    clues.add("event");
    trigger();
    participants(event.participants());
    further();
    event.quantities().forEach(this::quantity);
    clues.steps("quantities", event.quantities().size(), 1, 2, 3);
    time();
    new LabelClues(where, clues).of(event.label());
    new TellingClues(tree, where, clues).of(event.stance(), head);
    return clues;
  }

  private void trigger() {
    clues.add("event class: " + event.type().localName());
    clues.steps("event, told by the network", tree.roles().told(head));
    tree.triggers().stream()
        .map(Trigger::stretch)
        .filter(this::isHere)
        .findFirst()
        .ifPresentOrElse(
            seen -> clues.steps("event, trigger seen by the network", seen.probability()),
            () -> clues.add("event, trigger not seen by the network"));
    clues.add(
        "event, trigger half seen",
        tree.faintTriggers().stream().map(Trigger::stretch).anyMatch(this::isHere));
    clues.add("event told by " + tree.pos(head));
    clues.add("event verb is " + tree.relation(head));
    clues.steps("event, surety of its verb", tree.surety(head));
    clues.steps("event, sentences", event.evidence().size(), 2, 3, 4);
    clues.add("event, part of another", event.partOf().isPresent());
    event.said().ifPresent(said -> clues.steps("event, words said", said.split(" ").length, SAID));
  }

  private boolean isHere(Stretch stretch) {
    return stretch.span().overlaps(tree.span(head));
  }

  private void participants(Participants who) {
    parts.named("agent", who.agents(), Role.AGENT);
    parts.described("agent", who.unnamedAgents(), Role.AGENT);
    parts.named("patient", who.patients(), Role.PATIENT);
    parts.described("patient", who.unnamedPatients(), Role.PATIENT);
    parts.named("place", who.places(), Role.PLACE);
    int agents = who.agents().size() + who.unnamedAgents().size();
    int patients = who.patients().size() + who.unnamedPatients().size();
    if (agents == 0) {
      parts.missing("agent", Role.AGENT);
    }
    if (patients == 0) {
      parts.missing("patient", Role.PATIENT);
    }
    if (who.places().isEmpty()) {
      parts.missing("place", Role.PLACE);
    }
    clues.steps("event, parts", agents + patients, 1, 2, 3, 4, 5);
  }

  private void further() {
    parts.named("involved", event.involved(), Role.PATIENT);
    clues.steps("involved", event.involved().size(), 1, 2, 3, 4);
    parts.described("circumstance", event.circumstances(), Role.PLACE);
    clues.steps("circumstances", event.circumstances().size(), 1, 2, 3, 4);
    for (String words : event.circumstances()) {
      clues.add("circumstance with " + words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }
  }

  private void quantity(Quantity quantity) {
    clues.add("quantity of " + kind(quantity));
    clues.add("quantity vague", quantity.isVague());
    clues.add("quantity aside", quantity.isAside());
    if (!tree.sentence().span().contains(quantity.span())) {
      clues.add("quantity of another sentence");
      return;
    }
    int word = Math.max(0, tree.headOf(quantity.span()));
    clues.steps(
        "quantity, relations between", where.ties().distance(word, head), PartClues.RELATIONS);
    clues.steps("quantity, surety of the tree", where.ties().surety(word, head));
    clues.steps("quantity, words between", Math.abs(word - head), PartClues.BETWEEN);
  }

  private static String kind(Quantity quantity) {
    if (quantity.isMoney()) {
      return "money";
    }
    if (quantity.isOfPeople()) {
      return "people";
    }
    return quantity.unit().isEmpty() ? "things" : "a measure";
  }

  private void time() {
    event.when().date().ifPresent(date -> clues.add("date of " + date.toString().length()));
    event.when().words().ifPresent(words -> parts.described("time", List.of(words), Role.TIME));
    clues.add("event, span from", event.when().span().from().isPresent());
    clues.add("event, span until", event.when().span().until().isPresent());
    boolean isDated = event.when().date().isPresent();
    String said = tree.times().isEmpty() ? " without time in its sentence" : " with time in it";
    clues.add("event, date" + (isDated ? "" : " none") + said);
    clues.steps(
        (isDated ? "dated" : "not dated") + ", time by the network", parts.likeliest(Role.TIME));
  }
}
