package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Anaphor.Kind;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.tree.SentenceTree;

/**
 * Says what a word most likely stands for where no rule is sure of it: what speaks for each of
 * those that fit is weighed, and only one that is far more likely than all others is taken.
 */
final class Likely {
  private static final Set<Clue> FRESH =
      Set.of(
          Clue.HERE_SUBJECT,
          Clue.HERE_OTHER,
          Clue.BEFORE_SUBJECT,
          Clue.BEFORE_OBJECT,
          Clue.BEFORE_OTHER);

  private final Alternatives alternatives;
  private final AntecedentModel model;
  private final Callable callable;
  private final PersonNouns persons;
  private final Optional<Listener> listener;

  /** Hears of each word of which it is asked what it stands for. */
  @FunctionalInterface
  interface Listener {
    /**
     * Hears of a word.
     *
     * @param choices all for which it may stand, nothing known as the last
     * @param told what a rule is sure of
     */
    void hear(Anaphor anaphor, List<Choice> choices, Optional<Antecedent> told);
  }

  /**
   * The judge of one document.
   *
   * @param listener hears of every word, also of those of which a rule is sure
   */
  Likely(
      Alternatives alternatives,
      AntecedentModel model,
      Callable callable,
      PersonNouns persons,
      Optional<Listener> listener) {
    this.alternatives = alternatives;
    this.model = model;
    this.callable = callable;
    this.persons = persons;
    this.listener = listener;
  }

  /**
   * What a personal pronoun stands for.
   *
   * @param told what a rule is sure of: nothing else is answered then
   */
  Optional<Antecedent> pronoun(
      SentenceTree tree, Place place, Voice voice, Optional<Antecedent> told) {
    return Pronoun.at(tree, place.word())
        .filter(_ -> !Pronoun.isReflexive(tree.lower(place.word())))
        .filter(_ -> !Nobodys.isAt(tree, place.word()))
        .map(pronoun -> anaphor(tree, place, voice, pronoun))
        .flatMap(anaphor -> answer(anaphor, told))
        .or(() -> told);
  }

  private static Anaphor anaphor(SentenceTree tree, Place place, Voice voice, Pronoun pronoun) {
    Kind kind = pronoun == Pronoun.IT ? Kind.THING_PRONOUN : Kind.PERSON_PRONOUN;
    return new Anaphor(tree, place, kind, Optional.empty(), pronoun.gender(), voice);
  }

  /**
   * What a definite phrase stands for that speaks of a thing; of a person only what a rule is sure
   * of.
   */
  Optional<Entity> noun(
      SentenceTree tree, Place place, DefinitePhrase phrase, Voice voice, Optional<Entity> told) {
    if (callable.isAround(phrase)) {
      return told;
    }
    boolean isPerson = persons.has(phrase.noun()) && !callable.isOfThings(phrase.noun());
    Kind kind = isPerson ? Kind.PERSON_NOUN : Kind.THING_NOUN;
    Gender gender =
        isPerson ? persons.gender(phrase.noun()).orElse(Gender.UNKNOWN) : Gender.UNKNOWN;
    Anaphor anaphor = new Anaphor(tree, place, kind, Optional.of(phrase), gender, voice);
    return answer(anaphor, told.map(Named::new))
        .flatMap(who -> who instanceof Named(Entity entity) ? Optional.of(entity) : told);
  }

  private Optional<Antecedent> answer(Anaphor anaphor, Optional<Antecedent> told) {
    if (listener.isEmpty() && (told.isPresent() || !anaphor.kind().isAnswered())) {
      return told;
    }
    List<Choice> choices = alternatives.of(anaphor);
    if (choices.isEmpty()) {
      return told;
    }
    choices.getLast().with(Clue.NOTHING_UNTOLD, told.isEmpty());
    listener.ifPresent(one -> one.hear(anaphor, choices, told));
    boolean isNew =
        isDescribed(choices.getFirst()) && (!anaphor.kind().isPronoun() || anaphor.isOfWorks());
    boolean isSilent = told.isPresent() || isNew || !anaphor.kind().isAnswered();
    return isSilent ? told : best(anaphor.kind(), choices);
  }

  /** "A trust ... The trust", "a film. Its director": the one that has just come up. */
  private static boolean isDescribed(Choice choice) {
    return choice.who().filter(Described.class::isInstance).isPresent();
  }

  /** "The museum", where the last sentence names another museum than the one told of before. */
  private static boolean isPassedOver(Kind kind, Choice best, List<Choice> choices) {
    return !kind.isPronoun()
        && !isFresh(best)
        && !best.has(Clue.TOPIC)
        && choices.stream().anyMatch(one -> isFresh(one) && isOfNoun(one));
  }

  private static boolean isFresh(Choice choice) {
    return FRESH.stream().anyMatch(choice::has);
  }

  private static boolean isOfNoun(Choice choice) {
    return choice.has(Clue.FITS_KIND) || choice.has(Clue.NAME_WORD);
  }

  private Optional<Antecedent> best(Kind kind, List<Choice> choices) {
    List<Double> probabilities = model.probabilities(kind, choices);
    for (int i = 0; i < probabilities.size(); i++) {
      if (probabilities.get(i) >= kind.least()) {
        Choice best = choices.get(i);
        return isPassedOver(kind, best, choices)
            ? Optional.empty()
            : best.who().filter(Named.class::isInstance);
      }
    }
    return Optional.empty();
  }
}
