package org.annals.rdf;

import java.util.function.Consumer;
import org.annals.dating.When;
import org.annals.entity.Entity;
import org.annals.event.Event;
import org.annals.label.Participants;
import org.annals.quantity.Quantity;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Turns an event or a state into quads: itself, and the mention that tells of it. */
final class EventMapper {
  private final Iris iris;
  private final Node document;
  private final StretchMapper stretches;
  private final Consumer<Quad> quads;

  EventMapper(Iris iris, Node document, StretchMapper stretches, Consumer<Quad> quads) {
    this.iris = iris;
    this.document = document;
    this.stretches = stretches;
    this.quads = quads;
  }

  void map(Event event) {
    Node node =
        event
            .named()
            .map(entity -> iris.entity(entity.key()))
            .orElseGet(() -> event.isState() ? state(event.trigger()) : unnamed(event.trigger()));
    if (event.named().isEmpty()) {
      event.type().lineage().forEach(iri -> add(node, Vocabulary.TYPE, Iris.foreign(iri)));
      add(node, Vocabulary.LABEL, Literals.words(event.label()));
      event.said().ifPresent(said -> add(node, Vocabulary.TEXT, Literals.words(said)));
    }
    event
        .evidence()
        .forEach(sentence -> add(node, Vocabulary.DERIVED_FROM, stretches.node(sentence.span())));
    add(node, event.isState() ? Vocabulary.DENOTED_BY : Vocabulary.TRIGGER, trigger(event));
    map(node, event.participants());
    event.involved().forEach(other -> add(node, Vocabulary.INVOLVES, entity(other)));
    event
        .circumstances()
        .forEach(words -> add(node, Vocabulary.CIRCUMSTANCE, Literals.words(words)));
    map(node, event.when());
    event.quantities().forEach(quantity -> map(node, quantity, event));
    event.partOf().ifPresent(whole -> add(node, Vocabulary.PART_OF, whole(whole)));
    if (event.named().isEmpty()) {
      new StanceMapper(iris, document).map(event.stance(), (term, value) -> add(node, term, value));
      add(node, Vocabulary.CONFIDENCE, Literals.share(event.confidence()));
    }
  }

  private void map(Node node, When when) {
    when.date().ifPresent(date -> add(node, Vocabulary.TIME, Literals.date(date)));
    when.span().from().ifPresent(date -> add(node, Vocabulary.START, Literals.date(date)));
    when.span().until().ifPresent(date -> add(node, Vocabulary.END, Literals.date(date)));
    when.words().ifPresent(words -> add(node, Vocabulary.TIME_EXPRESSION, Literals.words(words)));
  }

  private void map(Node node, Participants who) {
    who.agents().forEach(agent -> add(node, Vocabulary.AGENT, entity(agent)));
    who.patients().forEach(patient -> add(node, Vocabulary.PATIENT, entity(patient)));
    who.places().forEach(place -> add(node, Vocabulary.PLACE, entity(place)));
    who.unnamedAgents()
        .forEach(words -> add(node, Vocabulary.UNNAMED_AGENT, Literals.words(words)));
    who.unnamedPatients()
        .forEach(words -> add(node, Vocabulary.UNNAMED_PATIENT, Literals.words(words)));
  }

  private Node whole(Event.Whole whole) {
    return switch (whole) {
      case Event.Whole.Named(Entity entity) -> entity(entity);
      case Event.Whole.Unnamed(Span trigger) -> unnamed(trigger);
    };
  }

  private void map(Node node, Quantity quantity, Event event) {
    add(node, Vocabulary.QUANTITY, Literals.words(quantity.bounded()));
    if (quantity.isVague() || quantity.isMost()) {
      return;
    }
    if (quantity.isMoney()) {
      add(node, Vocabulary.AMOUNT, Literals.decimal(quantity.value()));
      add(node, Vocabulary.CURRENCY, Literals.words(quantity.unit()));
    } else if (event.countsPeople(quantity)) {
      add(node, Vocabulary.PARTICIPANT_COUNT, Literals.count(quantity.value()));
    }
  }

  /** The mention of the trigger; where the event has a name, the name is a mention already. */
  private Node trigger(Event event) {
    if (event.named().isPresent()) {
      return stretches.node(event.trigger());
    }
    Sentence sentence =
        event.evidence().stream()
            .filter(s -> s.span().contains(event.trigger()))
            .findFirst()
            .orElseThrow();
    return stretches.mention(event.trigger(), Vocabulary.NOMINAL, sentence);
  }

  private Node unnamed(Span trigger) {
    return iris.event(document, stretches.codePoints(), trigger);
  }

  private Node state(Span word) {
    return iris.state(document, stretches.codePoints(), word);
  }

  private Node entity(Entity entity) {
    return iris.entity(entity.key());
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.accept(Quad.create(document, subject, predicate, object));
  }
}
