package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.tree.SentenceTree;

/**
 * Says whom a text calls anew by an age or a calling: "the 43-year-old", "the striker". It is the
 * person whom the text puts forward clearly most, and nobody of whom it has not been told.
 */
final class PersonNominals {
  private static final double LEAD = 1.5;
  private static final int NEAR = 10;

  private final Bearers bearers;
  private final Callings callings;
  private final Discourse discourse;
  private final Salience salience;
  private final Genders genders;
  private final Map<String, Integer> others = new HashMap<>();

  PersonNominals(Bearers bearers, Callings callings, Discourse discourse, Genders genders) {
    this.bearers = bearers;
    this.callings = callings;
    this.discourse = discourse;
    this.genders = genders;
    this.salience = new Salience(discourse);
  }

  /** Takes note of a noun that stands for somebody of whom no name is known: "a striker". */
  void addOther(String noun) {
    others.put(noun, discourse.clock());
  }

  /** The person whom a phrase stands for. */
  Optional<Entity> resolve(SentenceTree tree, int word, DefinitePhrase phrase) {
    boolean isCalling = callings.has(phrase.noun());
    if (phrase.isPointing() || !(phrase.isAge() || isCalling)) {
      return Optional.empty();
    }
    Set<Antecedent> told = new HashSet<>();
    bearers.of(phrase).forEach(person -> told.add(new Named(person)));
    boolean isUntold = isCalling && told.isEmpty();
    if (isUntold && (!tree.isA(word, "nsubj") || isOther(phrase))) {
      return Optional.empty();
    }
    return Ranking.best(salience.at(tree, word), fitting(tree, word, phrase, told))
        .filter(best -> best.lead() >= LEAD)
        .flatMap(best -> named(best.who()));
  }

  private Predicate<Antecedent> fitting(
      SentenceTree tree, int word, DefinitePhrase phrase, Set<Antecedent> told) {
    Set<Antecedent> excluded = new Binding(tree, discourse.now()).excluded(word);
    Gender gender = genders.of(new Described(phrase.noun(), Described.Kind.PERSON));
    return who ->
        who.isPerson()
            && !excluded.contains(who)
            && gender.agrees(genders.of(who))
            && (told.isEmpty() || told.contains(who));
  }

  private boolean isOther(DefinitePhrase phrase) {
    return discourse.clock() - others.getOrDefault(phrase.noun(), -NEAR) < NEAR;
  }

  private static Optional<Entity> named(Antecedent who) {
    return who instanceof Named(Entity entity) ? Optional.of(entity) : Optional.empty();
  }
}
