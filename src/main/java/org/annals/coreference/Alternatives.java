package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.History.Trace;
import org.annals.entity.EntityKey;

/** Gathers all for which a word may stand, and what speaks for each of them. */
final class Alternatives {
  private static final int NEAR = 4;
  private static final int FAR = 20;

  private final History history;
  private final Discourse discourse;
  private final Salience salience;
  private final Genders genders;
  private final Callable callable;
  private final Topic topic;
  private final List<ThingTopic> topics;
  private final SubjectBefore before;
  private final ClueReader clues;

  Alternatives(
      History history,
      Discourse discourse,
      Genders genders,
      Callable callable,
      Topic topic,
      List<ThingTopic> topics) {
    this.history = history;
    this.discourse = discourse;
    this.salience = new Salience(discourse);
    this.genders = genders;
    this.callable = callable;
    this.topic = topic;
    this.topics = List.copyOf(topics);
    this.before = new SubjectBefore(topic, discourse);
    this.clues = new ClueReader(history, discourse, genders, callable, topic, topics);
  }

  /**
   * All of them, that it stands for nothing known as the last; nothing where none fits, or where
   * the text shows that none of them is meant.
   */
  List<Choice> of(Anaphor anaphor) {
    Map<Antecedent, Trace> fitting = fitting(anaphor);
    if (fitting.isEmpty()
        || fitting.keySet().stream().anyMatch(who -> isPassedOver(anaphor, who))) {
      return List.of();
    }
    Map<Antecedent, Double> scores = salience.at(anaphor.tree(), anaphor.word());
    scores.keySet().retainAll(fitting.keySet());
    List<Choice> choices = new ArrayList<>();
    fitting.keySet().forEach(who -> choices.add(clues.of(anaphor, who, fitting, scores)));
    choices.add(clues.nothing(anaphor));
    return choices;
  }

  private Map<Antecedent, Trace> fitting(Anaphor anaphor) {
    Set<Antecedent> excluded =
        new HashSet<>(new Binding(anaphor.tree(), discourse.now()).excluded(anaphor.word()));
    anaphor.voice().speaker().ifPresent(excluded::add);
    Map<Antecedent, Trace> fitting = new LinkedHashMap<>();
    int furthest = anaphor.kind().isPronoun() ? NEAR : FAR;
    Set<EntityKey> called = anaphor.phrase().map(callable::called).orElse(Set.of());
    for (Map.Entry<Antecedent, Trace> entry : history.latest().entrySet()) {
      if (history.age(entry.getValue()) > furthest) {
        break;
      }
      if (!excluded.contains(entry.getKey())
          && !isPlainlyKnown(anaphor, entry.getKey(), entry.getValue())
          && isFitting(anaphor, entry.getKey(), called)) {
        fitting.put(entry.getKey(), entry.getValue());
      }
    }
    topics(anaphor)
        .filter(who -> !excluded.contains(who) && isFitting(anaphor, who, called))
        .forEach(who -> history.of(who).ifPresent(trace -> fitting.putIfAbsent(who, trace)));
    return fitting;
  }

  /** "The mill", said twice: the first is no rival of what both stand for. */
  private static boolean isPlainlyKnown(Anaphor anaphor, Antecedent who, Trace trace) {
    return !anaphor.kind().isPronoun() && who instanceof Described && !trace.isNew();
  }

  /** What the text is about may be called by a noun however long ago it has been named. */
  private Stream<Antecedent> topics(Anaphor anaphor) {
    return anaphor.kind().isPronoun()
        ? Stream.empty()
        : topics.stream().flatMap(about -> about.entity().stream()).map(Named::new);
  }

  private boolean isFitting(Anaphor anaphor, Antecedent who, Set<EntityKey> called) {
    boolean agrees =
        anaphor.kind().isPerson()
            ? who.isPerson() && anaphor.gender().agrees(genders.of(who))
            : who.isThing();
    return agrees
        && switch (anaphor.kind()) {
          case PERSON_PRONOUN, THING_PRONOUN -> true;
          case THING_NOUN ->
              anaphor
                  .phrase()
                  .filter(phrase -> callable.isFitting(phrase, who, called))
                  .isPresent();
          case PERSON_NOUN ->
              anaphor.phrase().filter(phrase -> callable.isPerson(phrase, who)).isPresent();
        };
  }

  /** Whether the text shows that another is meant than it seems, without saying who. */
  private boolean isPassedOver(Anaphor anaphor, Antecedent who) {
    Predicate<Antecedent> fits = one -> one.isPerson() && anaphor.gender().agrees(genders.of(one));
    return switch (anaphor.kind()) {
      case PERSON_PRONOUN ->
          topic.is(who)
              && (before.isOther(anaphor.tree(), anaphor.word(), fits)
                  || before.isOfKin(anaphor.tree(), anaphor.word(), fits));
      case THING_PRONOUN -> Reporters.isOne(anaphor.tree(), anaphor.word(), who, callable.saying());
      case THING_NOUN, PERSON_NOUN -> false;
    };
  }
}
