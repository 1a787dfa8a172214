package org.annals.coreference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.History.Trace;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/** Reads from a text what speaks for each of those for which a word may stand. */
final class ClueReader {
  /** From which weight on something is a subject, an object, or put forward at all. */
  private static final double SUBJECT = 0.95;

  private static final double OBJECT = 0.65;
  private static final double FORWARD = 0.55;

  /** What keeps the salience of what is hardly spoken of from nothing. */
  private static final double FLOOR = 0.1;

  private static final int SOME_AGO = 5;
  private static final int LONG_AGO = 10;

  private final History history;
  private final Discourse discourse;
  private final Genders genders;
  private final Callable callable;
  private final Topic topic;
  private final List<ThingTopic> topics;

  ClueReader(
      History history,
      Discourse discourse,
      Genders genders,
      Callable callable,
      Topic topic,
      List<ThingTopic> topics) {
    this.history = history;
    this.discourse = discourse;
    this.genders = genders;
    this.callable = callable;
    this.topic = topic;
    this.topics = List.copyOf(topics);
  }

  /** All that speaks for one of those that fit, what came up last first. */
  Choice of(
      Anaphor anaphor,
      Antecedent who,
      Map<Antecedent, Trace> fitting,
      Map<Antecedent, Double> salience) {
    Choice choice = Choice.of(who);
    Trace trace = history.of(who).orElseThrow();
    among(choice, trace, fitting.values());
    choice.with(Clue.NEWEST, fitting.keySet().iterator().next().equals(who));
    where(choice, trace, anaphor);
    part(choice, who, trace, anaphor);
    salient(choice, who, salience);
    switch (who) {
      case Named(Entity entity) -> named(choice, entity);
      case Described(String noun, var kind) ->
          choice
              .with(Clue.DESCRIBED, true)
              .with(Clue.VAGUE, kind == Described.Kind.EITHER || Pronoun.of(noun).isPresent())
              .with(Clue.BODY, callable.isBody(noun));
    }
    choice.with(Clue.GENDER_TOLD, genders.of(who) != Gender.UNKNOWN);
    said(choice, anaphor);
    joint(choice, trace, anaphor, fitting.values());
    anaphor.phrase().ifPresent(phrase -> callable.tell(choice, phrase, who));
    return choice;
  }

  /** Where it has been spoken of last. */
  private void where(Choice choice, Trace trace, Anaphor anaphor) {
    choice
        .with(last(history.age(trace), trace.weight()), true)
        .with(Clue.OTHER_PARAGRAPH, history.isOtherParagraph(trace))
        .with(Clue.OTHER_VOICE, trace.isQuoted() != anaphor.voice().isQuoted());
  }

  private static Clue last(int age, double weight) {
    boolean isSubject = weight >= SUBJECT;
    return switch (age) {
      case 0 -> isSubject ? Clue.HERE_SUBJECT : Clue.HERE_OTHER;
      case 1 ->
          isSubject
              ? Clue.BEFORE_SUBJECT
              : weight >= OBJECT ? Clue.BEFORE_OBJECT : Clue.BEFORE_OTHER;
      case 2 -> isSubject ? Clue.TWO_SUBJECT : Clue.TWO_OTHER;
      default -> age <= SOME_AGO ? Clue.AGO_FIVE : age <= LONG_AGO ? Clue.AGO_TEN : Clue.AGO_LONG;
    };
  }

  /** What part it has beside that of the word. */
  private void part(Choice choice, Antecedent who, Trace trace, Anaphor anaphor) {
    int governing = Salience.governing(anaphor.tree(), anaphor.word());
    boolean governs =
        discourse.now().stream()
            .filter(o -> o.who().equals(who))
            .anyMatch(o -> Grammar.top(anaphor.tree(), o.word()) == governing);
    boolean isSubjectBefore = history.age(trace) == 1 && trace.weight() >= SUBJECT;
    choice
        .with(Clue.PARALLEL, isSubjectBefore && anaphor.isSubject())
        .with(Clue.CROSSED, isSubjectBefore && !anaphor.isSubject())
        .with(Clue.GOVERNS, governs)
        .with(Clue.GOVERNS_OWNED, governs && anaphor.isOwner())
        .with(Clue.HERE_OWNER, history.age(trace) == 0 && anaphor.isOwner())
        .with(Clue.NEWEST_HERE, history.age(trace) == 0 && choice.has(Clue.NEWEST));
  }

