package org.annals.coreference;

import java.util.Set;
import java.util.stream.Collectors;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/** Says what may be called by a phrase such as "the agency", and what speaks for it. */
final class Callable {
  private static final int AFRESH = 3;

  private final NounClasses classes;
  private final Bearers bearers;
  private final Memory memory;
  private final WordList saying;

  /**
   * The rules for one document.
   *
   * @param bearers what the text has called those whom it names
   * @param memory what it has named so far
   * @param saying verbs of saying
   */
  Callable(NounClasses classes, Bearers bearers, Memory memory, WordList saying) {
    this.classes = classes;
    this.bearers = bearers;
    this.memory = memory;
    this.saying = saying;
  }

  /** Whether a noun in small letters is one for bodies. */
  boolean isBody(String noun) {
    return classes.listed(noun).stream().anyMatch(c -> c.type() == EntityType.ORGANIZATION);
  }

  /** Whether a noun may stand for a thing with a name. */
  boolean isOfThings(String noun) {
    return !classes.of(noun).isEmpty();
  }

  /** Verbs of saying. */
  WordList saying() {
    return saying;
  }

  /** Whether the text says that it says something: "it said". */
  boolean isSaying(Anaphor anaphor) {
    int head = anaphor.tree().head(anaphor.word());
    return head != SentenceTree.ROOT && anaphor.isSubject() && saying.hasWord(anaphor.tree(), head);
  }

  /** "This court", "that country": where the text is told, whatever it has named. */
  boolean isAround(DefinitePhrase phrase) {
    return phrase.isPointing() && NounClasses.isAround(classes.of(phrase.noun()));
  }

  /** What the text has called so. */
  Set<EntityKey> called(DefinitePhrase phrase) {
    return bearers.of(phrase).stream().map(Entity::key).collect(Collectors.toSet());
  }

  /**
   * Whether something may be called so at all.
   *
   * @param called what the text has called so
   */
  boolean isFitting(DefinitePhrase phrase, Antecedent who, Set<EntityKey> called) {
    return switch (who) {
      case Named(Entity entity) -> isThing(phrase, entity, called);
      case Described(String noun, var _) -> noun.equals(phrase.noun());
    };
  }

  /** Whether somebody may be called so, who is not told to be of another age or people. */
  boolean isPerson(DefinitePhrase phrase, Antecedent who) {
    return switch (who) {
      case Named(Entity entity) -> !bearers.isOther(entity, phrase.noun());
      case Described(String noun, var _) -> noun.equals(phrase.noun());
    };
  }

  private boolean isThing(DefinitePhrase phrase, Entity thing, Set<EntityKey> called) {
    if (called.contains(thing.key())) {
      return true;
    }
    Set<EntityClass> fitting = classes.of(phrase.noun());
    boolean isCallable =
        fitting.contains(thing.entityClass())
            || KindNoun.isOpen(thing, fitting)
            || ThingTopic.lastWord(thing).equals(phrase.noun());
    return isCallable && (phrase.isPlain() || KindNoun.isSpelled(classes, phrase, thing));
  }

  private boolean isCalled(DefinitePhrase phrase, Entity entity) {
    return bearers.of(phrase).stream().anyMatch(one -> one.key().equals(entity.key()));
  }

  /** Tells what speaks for one whom the phrase may mean. */
  void tell(Choice choice, DefinitePhrase phrase, Antecedent who) {
    if (who instanceof Named(Entity entity)) {
      Set<EntityClass> fitting = classes.of(phrase.noun());
      boolean fits = fitting.contains(entity.entityClass());
      boolean isNameWord = ThingTopic.lastWord(entity).equals(phrase.noun());
      boolean isKind = fits && classes.isKindEnough(phrase.noun());
      choice
          .with(Clue.FITS, fits)
          .with(Clue.OPEN, !fits && KindNoun.isOpen(entity, fitting))
          .with(Clue.FITS_KIND, isKind)
          .with(Clue.FITS_NEWEST, isKind && choice.has(Clue.NEWEST))
          .with(Clue.FITS_ONLY, isKind && choice.has(Clue.ONLY))
          .with(Clue.NAME_WORD_ONLY, isNameWord && choice.has(Clue.ONLY))
          .with(Clue.NAME_WORD, isNameWord)
          .with(Clue.SPELLED, KindNoun.isSpelled(classes, phrase, entity))
          .with(Clue.CALLED, isCalled(phrase, entity))
          .with(Clue.MEANT, memory.isMeant(phrase.noun(), entity))
          .with(Clue.OVERTAKEN, memory.isOvertaken(phrase.noun(), entity));
    }
  }

  /** Tells what speaks against all. */
  void tellNothing(Choice choice, DefinitePhrase phrase) {
    choice
        .with(Clue.NOTHING_MORE_WORDS, !phrase.isPlain())
        .with(Clue.NOTHING_POINTED, phrase.isPointing())
        .with(Clue.NOTHING_KIND, classes.isKindEnough(phrase.noun()))
        .with(Clue.NOTHING_UNKNOWN_NOUN, !isOfThings(phrase.noun()))
        .with(Clue.NOTHING_INTRODUCED, memory.isIntroduced(phrase.noun(), AFRESH))
        .with(Clue.NOTHING_OVERTAKEN, memory.isOther(phrase.noun(), AFRESH));
  }
}
