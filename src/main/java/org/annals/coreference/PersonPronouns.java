package org.annals.coreference;

import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.Ranking.Best;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says whom "he" and "she" stand for: the one whom the text puts forward clearly most. */
final class PersonPronouns {
  private static final double LEAD = 1.5;
  private static final double LEAD_OF_UNKNOWN = 3;

  private final Discourse discourse;
  private final Salience salience;
  private final Genders genders;

  PersonPronouns(Discourse discourse, Genders genders) {
    this.discourse = discourse;
    this.salience = new Salience(discourse);
    this.genders = genders;
  }

  /**
   * Whom a pronoun stands for, named or not; nothing where two compete.
   *
   * @param speaker who says the words that it stands in
   */
  Optional<Antecedent> resolve(
      SentenceTree tree, int word, Pronoun pronoun, Optional<Antecedent> speaker) {
    Binding binding = new Binding(tree, discourse.now());
    if (Pronoun.isReflexive(tree.lower(word))) {
      return binding.ofReflexive(word).filter(who -> isPossible(pronoun, who));
    }
    Optional<Antecedent> ahead = ahead(tree, word).filter(who -> isPossible(pronoun, who));
    return ahead.isPresent() ? ahead : behind(tree, word, pronoun, binding, speaker);
  }

  private Optional<Antecedent> behind(
      SentenceTree tree, int word, Pronoun pronoun, Binding binding, Optional<Antecedent> speaker) {
    if (binding.isLoose(word)) {
      return Optional.empty();
    }
    Set<Antecedent> excluded = binding.excluded(word);
    speaker.ifPresent(excluded::add);
    return Ranking.best(
            salience.at(tree, word), who -> isPossible(pronoun, who) && !excluded.contains(who))
        .filter(this::isClear)
        .map(Best::who);
  }

  private boolean isPossible(Pronoun pronoun, Antecedent who) {
    return who.isPerson() && pronoun.gender().agrees(genders.of(who));
  }

  private static Optional<Antecedent> ahead(SentenceTree tree, int word) {
    return Cataphora.subject(tree, word)
        .flatMap(tree::referent)
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .map(r -> new Named(r.entity()));
  }

  private boolean isClear(Best best) {
    boolean known = genders.of(best.who()) != Gender.UNKNOWN;
    return best.lead() >= (known ? LEAD : LEAD_OF_UNKNOWN);
  }
}