  private static void among(Choice choice, Trace trace, Collection<Trace> fitting) {
    long asOften = fitting.stream().filter(t -> t.times() >= trace.times()).count();
    choice
        .with(Clue.ONLY, fitting.size() == 1)
        .with(Clue.ONE_OF_MANY, fitting.size() > 2)
        .with(Clue.OFTEN, Math.log(trace.times()))
        .with(Clue.MOST, asOften == 1)
        .with(Clue.OPENING, trace.isOpening());
  }

  private static void salient(Choice choice, Antecedent who, Map<Antecedent, Double> salience) {
    double own = salience.getOrDefault(who, 0.0);
    double all = salience.values().stream().mapToDouble(s -> s).sum();
    double other =
        salience.entrySet().stream()
            .filter(e -> !e.getKey().equals(who))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    choice
        .with(Clue.LEAD, Math.log((own + FLOOR) / (other + FLOOR)))
        .with(Clue.SHARE, all == 0 ? 0 : own / all);
  }

  private void named(Choice choice, Entity entity) {
    EntityClass of = entity.entityClass();
    boolean isTopic =
        topic.is(new Named(entity)) || topics.stream().anyMatch(about -> about.is(entity));
    choice
        .with(Clue.BODY, entity.is(EntityType.ORGANIZATION))
        .with(Clue.COUNTRY, of == EntityClass.COUNTRY)
        .with(Clue.FACILITY, of == EntityClass.FACILITY)
        .with(Clue.PLACE, entity.is(EntityType.PLACE) && of != EntityClass.FACILITY)
        .with(Clue.LAW, entity.is(EntityType.LAW))
        .with(Clue.EVENT, entity.is(EntityType.EVENT))
        .with(Clue.TOPIC, isTopic);
  }

  /** What the text says of it, which holds of bodies alone. */
  private void said(Choice choice, Anaphor anaphor) {
    boolean isBody = choice.has(Clue.BODY);
    boolean isTown = choice.has(Clue.PLACE) && !choice.has(Clue.COUNTRY);
    boolean isDescribed = choice.has(Clue.DESCRIBED);
    boolean isOfBodies = anaphor.isOfBodies();
    choice
        .with(Clue.BODY_DEED, isBody && isOfBodies)
        .with(Clue.TOWN_DEED, isTown && isOfBodies)
        .with(Clue.DESCRIBED_BODY_DEED, isDescribed && isBody && isOfBodies)
        .with(Clue.BODY_SAYS, isBody && callable.isSaying(anaphor));
  }

  /** What only speaks where two things come together. */
  private void joint(Choice choice, Trace trace, Anaphor anaphor, Collection<Trace> fitting) {
    boolean isDescribed = choice.has(Clue.DESCRIBED);
    boolean isRivalled =
        fitting.stream()
            .filter(other -> history.age(other) == 0 && other.weight() >= FORWARD)
            .anyMatch(other -> !other.equals(trace));
    choice
        .with(Clue.DESCRIBED_NEWEST, isDescribed && choice.has(Clue.NEWEST))
        .with(Clue.DESCRIBED_OBJECT, isDescribed && anaphor.isObject())
        .with(Clue.BODY_OBJECT, choice.has(Clue.BODY) && !isDescribed && anaphor.isObject())
        .with(Clue.TOPIC_RIVALLED, choice.has(Clue.TOPIC) && isRivalled);
  }

  /** What speaks for it that the word stands for nothing known. */
  Choice nothing(Anaphor anaphor) {
    Choice choice =
        Choice.nothing()
            .with(Clue.NOTHING, true)
            .with(Clue.NOTHING_SUBJECT, anaphor.isSubject())
            .with(Clue.NOTHING_OWNER, anaphor.isOwner())
            .with(Clue.NOTHING_OBJECT, anaphor.isObject())
            .with(Clue.NOTHING_QUOTED, anaphor.voice().isQuoted())
            .with(Clue.NOTHING_OPENS, discourse.opensParagraph())
            .with(Clue.NOTHING_BODY_DEED, anaphor.isOfBodies())
            .with(Clue.NOTHING_SAYS, callable.isSaying(anaphor));
    anaphor.phrase().ifPresent(phrase -> callable.tellNothing(choice, phrase));
    return choice;
  }
}
