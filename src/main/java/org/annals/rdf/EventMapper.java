package org.annals.rdf;

import java.util.function.Consumer;
import org.annals.entity.Entity;
import org.annals.event.Event;
import org.annals.quantity.Quantity;
import org.annals.sentence.Sentence;
import org.annals.text.CodePoints;
import org.annals.text.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Turns an event into quads: the event itself, and the mention that is its trigger. */
final class EventMapper {
  private final Iris iris;
  private final Node document;
  private final CodePoints codePoints;
  private final Consumer<Quad> quads;

  EventMapper(Iris iris, Node document, CodePoints codePoints, Consumer<Quad> quads) {
    this.iris = iris;
    this.document = document;
    this.codePoints = codePoints;
    this.quads = quads;
  }

  void map(Event event, String text) {
    Node node =
        event
            .named()
            .map(entity -> iris.entity(entity.key()))
            .orElseGet(() -> iris.event(document, codePoints, event.trigger()));
    if (event.named().isEmpty()) {
      event.type().lineage().forEach(iri -> add(node, Vocabulary.TYPE, Iris.foreign(iri)));
      add(node, Vocabulary.LABEL, Literals.words(event.label()));
    }
    event
        .evidence()
        .forEach(sentence -> add(node, Vocabulary.DERIVED_FROM, stretch(sentence.span())));
    add(node, Vocabulary.TRIGGER, trigger(event, text));
    event.participants().agents().forEach(agent -> add(node, Vocabulary.AGENT, entity(agent)));
    event.participants().patients().forEach(p -> add(node, Vocabulary.PATIENT, entity(p)));
    event.participants().places().forEach(place -> add(node, Vocabulary.PLACE, entity(place)));
    event.time().ifPresent(time -> add(node, Vocabulary.TIME, Literals.date(time)));
    event.quantities().forEach(quantity -> map(node, quantity, event));
    event.partOf().ifPresent(whole -> add(node, Vocabulary.PART_OF, whole(whole)));
    if (event.named().isEmpty()) {
      new StanceMapper(iris, document).map(event.stance(), (term, value) -> add(node, term, value));
      add(node, Vocabulary.CONFIDENCE, Literals.share(event.confidence()));
    }
  }

  private Node whole(Event.Whole whole) {
    return switch (whole) {
      case Event.Whole.Named(Entity entity) -> entity(entity);
      case Event.Whole.Unnamed(Span trigger) -> iris.event(document, codePoints, trigger);
    };
  }

  private void map(Node node, Quantity quantity, Event event) {
    add(node, Vocabulary.QUANTITY, Literals.words(quantity.words()));
    if (quantity.isMoney()) {
      add(node, Vocabulary.AMOUNT, Literals.decimal(quantity.value()));
      add(node, Vocabulary.CURRENCY, Literals.words(quantity.unit()));
    } else if (event.countsPeople(quantity)) {
      add(node, Vocabulary.PARTICIPANT_COUNT, Literals.count(quantity.value()));
    }
  }

  /** The mention of the trigger; where the event has a name, the name is a mention already. */
  private Node trigger(Event event, String text) {
    Node mention = stretch(event.trigger());
    if (event.named().isEmpty()) {
      Sentence sentence =
          event.evidence().stream()
              .filter(s -> s.span().contains(event.trigger()))
              .findFirst()
              .orElseThrow();
      add(mention, Vocabulary.TYPE, Vocabulary.MENTION);
      add(mention, Vocabulary.TYPE, Vocabulary.RFC5147_STRING);
      add(mention, Vocabulary.MENTION_KIND, Vocabulary.NOMINAL);
      add(mention, Vocabulary.BEGIN_INDEX, index(event.trigger().start()));
      add(mention, Vocabulary.END_INDEX, index(event.trigger().end()));
      add(mention, Vocabulary.ANCHOR_OF, Literals.words(event.trigger().of(text)));
      add(mention, Vocabulary.REFERENCE_CONTEXT, document);
      add(mention, Vocabulary.SUPER_STRING, stretch(sentence.span()));
    }
    return mention;
  }

  private Node index(int unit) {
    return Literals.index(codePoints.before(unit));
  }

  private Node stretch(Span span) {
    return iris.stretch(document, codePoints, span);
  }

  private Node entity(Entity entity) {
    return iris.entity(entity.key());
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.accept(Quad.create(document, subject, predicate, object));
  }
}
