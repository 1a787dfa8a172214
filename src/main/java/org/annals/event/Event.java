package org.annals.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.attribution.Stance;
import org.annals.dating.When;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.label.Participants;
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
 * @param involved whom or what else its clause names; none of those who take part
 * @param quantities numbers of participants and sums of money
 * @param partOf the trigger of the event, or the named event, that it is a part of
 * @param label readable alone
 * @param circumstances further parts in words, each with its preposition: "to a clinic"
 * @param said what is said, ruled or written, in the words of the text
 * @param confidence from 0 to 1: how sure its rule or the network is of the trigger; at the end,
 *     how likely it is that the event has no false part
 */
public record Event(
    EventType type,
    Optional<Entity> named,
    Span trigger,
    List<Sentence> evidence,
    Participants participants,
    List<Entity> involved,
    List<String> circumstances,
    When when,
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
    circumstances = List.copyOf(circumstances);
    Set<EntityKey> known = participants.keys();
    involved = involved.stream().filter(entity -> !known.contains(entity.key())).toList();
  }

  /** When it happens or, where it goes on for a time, begins. */
  public Optional<PartialDate> time() {
    return when.begins();
  }

  /** Whether a number counts those who take part or to whom it is done. */
  public boolean countsPeople(Quantity quantity) {
    boolean ofHappening =
        quantity.unit().isEmpty()
            && !quantity.isRate()
            && quantity.span().overlaps(trigger)
            && countsByHead();
    return (quantity.isOfPeople() || quantity.isBare() || ofHappening)
        && !quantity.isAside()
        && quantity.value().signum() > 0;
  }

  /** "66,463 arrests" are as many people; "two protests" are not. */
  private boolean countsByHead() {
    return type.localName().equals("Arrest") || type.localName().equals("Deportation");
  }

  /** The same with another label. */
  Event labelled(String more) {
    return labelled(participants, more);
  }

  /** The same, in which it is known to happen there. */
  Event at(Entity place) {
    return labelled(
        new Participants(
            participants.agents(),
            participants.patients(),
            List.of(place),
            participants.unnamedAgents(),
            participants.unnamedPatients()),
        label);
  }

  /** The same, of another class. */
  Event as(EventType other) {
    return remade(other, circumstances, partOf);
  }

  /** The same, that is a part of nothing. */
  Event alone() {
    return remade(type, circumstances, Optional.empty());
  }

  /** Whether it is how something stands, and nothing that happens. */
  public boolean isState() {
    return type.isState();
  }

  /** The same with these further parts. */
  Event with(List<String> parts) {
    return remade(type, parts, partOf);
  }

  private Event remade(EventType kind, List<String> parts, Optional<Whole> whole) {
    return new Event(
        kind,
        named,
        trigger,
        evidence,
        participants,
        involved,
        parts,
        when,
        quantities,
        stance,
        whole,
        label,
        said,
        confidence);
  }

  /** The same, as sure as this. */
  public Event sure(double share) {
    return with(participants, involved, label, share);
  }

  private Event labelled(Participants all, String more) {
    return with(all, involved, more, confidence);
  }

  private Event with(Participants all, List<Entity> besides, String words, double share) {
    return new Event(
        type,
        named,
        trigger,
        evidence,
        all,
        besides,
        circumstances,
        when,
        quantities,
        stance,
        partOf,
        words,
        said,
        share);
  }

  /** The same, with the name of who says "we" outside quotations. */
  Event by(String author) {
    return label.contains("the author")
        ? labelled(participants, label.replaceFirst("\\bthe author(?= and others|\u2019s)", author))
        : this;
  }

  /** The same, in which these too are whom or what its words name. */
  Event involving(List<Entity> more) {
    List<Entity> all = new ArrayList<>(involved);
    more.stream()
        .filter(entity -> !participants.keys().contains(entity.key()))
        .filter(entity -> all.stream().noneMatch(known -> known.key().equals(entity.key())))
        .forEach(all::add);
    return with(participants, all, label, confidence);
  }

  /** The same, of a company whose figure ("revenue", "net profit") is its subject. */
  Event of(Entity company, String figure) {
    String owned = company.label() + "\u2019s ";
    Matcher start =
        Pattern.compile("(?i)^(?:the |its )?((?:[\\p{L}-]+ ){0,2}" + Pattern.quote(figure) + ")\\b")
            .matcher(label);
    if (!start.find()) {
      return this;
    }
    String words = owned + start.group(1).toLowerCase(Locale.ROOT);
    Participants all =
        new Participants(
            participants.agents(),
            participants.patients(),
            participants.places(),
            participants.unnamedAgents().stream()
                .map(one -> one.endsWith(figure) ? words : one)
                .toList(),
            participants.unnamedPatients());
    return labelled(all, words + label.substring(start.end())).involving(List.of(company));
  }

  /** The same, of a company in which somebody has what a noun of it says: "shares", "stake". */
  Event ofStake(Entity company, String stake) {
    String words =
        label.replaceFirst(
            "\\b" + Pattern.quote(stake) + "\\b(?! (?:of|in) )",
            Matcher.quoteReplacement(stake + " in " + company.label()));
    return labelled(words).involving(List.of(company));
  }

  /** What an event is a part of. */
  public sealed interface Whole extends Serializable {
    /** An event that has a name. */
    record Named(Entity entity) implements Whole {}

    /** An event of the same document that has none, by its trigger. */
    record Unnamed(Span trigger) implements Whole {}
  }
}
