package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.clause.Passives;
import org.annals.dating.EventTimes;
import org.annals.dating.When;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.annals.quantity.Quantity;
import org.annals.text.Span;
import org.annals.time.PartialDate;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Tells what a second half without a verb tells: "the mill closed in 1998, the brewery in 2003" are
 * two events. What the halves say of who, when and how many is no part of each other.
 */
final class SecondHalves {
  private SecondHalves() {}

  /**
   * The events of a sentence with those of second halves.
   *
   * @param counted all quantities of the sentence
   */
  static List<Candidate> with(List<Candidate> found, List<Quantity> counted, EventTimes times) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate first : found) {
      List<SecondHalf> halves =
          first.named().isPresent() || SecondHalf.told(first.tree(), first.told()).isPresent()
              ? List.of()
              : SecondHalf.of(first.tree(), first.told().head());
      all.add(halves.isEmpty() ? first : without(first, halves));
      halves.stream().map(half -> second(first, half, counted, times)).forEach(all::add);
    }
    return all;
  }

  private static Candidate without(Candidate first, List<SecondHalf> halves) {
    Participants who = first.participants();
    Predicate<Entity> isOfFirst = one -> isNamedOutside(first.tree(), one, halves);
    return remade(
        first,
        first.told(),
        new Participants(
            who.agents().stream().filter(isOfFirst).toList(),
            who.patients().stream().filter(isOfFirst).toList(),
            who.places().stream().filter(isOfFirst).toList(),
            who.unnamedAgents(),
            who.unnamedPatients()),
        first.when(),
        first.quantities().stream()
            .filter(
                number -> halves.stream().noneMatch(half -> half.words().contains(number.span())))
            .toList());
  }

  /** Those of some names of a clause that its first half names. */
  static List<Entity> outside(SentenceTree tree, Told told, List<Entity> names) {
    List<SecondHalf> halves = SecondHalf.of(tree, told.head());
    return halves.isEmpty()
        ? names
        : names.stream().filter(name -> isNamedOutside(tree, name, halves)).toList();
  }

  private static boolean isNamedOutside(SentenceTree tree, Entity entity, List<SecondHalf> halves) {
    List<Span> named =
        tree.referents().stream()
            .filter(referent -> referent.entity().key().equals(entity.key()))
            .map(Referent::span)
            .toList();
    return named.isEmpty()
        || named.stream()
            .anyMatch(span -> halves.stream().noneMatch(half -> half.words().contains(span)));
  }

  private static Candidate second(
      Candidate first, SecondHalf half, List<Quantity> counted, EventTimes times) {
    Told told = first.told();
    Optional<PartialDate> date = times.own(half.doer());
    return remade(
        first,
        new Told(
            told.type(),
            told.kind(),
            half.words(),
            told.head(),
            told.reality(),
            told.confidence(),
            told.isSure(),
            told.source()),
        who(first, half),
        When.of(date),
        counted.stream().filter(number -> half.words().contains(number.span())).toList());
  }

  private static Participants who(Candidate first, SecondHalf half) {
    SentenceTree tree = first.tree();
    Participants before = first.participants();
    List<Entity> named = half.named(tree).stream().toList();
    List<String> unnamed =
        named.isEmpty()
            ? List.of(half.doerWords(tree).replaceFirst("^(?:[Tt]he|[Aa]n?) ", ""))
            : List.of();
    boolean isDoneTo =
        Passives.is(tree, half.verb())
            || (before.agents().isEmpty() && before.unnamedAgents().isEmpty());
    return isDoneTo
        ? new Participants(List.of(), named, List.of(), List.of(), unnamed)
        : new Participants(
            named,
            before.patients().stream().filter(one -> !named.contains(one)).toList(),
            List.of(),
            unnamed,
            before.unnamedPatients());
  }

  private static Candidate remade(
      Candidate first, Told told, Participants who, When when, List<Quantity> numbers) {
    return new Candidate(
        first.sentence(),
        first.tree(),
        told,
        Optional.empty(),
        first.evidence(),
        who,
        when,
        numbers,
        first.stance());
  }
}
